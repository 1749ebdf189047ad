using NetDecisionRules.Reports;

namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>Every entry criterion of a protocol is shown met, not met and unknown by a case that depends on it.</summary>
public sealed class ProtocolCoverageTests
{
    private static readonly DecisionEngine Engine = new(CaseFiles.Runner.RuleBase);

    /// <summary>
    /// Criteria that read the same facts, so that one never fails or stays unknown alone: a tumor without Ki-67 has no grade, a carcinoma
    /// none that is asked for; without an SSTR study neither its uptake nor its date is known; nor, without treatments, what they were.
    /// </summary>
    private static readonly string[][] Bound =
    [
        ["ki67", "grade", "well-differentiated"],
        ["sstr-above-liver", "sstr-imaging-recent"],
        ["no-prior-rlt", "no-progression-on-earlier-therapy"],
    ];

    public static TheoryData<string, string> Criteria()
    {
        var data = new TheoryData<string, string>();
        foreach (var (protocol, criterion) in Engine.RuleBase.Guidelines.Where(g => g.Protocol is not null)
            .SelectMany(g => g.Protocol!.Criteria.Select(c => (g.Source.Id, c.Id))))
        {
            data.Add(protocol, criterion);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Criteria))]
    public void Criterion_is_shown_met_not_met_and_unknown(string protocol, string criterion)
    {
        var shown = Answers(protocol).Where(a => DependsOn(a, criterion)).Select(a => a.Criteria.Single(c => c.Id == criterion).Result);

        shown.Distinct().Should().BeEquivalentTo([CriterionResult.Met, CriterionResult.NotMet, CriterionResult.Unknown]);
    }

    [Fact]
    public void Bound_criteria_exist()
    {
        var ids = Engine.RuleBase.Guidelines.Where(g => g.Protocol is not null).SelectMany(g => g.Protocol!.Criteria).Select(c => c.Id);

        Bound.SelectMany(b => b).Should().BeSubsetOf(ids);
    }

    private static IEnumerable<EligibilityReport> Answers(string protocol) =>
        from result in CaseFiles.Results
        let shown = result.Case!
        where shown.Expect.Eligibility.ContainsKey(protocol)
        select Engine.With(shown.Options).Evaluate(shown.Patient).Eligibility.Single(e => e.Protocol == protocol);

    /// <summary>Another answer of this criterion would give the protocol another answer: it is the only one that is not met, but for its bound ones.</summary>
    private static bool DependsOn(EligibilityReport answer, string criterion)
    {
        var open = answer.Criteria.Where(c => c.Result != CriterionResult.Met).Select(c => c.Id).ToList();
        var group = Bound.FirstOrDefault(b => b.Contains(criterion)) ?? [criterion];
        return open.TrueForAll(group.Contains);
    }
}
