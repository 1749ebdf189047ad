using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Whether the patient is within the labels that the rule base states. Known whatever sources are chosen, but for a label not yet published.</summary>
internal sealed class Labels
{
    private readonly List<(Intervention Intervention, Jurisdiction Jurisdiction, LabelStatus Status)> labels;

    private Labels(List<(Intervention, Jurisdiction, LabelStatus)> labels) => this.labels = labels;

    /// <summary>Reads the label rules among all verdicts.</summary>
    public static Labels Of(IEnumerable<RuleVerdict> verdicts, DateOnly? asOf) => new(
    [
        .. from verdict in verdicts
           where verdict.Entry.Rule.Label is not null
           let isPublished = asOf is null || verdict.Entry.Source.PublishedBy <= asOf
           select (verdict.Outcome.Intervention, verdict.Entry.Rule.Label!.Value, isPublished ? Status(verdict.Truth) : LabelStatus.Unknown),
    ]);

    /// <summary>The status of an advice; null where it is none for an intervention with a label.</summary>
    public RegulatoryReport? For(RuleOutcome outcome) =>
        outcome.Stance is Stance.Recommend or Stance.Consider or Stance.TrialOnly && labels.Exists(l => l.Intervention == outcome.Intervention)
            ? new RegulatoryReport(In(Jurisdiction.Eu, outcome.Intervention), In(Jurisdiction.Us, outcome.Intervention))
            : null;

    /// <summary>Whether an advice is off label in a jurisdiction.</summary>
    public bool IsOffLabel(RuleOutcome outcome, Jurisdiction jurisdiction) =>
        For(outcome) is { } report && (jurisdiction == Jurisdiction.Eu ? report.Eu : report.Us) == LabelStatus.OffLabel;

    private LabelStatus In(Jurisdiction jurisdiction, Intervention intervention)
    {
        var found = labels.Where(l => l.Intervention == intervention && l.Jurisdiction == jurisdiction).Select(l => l.Status).ToList();
        return found.Contains(LabelStatus.OnLabel) ? LabelStatus.OnLabel
            : found.Count == 0 || found.Contains(LabelStatus.Unknown) ? LabelStatus.Unknown
            : LabelStatus.OffLabel;
    }

    private static LabelStatus Status(Truth truth) =>
        truth switch { Truth.True => LabelStatus.OnLabel, Truth.False => LabelStatus.OffLabel, _ => LabelStatus.Unknown };
}
