using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>A number is looked up once, as the span of regions it covers; every test on it must then read as the tree does.</summary>
public class NumberPredicateTests
{
    private static readonly string[] Values =
    [
        "?", "0", "2.99", "3", "3.01", "9", "10", "15", "20", "20.01", "55", "100", ">=3", ">3", "<3", "<=3", ">=10", ">10", "<20", "<=20", "3..20", ">3..<20",
        ">3..20", "3..<20", "10..55", ">20..<55", "4..9", "9..11", "0..100", ">55", "<0.5",
        "2.9999999", "3.0000000000000000000000001", "19.9995", "20.0005", "<2.9995", ">3.0005", "2.9995..3", "3..3.0005", ">2.9999..<3", ">20..<20.0001",
    ];

    private static readonly string[] Intervals = [">=3", ">3", "<3", "<=3", "10", "3..20", ">3..<20", ">3..20", "3..<20", ">=20", ">20", "10..55", ">=0", "<=100", "<0", ">100"];

    [Fact]
    public void Every_state_answers_every_test_as_the_tree_does()
    {
        var tests = Intervals.Select(i => new NumberIn(RecordedFacts.Ki67, Patients.Range(i)!.Value)).ToList();
        var predicate = new NumberPredicate(RecordedFacts.Ki67, tests);
        var missing = new IsMissing(RecordedFacts.Ki67);

        foreach (var value in Values)
        {
            var patient = Patients.With(new TumorFacts { Ki67Percent = Patients.Range(value) });
            var state = predicate.StateOf(patient, FactVector.Of(patient));
            state.Should().BeInRange(0, predicate.States - 1);
            tests.Select(t => (t.Text, predicate.Test(t, state))).Should().Equal(tests.Select(t => (t.Text, t.Test(patient))), value);
            predicate.Test(missing, state).Should().Be(missing.Test(patient), value);
        }
    }

    [Fact]
    public void Values_of_one_region_share_a_state()
    {
        var predicate = new NumberPredicate(RecordedFacts.Ki67, [new(RecordedFacts.Ki67, NumberRange.AtLeast(3)), new(RecordedFacts.Ki67, NumberRange.Above(20))]);

        int StateOf(string value)
        {
            var patient = Patients.With(new TumorFacts { Ki67Percent = Patients.Range(value) });
            return predicate.StateOf(patient, FactVector.Of(patient));
        }

        predicate.States.Should().Be(25); // spans of the 5 regions, by their first and last
        new[] { "3.01", "3.0000001", "12", "19.99", "19.9999999", ">3..<20" }.Select(StateOf).Distinct().Should().ContainSingle();
        new[] { "2.99", "3", "12", "20", "20.01", "3..20", ">3..20", "?" }.Select(StateOf).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void All_numbers_are_read_at_once_as_each_is_alone()
    {
        NumberPredicate[] predicates =
        [
            new(RecordedFacts.Bilirubin, [new(RecordedFacts.Bilirubin, NumberRange.AtMost(3))]),
            new(RecordedFacts.Ki67, [.. Intervals.Select(i => new NumberIn(RecordedFacts.Ki67, Patients.Range(i)!.Value))]),
            new(RecordedFacts.Age, [new(RecordedFacts.Age, NumberRange.Between(18, 75)), new(RecordedFacts.Age, NumberRange.AtLeast(85))]),
            new(RecordedFacts.Platelets, []),
        ];
        var sweep = new NumberSweep(predicates);

        foreach (var value in Values)
        {
            var number = Patients.Range(value);
            var patient = Patient.Create(new PatientFacts
            {
                Id = "case-1",
                AgeYears = 85,
                Tumor = new TumorFacts { Ki67Percent = number },
                Labs = new LabFacts { BilirubinTimesUln = number, Platelets = number },
            });
            var states = new int[predicates.Length + 1];

            var rest = sweep.Read(FactVector.Of(patient), states);

            states[..predicates.Length].Should().Equal(predicates.Select(c => c.StateOf(patient, FactVector.Of(patient))), value);
            rest.Length.Should().Be(1);
        }
    }
}
