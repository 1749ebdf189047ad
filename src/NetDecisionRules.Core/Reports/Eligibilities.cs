using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Answers the entry criteria of a trial one by one.</summary>
internal static class Eligibilities
{
    public static EligibilityReport Of(Guideline guideline, Truth verdict, Patient patient) =>
        new(guideline.Source.Id, Status(verdict), [.. guideline.Protocol!.Criteria.Select(c => Of(c, patient))]);

    public static EligibilityStatus Status(Truth verdict) => verdict switch
    {
        Truth.True => EligibilityStatus.Eligible,
        Truth.False => EligibilityStatus.Ineligible,
        _ => EligibilityStatus.Indeterminate,
    };

    private static CriterionReport Of(ProtocolCriterion criterion, Patient patient) => new(
        criterion.Id,
        criterion.Criterion.Text,
        criterion.Criterion.Test(patient) switch { Truth.True => CriterionResult.Met, Truth.False => CriterionResult.NotMet, _ => CriterionResult.Unknown },
        Explanation.ReadingsOf(criterion.Criterion, patient),
        MissingFacts.Of(criterion.Criterion, patient));
}
