using System.Linq.Expressions;
using NetDecisionRules.CommandLine.Synth;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Testing;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;

namespace NetDecisionRules.NRules.Tests;

/// <summary>The expressions of a criterion say what the criterion says, for every kind of test on every fact.</summary>
public class ConditionWriterTests
{
    private static readonly ParameterExpression PatientParameter = Expression.Parameter(typeof(Patient), "patient");

    private static readonly ConditionWriter Writer = new(PatientParameter);

    private readonly IReadOnlyList<Patient> _patients =
        [.. BorderPatients.All, .. Enumerable.Range(1, Samples.Of(local: 100, ci: 400)).Select(number => Patient.Create(SyntheticPatients.AllFacts(seed: 60, number)))];

    public static TheoryData<string> Facts() => [.. new FactCatalog(Grade).Facts.Select(fact => fact.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_test_of_a_fact_is_as_true_as_its_expressions(string name)
    {
        var fact = new FactCatalog(Grade).Fact(name)!;
        var tests = CriteriaOf.Fact(fact).Select(test => fact.ItemOf is { } list ? FactCatalog.List(list)!.Some(test) : test).ToList();

        tests.Should().NotBeEmpty();
        tests.SelectMany(Differences).Should().BeEmpty();
    }

    [Fact]
    public void Groups_of_nothing_are_constant() => new Criterion[] { new All([]), new Any([]), !new All([]) }.SelectMany(Differences).Should().BeEmpty();

    [Fact]
    public void Conditions_read_like_their_criterion() => Conjuncts.Of(Ki67 >= 10 & SstrHigh & RapidGrowth).Select(part => Writer.Certainly(part).ToString()).Should().Equal(
        "(patient.Finding(RecordedFacts.Ki67).Min >= 10)",
        "patient.Finding(SstrUptakeFact.Instance).IsOneOf(new [] {AboveLiver, AboveSpleen})",
        "patient.Finding(RecordedFacts.Growth).Is(Rapid)");

    [Fact]
    public void Possible_conditions_take_the_other_end() => new[] { Ki67 >= 10, Ki67 < 10, !RapidGrowth }.Select(part => Writer.Possibly(part).ToString()).Should().Equal(
        "((patient.Finding(RecordedFacts.Ki67).Max > 10) OrElse ((patient.Finding(RecordedFacts.Ki67).Max == 10) AndAlso patient.Finding(RecordedFacts.Ki67).MaxIncluded))",
        "(patient.Finding(RecordedFacts.Ki67).Min < 10)",
        "Not(patient.Finding(RecordedFacts.Growth).Is(Rapid))");

    [Fact]
    public void A_quantifier_is_a_lambda_over_the_entries() => Writer.Certainly(FailedOn(TreatmentKind.Ssa)).ToString().Should().Be(
        "patient.Finding(RecordedFacts.Treatments).Some(treatment => (treatment.Finding(TreatmentFacts.Kind).Is(Ssa) AndAlso treatment.Finding(TreatmentFacts.Outcome).Is(Progression)))");

    [Fact]
    public void A_window_compares_ends() => Writer.Certainly(RltStart.OnOrBefore(AssessmentDate.PlusWeeks(4))).ToString().Should().Be(
        "(patient.Finding(RecordedFacts.RltStart).Latest <= patient.Finding(RecordedFacts.AssessmentDate).Plus(0, 28).Earliest)");

    private IEnumerable<string> Differences(Criterion criterion)
    {
        var certainly = Expression.Lambda<Func<Patient, bool>>(Writer.Certainly(criterion), PatientParameter).Compile();
        var possibly = Expression.Lambda<Func<Patient, bool>>(Writer.Possibly(criterion), PatientParameter).Compile();
        return from patient in _patients
               let truth = criterion.Test(patient)
               where certainly(patient) != (truth == Truth.True) || possibly(patient) != (truth != Truth.False)
               select $"{criterion} of {patient.Id} is {truth}";
    }
}
