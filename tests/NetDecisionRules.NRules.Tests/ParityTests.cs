using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Testing;

namespace NetDecisionRules.NRules.Tests;

public class ParityTests
{
    private const int Batch = 500;

    private static readonly int Count = Samples.Of(local: 2_000, ci: 20_000);

    private static IEnumerable<Patient> Synthetic => SamePatients.Synthetic.Take(Count);

    private readonly Parity _parity = new(new RuleEvaluator(Shipped.RuleBase), Shipped.Factory);

    [Fact]
    public void Every_case_says_the_same_in_a_session_of_its_own()
    {
        SamePatients.OfCases.Should().HaveCountGreaterThan(1_000);
        _parity.PerPatient(SamePatients.OfCases).Should().BeEmpty();
    }

    [Fact]
    public void Every_case_says_the_same_in_batches() => _parity.InBatches(SamePatients.OfCases, Batch).Should().BeEmpty();

    [Fact]
    public void Synthetic_patients_say_the_same_in_sessions_of_their_own()
    {
        Synthetic.Should().HaveCount(Count);
        _parity.PerPatient(Synthetic).Should().BeEmpty();
    }

    [Fact]
    public void Synthetic_patients_say_the_same_in_batches() => _parity.InBatches(Synthetic, Batch).Should().BeEmpty();
}
