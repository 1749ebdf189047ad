using NetDecisionRules.Authoring;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>What the cases that pass show of rules and protocols.</summary>
internal static class ShownTruths
{
    private static readonly Lazy<IReadOnlyList<(string Case, string Id, string Truth)>> AllTruths = new(() => [.. CaseFiles.Results.SelectMany(ShownBy)]);

    /// <summary>A case (its path without the ending), a rule or protocol, and <c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public static IReadOnlyList<(string Case, string Id, string Truth)> All => AllTruths.Value;

    /// <summary>What a case under options shows of a rule whose source is silent is nothing about the rule.</summary>
    private static IEnumerable<(string Case, string Id, string Truth)> ShownBy(CaseResult result) =>
        !result.Passed || result.Case!.Options.AsOf is not null || result.Case.Options.Sources is not null
            ? []
            : Truths(result.Case.Expect).Select(shown => (result.Name[..^".json".Length], shown.Id, shown.Truth));

    private static IEnumerable<(string Id, string Truth)> Truths(CaseExpectation expect) =>
    [
        .. expect.Recommended.Select(id => (id, "true")),
        .. expect.NotRecommended.Select(id => (id, "false")),
        .. expect.Undetermined.Select(id => (id, "unknown")),
        .. expect.Eligibility.Select(answer => (answer.Key, TruthOf(answer.Value))),
    ];

    private static string TruthOf(EligibilityStatus status) => status switch
    {
        EligibilityStatus.Eligible => "true",
        EligibilityStatus.Ineligible => "false",
        _ => "unknown",
    };
}
