using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Whether the patient is within the labels that the rule base states. Known whatever sources are chosen, but for a label not yet published.</summary>
internal sealed class Labels(ReportTemplate template, Verdicts verdicts)
{
    /// <summary>The status of an advice; null where it is none for an intervention with a label.</summary>
    public RegulatoryReport? For(RuleOutcome outcome) =>
        outcome.Stance is Stance.Recommend or Stance.Consider or Stance.TrialOnly && HasLabel(outcome.Intervention)
            ? new RegulatoryReport(In(Jurisdiction.Eu, outcome.Intervention), In(Jurisdiction.Us, outcome.Intervention))
            : null;

    /// <summary>Whether an advice is off label in a jurisdiction.</summary>
    public bool IsOffLabel(RuleOutcome outcome, Jurisdiction jurisdiction) =>
        For(outcome) is { } report && (jurisdiction switch { Jurisdiction.Eu => report.Eu, Jurisdiction.Us => report.Us }) == LabelStatus.OffLabel;

    /// <summary>The recorded facts that put the patient outside the labels of a jurisdiction: those of the criteria that fail.</summary>
    public IReadOnlyList<FactReading> Against(Jurisdiction jurisdiction, Patient patient) =>
    [
        .. template.Labels.Where(label => label.Entry.Rule.Label == jurisdiction)
            .SelectMany(label => CriterionParts.Of(label.Entry.Rule.Condition))
            .Where(part => part.Test(patient) == Truth.False)
            .SelectMany(part => Explanation.ReadingsOf(part, patient))
            .DistinctBy(fact => fact.Path),
    ];

    private bool HasLabel(Intervention intervention)
    {
        foreach (var label in template.Labels)
        {
            if (label.Entry.Rule.Outcome.Intervention == intervention)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>On label when some label of the jurisdiction says so, off label when each of them, being published, says no.</summary>
    private LabelStatus In(Jurisdiction jurisdiction, Intervention intervention)
    {
        var (found, status) = (false, LabelStatus.OffLabel);
        foreach (var label in template.Labels)
        {
            if (label.Entry.Rule.Label != jurisdiction || label.Entry.Rule.Outcome.Intervention != intervention)
            {
                continue;
            }

            found = true;
            var truth = label.IsPublished ? verdicts.OfRuleBit(label.Index) : Truth.Unknown;
            if (truth == Truth.True)
            {
                return LabelStatus.OnLabel;
            }

            status = truth == Truth.Unknown ? LabelStatus.Unknown : status;
        }

        return found ? status : LabelStatus.Unknown;
    }
}
