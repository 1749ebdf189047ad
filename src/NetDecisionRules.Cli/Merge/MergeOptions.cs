using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Merge;

/// <summary>The caller's choices as a manifest names them.</summary>
internal static class MergeOptions
{
    public static DecisionOptions Of(PartRules rules) => new()
    {
        Jurisdiction = rules.Jurisdiction is { } name ? Enum.GetValues<Jurisdiction>().First(value => JsonOutput.Name(value) == name) : null,
        AsOf = rules.AsOf,
        Sources = rules.Sources?.Split(','),
    };
}
