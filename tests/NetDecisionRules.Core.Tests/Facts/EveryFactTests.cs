using System.Text;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Core.Tests.Facts;

/// <summary>
/// A fact that is declared is complete: alone on an otherwise blank patient it is recorded for the tree and for the evaluator, the catalog and
/// the export know it, and what lies beyond its limits is refused wherever it comes from.
/// </summary>
public class EveryFactTests
{
    public static TheoryData<string> Names => [.. DeclaredFacts.All.Select(fact => fact.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Alone_on_a_blank_patient_it_is_recorded_for_tree_and_evaluator(string name)
    {
        var fact = DeclaredFacts.Named(name);
        var criteria = DeclaredFacts.Tests(fact).Select(test => DeclaredFacts.Placed(fact, test)).ToList();
        var evaluator = new RuleEvaluator(LocalRuleBase.Of([.. criteria.Select((criterion, i) => LocalRuleBase.Rule($"rule-{i}", criterion))]));
        var recorded = DeclaredFacts.Placed(fact, RuleSyntax.Recorded(fact));
        var blank = DeclaredFacts.Blank(fact);

        recorded.Test(blank).Should().Be(Truth.False);
        Compiled(evaluator, blank).Should().Equal(criteria.Select(c => c.Test(blank)));
        foreach (var json in DeclaredFacts.Values(fact))
        {
            var patient = PatientJson.Read(OneFactRecord.Json(fact.Path, json));
            recorded.Test(patient).Should().Be(Truth.True, json);
            Compiled(evaluator, patient).Should().Equal(criteria.Select(c => c.Test(patient)), json);
            criteria.Should().Contain(c => c.Test(patient) == Truth.True, json);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_catalog_knows_it_and_the_export_reads_back(string name)
    {
        var fact = DeclaredFacts.Named(name);
        var ruleBase = LocalRuleBase.Of([.. DeclaredFacts.Tests(fact).Select((test, i) => LocalRuleBase.Rule($"rule-{i}", DeclaredFacts.Placed(fact, test)))]);

        new FactCatalog(LocalRuleBase.Grade).Fact(name).Should().BeSameAs(fact);
        RuleBaseJson.TryRead(RuleBaseJson.Export(ruleBase), out var read, out var errors).Should().BeTrue(string.Join('\n', errors));
        RuleBaseJson.Export(read!).Should().Equal(RuleBaseJson.Export(ruleBase));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_lies_beyond_its_limits_is_refused_by_record_table_and_code(string name)
    {
        var fact = DeclaredFacts.Named(name);
        foreach (var beyond in DeclaredFacts.Beyond(fact))
        {
            PatientJson.TryRead(Encoding.UTF8.GetBytes(OneFactRecord.Json(fact.Path, beyond.Json)), out _, out var ofRecord, out _).Should().BeFalse(beyond.Json);
            PatientJson.TryRead(Encoding.UTF8.GetBytes(OneFactRecord.Row(fact.Path, beyond.Json)), out _, out var ofTable, out _).Should().BeFalse(beyond.Json);
            Patient.TryCreate(OneFactRecord.Facts(fact.Path, beyond.Value), out _, out var ofCode).Should().BeFalse(beyond.Json);

            ofRecord.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = OneFactRecord.PathOf(fact.Path), beyond.Code });
            ofTable.Should().Equal(ofRecord);
            ofCode.Select(error => (error.Path, error.Code)).Should().Equal(ofRecord.Select(error => (error.Path, error.Code)));
        }
    }

    [Fact]
    public void There_is_no_fact_besides() => DeclaredFacts.All.Should().HaveCountGreaterThan(55);

    private static IEnumerable<Truth> Compiled(RuleEvaluator evaluator, Patient patient)
    {
        var verdicts = evaluator.Decide(patient);
        return evaluator.RuleBase.Rules.Select((_, i) => verdicts.OfRule(i));
    }
}
