using System.Globalization;
using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>The words of a comparison, the same in text and on a page.</summary>
internal static class DiffWords
{
    public const string NoEffect = "no effect: proved for every patient";

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["then.stance"] = "stance",
        ["then.intervention"] = "intervention",
        ["then.line"] = "line of treatment",
        ["then.earliest"] = "due from",
        ["then.latest"] = "due by",
        ["then.due"] = "due",
        ["evidenceLevel"] = "level of evidence",
        ["recommendationGrade"] = "grade of recommendation",
        ["publishedBy"] = "published by",
        ["locator"] = "place in the source",
        ["againstOwnText"] = "contradicted elsewhere in the source",
        ["seen"] = "read in the source itself",
        ["classification"] = "part of the classification",
        ["label"] = "states the label of",
        ["notes"] = "note",
        ["doi"] = "DOI",
        ["ki67.g2From"] = "grade bands: G2 from Ki-67 of (%)",
        ["ki67.g2To"] = "grade bands: G2 up to Ki-67 of (%)",
        ["mitoses.g2From"] = "grade bands: G2 from mitoses per 2 mm² of",
        ["mitoses.g2To"] = "grade bands: G2 up to mitoses per 2 mm² of",
        ["sources (order)"] = "order of the sources",
        ["rules (order)"] = "order of the rules",
        ["protocol (order)"] = "order of the trial's criteria",
    };

    public static string Of(ChangeKind change) => change switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Changed => "changed",
    };

    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Rule => "rule",
        SubjectKind.Grade => "grade",
        SubjectKind.Classification => "classification",
        SubjectKind.Emphasis => "emphasis of rule",
        SubjectKind.Trial => "trial",
        SubjectKind.TrialCriterion => "criterion of trial",
    };

    /// <summary>An answer: of a trial, whether the patient is eligible.</summary>
    public static string Answer(SubjectKind kind, Truth? truth) => truth is not { } known ? "absent" : known switch
    {
        Truth.True => kind == SubjectKind.Trial ? "eligible" : "true",
        Truth.False => kind == SubjectKind.Trial ? "not eligible" : "false",
        Truth.Unknown => kind == SubjectKind.Trial ? "not decided" : "unknown",
    };

    /// <summary>A way to change: <c>true → false</c>. A rule that stays true advises something else; one that is new or removed has one answer only.</summary>
    public static string Way(SubjectKind kind, Truth? from, Truth? to) => (from, to) switch
    {
        _ when from == to => "true with other advice",
        (null, _) => $"new and {Answer(kind, to)}",
        (_, null) => $"removed, was {Answer(kind, from)}",
        _ => $"{Answer(kind, from)} → {Answer(kind, to)}",
    };

    public static string Of(FieldChange field)
    {
        var name = Fields.GetValueOrDefault(field.Field, field.Field);
        return field switch
        {
            { Old: null } => $"{name} added: {Value(field, field.New!)}",
            { New: null } => $"{name} removed: {Value(field, field.Old)}",
            _ => $"{name}: {Value(field, field.Old)} → {Value(field, field.New)}",
        };
    }

    /// <summary>What became of a clause, the names that one passes on the way to it behind it.</summary>
    public static string Of(ClauseChange clause)
    {
        var within = string.Concat(clause.Place.Within.Select(w => w + ": "));
        var what = clause.Kind switch
        {
            ChangeKind.Added => $"{Label(clause)}: {within}{clause.New!.Text}",
            ChangeKind.Removed => $"{Label(clause)}: {within}{clause.Old!.Text}",
            ChangeKind.Changed when clause.Old!.Text == clause.New!.Text => $"{within}{clause.Old.Text}, but meant otherwise",
            ChangeKind.Changed => $"{within}{clause.Old!.Text} → {clause.New!.Text}",
        };
        return clause.Place.Through.Count == 0 ? what : $"{what} [in {string.Join(" › ", clause.Place.Through)}]";
    }

    /// <summary>What became of a clause in a word or two; a part of an "or" is an alternative.</summary>
    public static string Label(ClauseChange clause) => Of(clause.Kind) + (clause.Place.Neutral == Truth.False ? " alternative" : "");

    /// <summary>Why a patient's answer changes.</summary>
    public static string Because(PatientFlip patient) => patient.Because.Count > 0 ? string.Join("; ", patient.Because.Select(Of)) : patient.Why;

    public static string Of(ClauseFlip flip) =>
        $"{Of(flip.Clause)}: {Way(SubjectKind.Rule, flip.Old, flip.New)} ({flip.Facts})";

    /// <summary>That a condition is only written otherwise; null where there is more, or less, to tell.</summary>
    public static string? Form(SubjectChange subject) => subject switch
    {
        { IsRewritten: false } or { Clauses.Count: > 0 } => null,
        { HasSameMeaning: true } => "written otherwise, with the same meaning: no effect",
        _ => "clauses in another order",
    };

    /// <summary>What a rule advises; null for anything that is no rule.</summary>
    public static string? Advice(SubjectChange subject, RuleBaseDiff diff)
    {
        var ruleBase = subject.New is null ? diff.Old.RuleBase : diff.New.RuleBase;
        return subject.Kind != SubjectKind.Rule || !ruleBase.TryFind(subject.Id, out var entry) ? null
            : entry.Rule.IsClassification ? "classification"
            : entry.Rule.Outcome.Stance == Stance.Notice ? "note"
            : Phrases.InShort(entry.Rule.Outcome);
    }

    /// <summary>A file or the tool, with version and fingerprint.</summary>
    public static string Of(ComparedRuleBase compared) =>
        $"{compared.Name ?? "the rule base of this tool"}, version {compared.RuleBase.Version}, {compared.RuleBase.Fingerprint}";

    /// <summary>The whole in a sentence or two.</summary>
    public static string Summary(RuleBaseDiff diff) => diff.IsEmpty ? Changes(diff) : $"{Changes(diff)} {Effect(diff)}";

    /// <summary>What changed, counted.</summary>
    public static string Changes(RuleBaseDiff diff)
    {
        var kinds = diff.Subjects.GroupBy(s => (s.Kind, s.Change)).OrderBy(g => g.Key.Kind == SubjectKind.Rule ? 0 : 1).ThenBy(g => g.Key)
            .Select(g => $"{Counted(g.Key.Kind, g.Count())} {Of(g.Key.Change)}")
            .Concat(diff.Criteria.GroupBy(c => c.Change).OrderBy(g => g.Key).Select(g => $"{Number(g.Count())} named {(g.Count() == 1 ? "criterion" : "criteria")} {Of(g.Key)}"))
            .Concat(diff.Sources.GroupBy(s => s.Change).OrderBy(g => g.Key).Select(g => $"{Phrases.Count(g.Count(), "source")} {Of(g.Key)}"));
        var what = string.Join(", ", kinds);
        return diff.IsEmpty ? "The rule bases are the same." : what.Length == 0 ? "The rule base as a whole changed." : Phrases.Upper(what) + ".";
    }

    /// <summary>Whether answers change, and for whom.</summary>
    public static string Effect(RuleBaseDiff diff)
    {
        var found = diff.Subjects.Count(s => s.CanFlip);
        var proofs = found > 0 ? $"Answers can change in {Phrases.Count(found, "place")}."
            : diff.CanFlip ? "Among the dates that proofs look at, 1904 to 2099, no answer can change; in the cohort some do."
            : diff.Sources.Any(s => s.Fields.Any(f => f.Field == "publishedBy")) ? "Apart from answers as of a date, which hang on when a source was published, no patient's answer can change: proved."
            : "No patient's answer can change: proved.";
        return diff.Cohort is not { } cohort ? proofs
            : $"{proofs} Of the {Count(cohort.Patients, "patient")} of the cohort {Affected(cohort)}{(cohort.Rejected == 0 ? "" : $"; {Count(cohort.Rejected, "record")} rejected")}.";
    }

    /// <summary>How many patients of a cohort an answer changes for.</summary>
    public static string Affected(CohortFlips cohort) => $"{Count(cohort.Changed, "patient")} {(cohort.Changed == 1 ? "gets" : "get")} another answer";

    public static string Count(long count, string noun) => $"{Number(count)} {(count == 1 ? noun : Phrases.Plural(noun))}";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counted(SubjectKind kind, int count) => kind switch
    {
        SubjectKind.Grade => Phrases.Count(count, "grade"),
        SubjectKind.Classification => $"{Number(count)} classifying {(count == 1 ? "criterion" : "criteria")}",
        SubjectKind.TrialCriterion => $"{Number(count)} trial {(count == 1 ? "criterion" : "criteria")}",
        SubjectKind.Trial => Phrases.Count(count, "trial"),
        SubjectKind.Emphasis => $"emphasis of {Phrases.Count(count, "rule")}",
        SubjectKind.Rule => Phrases.Count(count, "rule"),
    };

    /// <summary>A choice of the contract in words; other values as they stand.</summary>
    private static string Value(FieldChange field, string value) => field.Field is "then.stance" or "then.intervention" or "then.line" ? Words.Of(value) : value;
}
