using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>How results spell whether a patient could enter a trial.</summary>
internal static class StatusNames
{
    public static string Of(Truth verdict) => JsonOutput.Name(verdict switch
    {
        Truth.True => EligibilityStatus.Eligible,
        Truth.False => EligibilityStatus.Ineligible,
        Truth.Unknown => EligibilityStatus.Indeterminate,
    });
}
