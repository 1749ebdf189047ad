using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using static NetDecisionRules.Tests.LocalRules;

namespace NetDecisionRules.Tests;

/// <summary>Groups without parts, which nobody writes by hand and a program may.</summary>
public class EmptyGroupTests
{
    private static readonly Criterion AnyOfNone = new Any([]);
    private static readonly Criterion AllOfNone = new All([]);

    public static TheoryData<string, Criterion, Truth> Groups => new()
    {
        { "all of none", AllOfNone, Truth.True },
        { "any of none", AnyOfNone, Truth.False },
        { "not all of none", !AllOfNone, Truth.False },
        { "not any of none", !AnyOfNone, Truth.True },
        { "unknown and any of none", new All([RecordedFacts.Compromised, AnyOfNone]), Truth.False },
        { "unknown or any of none", new Any([RecordedFacts.Compromised, AnyOfNone]), Truth.Unknown },
        { "unknown or all of none", new Any([RecordedFacts.Compromised, AllOfNone]), Truth.True },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Tree_and_compiled_rule_agree_on_a_group_without_parts(string name, Criterion formula, Truth expected)
    {
        var patient = Patient.Create(new PatientFacts { Id = "case-1" });

        formula.Test(patient).Should().Be(expected, name);
        new RuleEvaluator(RuleBaseOf(Rule("a", formula))).Decide(patient).OfRule(0).Should().Be(expected, name);
    }
}
