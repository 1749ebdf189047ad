using System.Text.Json;
using NetDecisionRules.Evaluation;
using NRules;
using NRules.Json;
using NRules.RuleModel;

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

    [Fact]
    public void Rules_that_were_stored_as_JSON_say_the_same()
    {
        var stored = new Parity(new RuleEvaluator(Shipped.RuleBase), new RuleCompiler().Compile(RoundTrip(Shipped.Rules)));

        stored.PerPatient(SamePatients.OfCases).Should().BeEmpty();
        stored.InBatches(SamePatients.Synthetic.Take(2_000), Batch).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_was_stored_as_JSON_is_stored_the_same_again()
    {
        var options = Options();
        var once = Shipped.Rules.Select(rule => JsonSerializer.Serialize(rule, options)).ToList();

        RoundTrip(Shipped.Rules).Select(rule => JsonSerializer.Serialize(rule, options)).Should().Equal(once);
    }

    private static IEnumerable<IRuleDefinition> RoundTrip(IEnumerable<IRuleDefinition> rules)
    {
        var options = Options();
        return rules.Select(rule => JsonSerializer.Deserialize<IRuleDefinition>(JsonSerializer.Serialize(rule, options), options)!);
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions();
        RuleSerializer.Setup(options);
        return options;
    }
}
