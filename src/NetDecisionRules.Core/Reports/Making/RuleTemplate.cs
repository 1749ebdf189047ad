using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>A rule, with its place among all rules of the rule base.</summary>
internal sealed class RuleTemplate
{
    public RuleTemplate(int index, RuleEntry entry, CriterionTable criteria)
    {
        (Index, Entry) = (index, entry);
        var (source, rule) = (entry.Source, entry.Rule);
        Advice = new Advice
        {
            RuleId = entry.Id,
            Rule = entry,
            Title = rule.Title,
            Intervention = rule.Outcome.Intervention,
            Stance = rule.Outcome.Stance,
            Line = rule.Outcome.Line,
            Source = new SourceReference(source.Id, source.Title, source.Citation, source.Year, source.Doi, rule.Locator, rule.WasSeen ? null : source.Via),
            Evidence = rule.EvidenceLevel is null && rule.RecommendationGrade is null && rule.Evidence.Count == 0
                ? null
                : new EvidenceReport(rule.EvidenceLevel, rule.RecommendationGrade, rule.Evidence),
            Notes = rule.Notes,
        };
        Parts = [.. CriterionParts.Of(rule.Condition).Select(part => new PartTemplate(criteria.NumberOf(part), part, CriterionParts.NameOf(part), part.Text))];
        Numbers = Array.ConvertAll(Parts, part => part.Number);
    }

    public int Index { get; }

    public RuleEntry Entry { get; }

    /// <summary>What it advises, the same for every patient.</summary>
    public Advice Advice { get; }

    /// <summary>Its source as conflicts name it.</summary>
    public string SourceName => field ??= FormattableString.Invariant($"{Entry.Source.Id} ({Entry.Source.PublishedBy:yyyy-MM-dd})");

    public PartTemplate[] Parts { get; }

    /// <summary>The days of a patient within which it is due; null where the source names none.</summary>
    public WindowReport? WindowFor(Patient patient) => Entry.Rule.Outcome.Window is { } window
        ? new WindowReport(window.Earliest?.DayFor(patient), window.Latest?.DayFor(patient))
        : null;

    /// <summary>The numbers of its criteria in <see cref="ReportTemplate.Criteria"/>.</summary>
    public int[] Numbers { get; }
}

/// <summary>One criterion of a rule.</summary>
/// <param name="Number">Its number in <see cref="ReportTemplate.Criteria"/>.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it says.</param>
internal sealed record PartTemplate(int Number, Criterion Criterion, string Name, string Text)
{
    public Reason For(Patient patient) => new(Name, Text, Criterion.Test(patient), Explanation.ReadingsOf(Criterion, patient));
}
