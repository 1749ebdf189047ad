using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Content;

/// <summary>Trial eligibility in words.</summary>
internal static class EligibilityWords
{
    /// <summary>How many criteria are met, not met and unknown.</summary>
    public static string Counts(EligibilityReport protocol)
    {
        var (met, failed, open) = (Count(CriterionResult.Met), Count(CriterionResult.NotMet), Count(CriterionResult.Unknown));
        return $"{Phrases.Number(met)} met, {Phrases.Number(failed)} not met, {Phrases.Number(open)} unknown";

        int Count(CriterionResult result) => protocol.Criteria.Count(c => c.Result == result);
    }

    /// <summary>A criterion with what was seen and what is missing.</summary>
    public static string Of(CriterionReport criterion, ReportContent content) => content.Facts.Beside(criterion.Text, criterion.Facts)
        + (criterion.Missing.Count > 0 ? "; missing: " + content.Names.MissingBeside(criterion.Text, criterion.Missing) : "");

    public static string Mark(CriterionResult result) => Phrases.Mark(result switch
    {
        CriterionResult.Met => Truth.True,
        CriterionResult.NotMet => Truth.False,
        CriterionResult.Unknown => Truth.Unknown,
    });
}
