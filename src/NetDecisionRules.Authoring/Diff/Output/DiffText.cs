using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>A comparison for reading on a terminal.</summary>
internal sealed class DiffText
{
    private const int LabelWidth = 5;

    private readonly RuleBaseDiff diff;
    private readonly TextPage page;

    private DiffText(RuleBaseDiff diff, TextPage page) => (this.diff, this.page) = (diff, page);

    public static void Write(RuleBaseDiff diff, TextWriter writer) => new DiffText(diff, new TextPage(writer)).Write();

    private void Write()
    {
        page.Field(0, "old", LabelWidth, OneLine.Of(DiffWords.Of(diff.Old)));
        page.Field(0, "new", LabelWidth, OneLine.Of(DiffWords.Of(diff.New)));
        page.Blank();
        page.Line(0, DiffWords.Summary(diff));
        Heading("RULE BASE", diff.Fields.Count);
        Fields(diff.Fields);
        Heading("SOURCES", diff.Sources.Count);
        foreach (var source in diff.Sources)
        {
            page.Hanging(2, 4, $"{source.Id} ({OneLine.Of(source.Title)}): {DiffWords.Of(source.Change)}");
            Fields(source.Fields, 4);
        }

        Heading("NAMED CRITERIA", diff.Criteria.Count);
        foreach (var criterion in diff.Criteria)
        {
            Named(criterion);
        }

        Heading("WHAT ANSWERS", diff.Subjects.Count);
        foreach (var subject in diff.Subjects)
        {
            Subject(subject);
        }

        if (diff.Cohort is { } cohort)
        {
            Cohort(cohort);
        }
    }

    private void Heading(string text, int count)
    {
        if (count > 0)
        {
            page.Heading(text);
        }
    }

    private void Fields(IEnumerable<FieldChange> fields, int indent = 2)
    {
        foreach (var field in fields)
        {
            page.Hanging(indent, indent + 4, OneLine.Of(DiffWords.Of(field)));
        }
    }

    private void Named(NamedChange criterion)
    {
        page.Hanging(2, 4, OneLine.Of($"{criterion.Name} ({criterion.Words}): {DiffWords.Of(criterion.Change)}"));
        if (criterion.OldWords is { } words)
        {
            page.Hanging(4, 8, OneLine.Of($"words: {words} → {criterion.Words}"));
        }

        Clauses(criterion.Clauses);
        page.Hanging(4, 8, $"used by {Phrases.Number(criterion.UsedBy.Count)}: {string.Join(", ", criterion.UsedBy)}");
    }

    private void Clauses(IEnumerable<ClauseChange> clauses)
    {
        foreach (var clause in clauses)
        {
            page.Hanging(4, 8, OneLine.Of("~ " + DiffWords.Of(clause)));
        }
    }

    private void Subject(SubjectChange subject)
    {
        page.Hanging(2, 4, OneLine.Of($"{DiffWords.Of(subject.Kind)} {subject.Id}: {DiffWords.Of(subject.Change)}"));
        if (subject.Kind != SubjectKind.Emphasis)
        {
            page.Line(4, OneLine.Of(subject.Title));
        }

        if (subject.Change != ChangeKind.Changed)
        {
            page.Hanging(4, 8, OneLine.Of("when " + (subject.New ?? subject.Old)!.Text));
            if (DiffWords.Advice(subject, diff) is { } advice)
            {
                page.Hanging(4, 8, "then " + advice);
            }
        }

        Fields(subject.Fields, 4);
        Clauses(subject.Clauses);
        if (DiffWords.Form(subject) is { } form)
        {
            page.Line(4, form);
        }

        Flips(subject);
    }

    private void Flips(SubjectChange subject)
    {
        if (subject.Flips.Count > 0 && !subject.CanFlip)
        {
            page.Line(4, DiffWords.NoEffect);
            return;
        }

        foreach (var flip in subject.Flips.Where(f => f.Witness is not null))
        {
            page.Hanging(4, 8, $"{DiffWords.Way(subject.Kind, flip.From, flip.To)}, for example {PatientJson.Write(flip.Witness!)}");
            if (flip.Because.Count > 0)
            {
                Why("because", string.Join("; ", flip.Because.Select(DiffWords.Of)));
            }
            else
            {
                Why("before", flip.From == flip.To ? "" : flip.Before);
                Why("now", flip.Now);
            }
        }

        if (subject.Flips.Any(f => f.Witness is null))
        {
            page.Hanging(4, 8, "proved impossible: " + string.Join(", ", subject.Flips.Where(f => f.Witness is null).Select(f => DiffWords.Way(subject.Kind, f.From, f.To))));
        }
    }

    private void Why(string label, string why)
    {
        if (why.Length > 0)
        {
            page.Hanging(8, 12, OneLine.Of($"{label}: {why}"));
        }
    }

    private void Cohort(CohortFlips cohort)
    {
        page.Heading("COHORT");
        page.Line(2, $"{DiffWords.Count(cohort.Patients, "patient")}, {DiffWords.Count(cohort.Rejected, "record")} rejected; {DiffWords.Affected(cohort)}.");
        foreach (var flips in cohort.Subjects)
        {
            var ways = string.Join(", ", flips.Counts.Select(c => $"{DiffWords.Way(flips.Subject.Kind, c.From, c.To)} {DiffWords.Number(c.Patients)}"));
            page.Hanging(2, 4, OneLine.Of($"{DiffWords.Of(flips.Subject.Kind)} {flips.Subject.Id}: {ways}"));
            foreach (var patient in flips.Patients)
            {
                page.Hanging(4, 8, OneLine.Of($"{patient.Id}: {DiffWords.Way(flips.Subject.Kind, patient.From, patient.To)}, because {DiffWords.Because(patient)}"));
            }

            if (flips.Total > flips.Patients.Count && flips.Patients.Count > 0)
            {
                page.Line(4, $"… and {DiffWords.Number(flips.Total - flips.Patients.Count)} more (--limit)");
            }
        }
    }
}
