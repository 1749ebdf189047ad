using NetDecisionRules.Core.Tests.Facts;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>
/// The tree and what explains it read the record, the evaluator reads its vector: where the vector is wrong, the two differ and their comparison
/// shows it. Were both to read the vector, every other test that compares them would pass on a wrong answer.
/// </summary>
public class WitnessTests
{
    public static TheoryData<string> Choices => [.. FactLayout.Choices.Where(fact => fact.Path.Length > 0).Select(fact => fact.Name)];

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_wrong_vector_does_not_go_unseen(string name)
    {
        var place = Array.FindIndex(FactLayout.Choices, choice => choice.Name == name);
        var fact = FactLayout.Choices[place];
        var patient = PatientJson.Read(OneFactRecord.Json(fact.Path, DeclaredFacts.Values(fact).First()));
        var recorded = FactVector.Of(patient).Choice(place);
        var criterion = new ChoiceIn(fact, fact.States[recorded]);
        var evaluator = new RuleEvaluator(LocalRuleBase.Of(LocalRuleBase.Rule("recorded", criterion)));
        Compiled().Should().Be(Truth.True);

        FactVector.Of(patient).Falsify(place, Another(fact, recorded));

        Compiled().Should().NotBe(Truth.True);
        criterion.Test(patient).Should().Be(Truth.True);
        Explanation.Of(criterion, patient).Truth.Should().Be(Truth.True);
        Explanation.Of(criterion, patient).Facts.Should().ContainSingle();
        MissingFacts.Of(criterion, patient).Should().BeEmpty();
        new IsMissing(fact).Test(patient).Should().Be(Truth.False);

        Truth Compiled() => evaluator.Decide(patient).OfRule(0);
    }

    private static byte Another(ChoiceFact fact, byte state) =>
        (byte)Enumerable.Range(0, fact.States.Length).First(other => (fact.States[other] & fact.States[state]) != fact.States[other]);
}
