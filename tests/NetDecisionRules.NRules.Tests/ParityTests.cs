using NetDecisionRules.Evaluation;

namespace NetDecisionRules.NRules.Tests;

public class ParityTests
{
    private const int Batch = 500;

    private readonly Parity parity = new(new RuleEvaluator(Shipped.RuleBase), Shipped.Factory);

    [Fact]
    public void Every_case_says_the_same_in_a_session_of_its_own()
    {
        SamePatients.OfCases.Should().HaveCountGreaterThan(1_000);
        parity.PerPatient(SamePatients.OfCases).Should().BeEmpty();
    }

    [Fact]
    public void Every_case_says_the_same_in_batches() => parity.InBatches(SamePatients.OfCases, Batch).Should().BeEmpty();

    [Fact]
    public void Twenty_thousand_synthetic_patients_say_the_same_in_sessions_of_their_own()
    {
        SamePatients.Synthetic.Should().HaveCount(20_000);
        parity.PerPatient(SamePatients.Synthetic).Should().BeEmpty();
    }

    [Fact]
    public void Twenty_thousand_synthetic_patients_say_the_same_in_batches() => parity.InBatches(SamePatients.Synthetic, Batch).Should().BeEmpty();
}
