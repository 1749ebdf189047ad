using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>A comparison for reading on a terminal.</summary>
internal sealed class DiffText
{
    private const int LabelWidth = 5;

    private readonly RuleBaseDiff _diff;
    private readonly TextPage _page;

    private DiffText(RuleBaseDiff diff, TextPage page) => (_diff, _page) = (diff, page);

    public static void Write(RuleBaseDiff diff, TextWriter writer) => new DiffText(diff, new TextPage(writer)).Write();

    private void Write()
    {
        _page.Field(0, "old", LabelWidth, OneLine.Of(DiffWords.Of(_diff.Old)));
        _page.Field(0, "new", LabelWidth, OneLine.Of(DiffWords.Of(_diff.New)));
        _page.Blank();
        _page.Line(0, DiffWords.Summary(_diff));
        Heading("RULE BASE", _diff.Fields.Count);
        Fields(_diff.Fields);
        Heading("SOURCES", _diff.Sources.Count);
        foreach (var source in _diff.Sources)
        {
            _page.Hanging(2, 4, $"{source.Id} ({OneLine.Of(source.Title)}): {DiffWords.Of(source.Change)}");
            Fields(source.Fields, 4);
        }

        Heading("NAMED CRITERIA", _diff.Criteria.Count);
        foreach (var criterion in _diff.Criteria)
        {
            Named(criterion);
        }

        Heading("WHAT ANSWERS", _diff.Subjects.Count);
        foreach (var subject in _diff.Subjects)
        {
            Subject(subject);
        }

        if (_diff.Cohort is { } cohort)
        {
            Cohort(cohort);
        }
    }

    private void Heading(string text, int count)
    {
        if (count > 0)
        {
            _page.Heading(text);
        }
    }

    private void Fields(IEnumerable<FieldChange> fields, int indent = 2)
    {
        foreach (var field in fields)
        {
            _page.Hanging(indent, indent + 4, OneLine.Of(DiffWords.Of(field)));
        }
    }

    private void Named(NamedChange criterion)
    {
        _page.Hanging(2, 4, OneLine.Of($"{criterion.Name} ({criterion.Words}): {DiffWords.Of(criterion.Change)}"));
        if (criterion.OldWords is { } words)
        {
            _page.Hanging(4, 8, OneLine.Of($"words: {words} → {criterion.Words}"));
        }

        Clauses(criterion.Clauses);
        _page.Hanging(4, 8, $"used by {Phrases.Number(criterion.UsedBy.Count)}: {string.Join(", ", criterion.UsedBy)}");
    }

    private void Clauses(IEnumerable<ClauseChange> clauses)
    {
        foreach (var clause in clauses)
        {
            _page.Hanging(4, 8, OneLine.Of("~ " + DiffWords.Of(clause)));
        }
    }

    private void Subject(SubjectChange subject)
    {
        _page.Hanging(2, 4, OneLine.Of($"{DiffWords.Of(subject.Kind)} {subject.Id}: {DiffWords.Of(subject.Change)}"));
        if (subject.Kind != SubjectKind.Emphasis)
        {
            _page.Line(4, OneLine.Of(subject.Title));
        }

        if (subject.Change != ChangeKind.Changed)
        {
            _page.Hanging(4, 8, OneLine.Of("when " + (subject.New ?? subject.Old)!.Text));
            if (DiffWords.Advice(subject, _diff) is { } advice)
            {
                _page.Hanging(4, 8, "then " + advice);
            }
        }

        Fields(subject.Fields, 4);
        Clauses(subject.Clauses);
        if (DiffWords.Form(subject) is { } form)
        {
            _page.Line(4, form);
        }

        Flips(subject);
    }

    private void Flips(SubjectChange subject)
    {
        if (subject.Flips.Count > 0 && !subject.CanFlip)
        {
            _page.Line(4, DiffWords.NoEffect);
            return;
        }

        foreach (var flip in subject.Flips.Where(f => f.Witness is not null))
        {
            _page.Hanging(4, 8, $"{DiffWords.Way(subject.Kind, flip.From, flip.To)}, for example {PatientJson.Write(flip.Witness!)}");
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
            _page.Hanging(4, 8, "proved impossible: " + string.Join(", ", subject.Flips.Where(f => f.Witness is null).Select(f => DiffWords.Way(subject.Kind, f.From, f.To))));
        }
    }

    private void Why(string label, string why)
    {
        if (why.Length > 0)
        {
            _page.Hanging(8, 12, OneLine.Of($"{label}: {why}"));
        }
    }

    private void Cohort(CohortFlips cohort)
    {
        _page.Heading("COHORT");
        _page.Line(2, $"{DiffWords.Count(cohort.Patients, "patient")}, {DiffWords.Count(cohort.Rejected, "record")} rejected; {DiffWords.Affected(cohort)}.");
        foreach (var flips in cohort.Subjects)
        {
            var ways = string.Join(", ", flips.Counts.Select(c => $"{DiffWords.Way(flips.Subject.Kind, c.From, c.To)} {DiffWords.Number(c.Patients)}"));
            _page.Hanging(2, 4, OneLine.Of($"{DiffWords.Of(flips.Subject.Kind)} {flips.Subject.Id}: {ways}"));
            foreach (var patient in flips.Patients)
            {
                _page.Hanging(4, 8, OneLine.Of($"{patient.Id}: {DiffWords.Way(flips.Subject.Kind, patient.From, patient.To)}, because {DiffWords.Because(patient)}"));
            }

            if (flips.Total > flips.Patients.Count && flips.Patients.Count > 0)
            {
                _page.Line(4, $"… and {DiffWords.Number(flips.Total - flips.Patients.Count)} more (--limit)");
            }
        }
    }
}
