using System.Linq.Expressions;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NetDecisionRules.NRules.Tests;

/// <summary>An application's own rules beside the exported ones.</summary>
public class BesideTests
{
    [Fact]
    public void Own_rules_match_what_the_exported_ones_yield()
    {
        var session = new OwnRules().WithNetDecisionRules(Shipped.RuleBase).Compile().CreateSession();
        var patient = Patient.Create(Records.Candidate("case-017"));

        session.Insert(patient);
        session.Fire();
        session.Query<Task>().Should().ContainSingle().Which.Should().Be(new Task("case-017", "treatments"));

        session.Retract(patient);
        session.Query<Task>().Should().BeEmpty();
    }

    [Fact]
    public void Both_sets_of_rules_are_there()
        => new OwnRules().WithNetDecisionRules(Shipped.RuleBase).GetRuleSets().Select(set => set.Name).Should().Equal("own", "NetDecisionRules");

    public sealed record Task(string Patient, string Ask);

    /// <summary>Asks for what holds up a recommendation of chemotherapy.</summary>
    private sealed class OwnRules : IRuleRepository
    {
        private readonly RuleSet _rules = new("own");

        public OwnRules()
        {
            Expression<Func<UndeterminedFact, bool>> condition = open =>
                open.Intervention == Intervention.Chemotherapy && open.Stance == Stance.Recommend && open.Rule == "board-2025/g2-chemotherapy-preferred";
            Expression<Action<IContext, UndeterminedFact>> action = (context, open) =>
                context.InsertLinked("task", new Task(open.Patient.Id, open.Missing[0]));
            var builder = new RuleBuilder();
            builder.Name("ask for what is missing");
            builder.LeftHandSide().Pattern(typeof(UndeterminedFact), "open").Condition(condition);
            builder.RightHandSide().Action(action);
            _rules.Add([builder.Build()]);
        }

        public IEnumerable<IRuleSet> GetRuleSets() => [_rules];
    }
}
