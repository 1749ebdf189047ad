using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>A grade and whether the stated one differs are looked up together; every test on them must then read as the tree does.</summary>
public class GradePredicateTests
{
    private static readonly GradeFact Grade = LocalRuleBase.Grade;

    [Fact]
    public void Every_state_answers_every_test_as_the_tree_does()
    {
        var predicate = new GradePredicate(Grade);
        Criterion[] tests =
        [
            .. Enumerable.Range(1, 14).Select(set => Grade.Is([.. Enum.GetValues<TumorGrade>().Where(grade => (set >> (int)grade - 1 & 1) != 0)])),
            Grade.StatedGradeDiffers, new IsMissing(Grade), new IsMissing(Grade.StatedGradeDiffers),
        ];
        var differing = 0;
        foreach (var tumor in Tumors())
        {
            var patient = Patients.With(tumor);
            var state = predicate.StateOf(patient, FactVector.Of(patient));

            state.Should().BeInRange(0, predicate.States - 1);
            tests.Select(test => predicate.Test(test, state)).Should().Equal(tests.Select(test => test.Test(patient)), "{0}", tumor);
            differing += predicate.Test(Grade.StatedGradeDiffers, state) == Truth.True ? 1 : 0;
        }

        differing.Should().BePositive();
    }

    private static IEnumerable<TumorFacts> Tumors() =>
        from ki67 in new[] { "?", "1", "3", "10", "20", "21", "<=3", "3..20.5", "1..30" }
        from mitoses in new[] { "?", "1", "2", "20", "21", "1..3", "1..30" }
        from stated in new TumorGrade?[] { null, TumorGrade.G1, TumorGrade.G2, TumorGrade.G3 }
        from differentiation in new Differentiation?[] { null, Differentiation.Well, Differentiation.Poor }
        where differentiation != Differentiation.Poor || stated is null or TumorGrade.G3
        select new TumorFacts
        {
            Ki67Percent = Patients.Range(ki67),
            MitosesPer2mm2 = Patients.Range(mitoses),
            StatedGrade = stated,
            Differentiation = differentiation,
        };
}
