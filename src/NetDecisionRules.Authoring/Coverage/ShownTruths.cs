using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Authoring.Coverage;

/// <summary>What one case shows: the truth of a rule, or the answer of a protocol.</summary>
/// <param name="Case">The case: its name without the ending.</param>
/// <param name="Id">The full id of the rule, or the id of the protocol.</param>
/// <param name="Truth">The truth; of a protocol, true means eligible, false ineligible and unknown indeterminate.</param>
/// <param name="Patient">The patient.</param>
internal sealed record ShownTruth(string Case, string Id, Truth Truth, Patient Patient);

/// <summary>What cases that pass show of rules and protocols.</summary>
internal static class ShownTruths
{
    /// <summary>
    /// Every truth that the cases state. What a case under <c>asOf</c> or <c>sources</c> says of a rule whose source is silent is nothing about
    /// the rule, and is left out.
    /// </summary>
    public static IReadOnlyList<ShownTruth> Of(IEnumerable<CaseResult> results) =>
        [.. results.Where(r => r.Passed && r.Case!.Options is { AsOf: null, Sources: null }).SelectMany(ShownBy)];

    private static IEnumerable<ShownTruth> ShownBy(CaseResult result) => StatedBy(result.Case!.Expect)
        .Select(stated => new ShownTruth(NameOf(result), stated.Id, stated.Truth, result.Case.Patient));

    /// <summary>The truths that a case states.</summary>
    public static IEnumerable<(string Id, Truth Truth)> StatedBy(CaseExpectation expect) =>
    [
        .. expect.TrueRules.Select(id => (id, Truth.True)),
        .. expect.NotRecommended.Select(id => (id, Truth.False)),
        .. expect.Undetermined.Select(id => (id, Truth.Unknown)),
        .. expect.Eligibility.Select(answer => (answer.Key, TruthOf(answer.Value))),
    ];

    private static string NameOf(CaseResult result) =>
        result.Name.EndsWith(".json", StringComparison.Ordinal) ? result.Name[..^".json".Length] : result.Name;

    private static Truth TruthOf(EligibilityStatus status) => status switch
    {
        EligibilityStatus.Eligible => Truth.True,
        EligibilityStatus.Ineligible => Truth.False,
        EligibilityStatus.Indeterminate => Truth.Unknown,
    };
}
