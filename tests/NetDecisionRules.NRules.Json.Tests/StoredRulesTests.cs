using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.NRules.Tests;
using NRules;
using NRules.Json;
using NRules.RuleModel;

namespace NetDecisionRules.NRules.Json.Tests;

/// <summary>The exported rules, stored by NRules' own JSON serializer and read again.</summary>
public class StoredRulesTests
{
    private const int Batch = 500;

    private readonly JsonSerializerOptions options = new();

    private readonly ISessionFactory factory;

    public StoredRulesTests()
    {
        RuleSerializer.Setup(options);
        factory = new RuleCompiler().Compile(Stored().Select(json => JsonSerializer.Deserialize<IRuleDefinition>(json, options)!));
    }

    [Fact]
    public void They_say_the_same()
    {
        var parity = new Parity(new RuleEvaluator(Shipped.RuleBase), factory);

        parity.PerPatient(SamePatients.OfCases).Should().BeEmpty();
        parity.InBatches(SamePatients.Synthetic.Take(2_000), Batch).Should().BeEmpty();
        parity.PerPatient(BorderPatients.All).Should().BeEmpty();
    }

    [Fact]
    public void They_miss_the_same_facts()
    {
        var session = factory.CreateSession();
        session.InsertAll(SamePatients.OfCases.Take(Batch));
        session.Fire();

        session.Query<UndeterminedFact>().Should().NotBeEmpty();
        foreach (var open in session.Query<UndeterminedFact>())
        {
            Shipped.RuleBase.TryFind(open.Rule, out var entry).Should().BeTrue();
            open.Missing.Should().Equal(MissingFacts.Of(entry!.Rule.Condition, open.Patient)).And.NotBeEmpty();
        }
    }

    [Fact]
    public void They_are_stored_the_same_again() => Stored().Select(json => JsonSerializer.Serialize(JsonSerializer.Deserialize<IRuleDefinition>(json, options), options))
        .Should().Equal(Stored());

    private List<string> Stored() => [.. Shipped.Rules.Select(rule => JsonSerializer.Serialize(rule, options))];
}
