using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>Quantifiers over a list are answered eight at a time, from the combinations that occur in it.</summary>
public class ListSweepTests
{
    private static readonly TreatmentKind[] Kinds = Enum.GetValues<TreatmentKind>();
    private static readonly TreatmentOutcome[] Outcomes = Enum.GetValues<TreatmentOutcome>();

    // Every kind and outcome, so that each word of the combinations has its turn; eight quantifiers a vector.
    private static readonly IReadOnlyList<Criterion> Pairs =
    [
        .. Kinds.SelectMany(kind => Outcomes.Select(outcome =>
            RecordedFacts.Treatments.Some(TreatmentFacts.Kind.Is(kind) & TreatmentFacts.Outcome.Is(outcome)))),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_of_many_quantifiers_has_its_own_answer(bool complete)
    {
        foreach (var treatment in Kinds.SelectMany(kind => Outcomes.Select(outcome => Patients.Treatment(kind, outcome: outcome))))
        {
            var patient = Patients.With(treatments: [treatment], treatmentsComplete: complete);

            var expected = Pairs.Select((_, i) => (Kinds[i / Outcomes.Length], Outcomes[i % Outcomes.Length]) == (treatment.Kind, treatment.Outcome) ? Truth.True
                : complete ? Truth.False : Truth.Unknown);

            Answers(Pairs, patient).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(17)]
    public void Any_number_of_quantifiers_leaves_what_is_read_after_them_alone(int quantifiers)
    {
        var goals = Enum.GetValues<TreatmentGoal>().Select(goal => (Criterion)RecordedFacts.Goals.Some(RecordedFacts.GoalItem.Is(goal)));
        Criterion[] tests = [.. Pairs.Take(quantifiers), .. goals, LocalRuleBase.Grade.Is(TumorGrade.G2), new IsMissing(RecordedFacts.RltStart)];
        var patient = Patients.With(
            new TumorFacts { Ki67Percent = 10, Differentiation = Differentiation.Well },
            treatments: [Patients.Treatment(Kinds[0], outcome: Outcomes[0])],
            goals: [TreatmentGoal.TumorShrinkage]);

        Answers(tests, patient).Should().Equal(tests.Select(test => test.Test(patient)));
    }

    [Fact]
    public void An_outcome_that_is_not_recorded_may_be_any() =>
        Answers(Pairs, Patients.With(treatments: [Patients.Treatment(Kinds[^1])])).Should().Equal(
            Pairs.Select((_, i) => i / Outcomes.Length == Kinds.Length - 1 ? Truth.Unknown : Truth.False));

    [Theory]
    [InlineData(1, 7)]
    [InlineData(8, 7)]
    [InlineData(9, 15)]
    public void States_without_room_for_whole_vectors_are_refused_rather_than_written_beyond(int quantifiers, int room)
    {
        var list = ListShape.Of(RecordedFacts.Treatments)!;
        var sweep = new ListSweep([.. Enumerable.Repeat(new ExistsPredicate(list, TreatmentFacts.Kind.Is(Kinds[0])), quantifiers)], []);

        var tooShort = () => sweep.Read(FactVector.Of(Patients.Blank).List(list), new int[room]).Length;
        var justEnough = () => sweep.Read(FactVector.Of(Patients.Blank).List(list), new int[room + 1]).Length;

        tooShort.Should().Throw<ArgumentOutOfRangeException>();
        justEnough.Should().NotThrow().Which.Should().Be(room + 1 - quantifiers);
    }

    private static IEnumerable<Truth> Answers(IReadOnlyList<Criterion> tests, Patient patient)
    {
        var verdicts = new RuleEvaluator(LocalRuleBase.Of([.. tests.Select((test, i) => LocalRuleBase.Rule($"rule-{i}", test))])).Decide(patient);
        return tests.Select((_, i) => verdicts.OfRule(i));
    }
}
