using System.Linq.Expressions;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NRules.RuleModel;

namespace NetDecisionRules.NRules.Tests;

/// <summary>What goes wrong with NRules without a word, and is kept from going wrong here.</summary>
public class TrapTests
{
    [Fact]
    public void No_condition_throws_because_that_would_stop_unrelated_rules()
        => new Parity(new RuleEvaluator(Shipped.RuleBase), Shipped.Factory).PerPatient(BorderPatients.All).Should().BeEmpty();

    [Fact]
    public void Rules_match_one_pattern_because_or_groups_fire_once_a_branch()
        => Shipped.Rules.Should().OnlyContain(rule => rule.LeftHandSide is AndElement && rule.LeftHandSide.ChildElements.Single() is PatternElement);

    [Fact]
    public void A_rule_fires_once_where_both_sides_of_its_or_hold()
    {
        var both = Patient.Create(Records.Candidate("both") with { Disease = new() { Extent = DiseaseExtent.Metastatic, Resectability = Resectability.Unresectable } });
        var session = Shipped.Factory.CreateSession();
        var fired = new List<string>();
        session.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);

        session.Insert(both);
        session.Fire();

        fired.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Constants_are_plain_values_because_captured_variables_are_lost_when_stored()
    {
        var constants = new ConstantTypes();
        foreach (var rule in Shipped.Rules)
        {
            constants.Visit(rule);
        }

        constants.Types.Where(type => !type.IsEnum).Should().BeEquivalentTo([typeof(decimal), typeof(int)]);
    }

    [Fact]
    public void Patients_with_equal_facts_are_two_patients()
    {
        var facts = Records.Candidate("twin");
        Patient[] twins = [Patient.Create(facts), Patient.Create(facts)];
        var session = Shipped.Factory.CreateSession();

        session.InsertAll(twins);
        session.Fire();

        var yielded = session.Query<RuleFact>().ToLookup(fact => fact.Patient, fact => fact.Rule);
        yielded[twins[0]].Should().NotBeEmpty().And.BeEquivalentTo(yielded[twins[1]]);
    }

    [Fact]
    public void Names_given_twice_are_refused()
    {
        var repository = new NetDecisionNRulesRepository(Shipped.RuleBase);

        repository.Invoking(r => r.Beside(r)).Should().Throw<ArgumentException>()
            .Which.Message.Should().StartWith("Rules that are compiled together need names of their own; given more than once: who-2022/grade-1, who-2022/grade-1 (undetermined), ");
    }

    [Fact]
    public void A_name_added_again_is_refused_and_nothing_is_added()
    {
        var rules = new NetDecisionNRulesRepository(Shipped.RuleBase).GetRuleSets().Single();
        var before = rules.Rules.ToList();

        rules.Invoking(r => r.Add([before[0]])).Should().Throw<ArgumentException>()
            .WithMessage("Rules that are compiled together need names of their own; given more than once: who-2022/grade-1.");
        rules.Rules.Should().Equal(before);
    }

    [Fact]
    public void Parameters_have_the_type_of_their_pattern_because_another_would_fail_only_at_insert()
    {
        foreach (var rule in Shipped.Rules)
        {
            var declaration = rule.LeftHandSide.Exports.Should().ContainSingle().Subject;
            var conditions = rule.LeftHandSide.ChildElements.Cast<PatternElement>().SelectMany(pattern => pattern.Expressions).Select(c => c.Expression);
            var actions = rule.RightHandSide.Actions.Select(action => action.Expression);

            conditions.Select(c => c.Parameters.Single()).Concat(actions.Select(a => a.Parameters[1]))
                .Should().OnlyContain(parameter => parameter.Name == declaration.Name && parameter.Type == declaration.Type && parameter.Type == typeof(Patient));
        }
    }

    private sealed class ConstantTypes : ExpressionVisitor
    {
        public HashSet<Type> Types { get; } = [];

        public void Visit(IRuleDefinition rule)
        {
            foreach (var condition in rule.LeftHandSide.ChildElements.Cast<PatternElement>().SelectMany(pattern => pattern.Expressions))
            {
                Visit(condition.Expression);
            }

            foreach (var action in rule.RightHandSide.Actions)
            {
                Visit(action.Expression);
            }
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Types.Add(node.Type);
            return node;
        }
    }
}
