using NetDecisionRules.Criteria;
using static NetDecisionRules.Criteria.Truth;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Kleene's strong three-valued logic, in full.</summary>
public class KleeneTests
{
    [Theory]
    [InlineData(False, False, False)]
    [InlineData(False, Unknown, False)]
    [InlineData(False, True, False)]
    [InlineData(Unknown, False, False)]
    [InlineData(Unknown, Unknown, Unknown)]
    [InlineData(Unknown, True, Unknown)]
    [InlineData(True, False, False)]
    [InlineData(True, Unknown, Unknown)]
    [InlineData(True, True, True)]
    public void And(Truth a, Truth b, Truth expected) => a.And(b).Should().Be(expected);

    [Theory]
    [InlineData(False, False, False)]
    [InlineData(False, Unknown, Unknown)]
    [InlineData(False, True, True)]
    [InlineData(Unknown, False, Unknown)]
    [InlineData(Unknown, Unknown, Unknown)]
    [InlineData(Unknown, True, True)]
    [InlineData(True, False, True)]
    [InlineData(True, Unknown, True)]
    [InlineData(True, True, True)]
    public void Or(Truth a, Truth b, Truth expected) => a.Or(b).Should().Be(expected);

    [Theory]
    [InlineData(False, True)]
    [InlineData(Unknown, Unknown)]
    [InlineData(True, False)]
    public void Not(Truth a, Truth expected) => a.Not().Should().Be(expected);

    [Theory]
    [InlineData(false, false, False)]
    [InlineData(false, true, Unknown)]
    [InlineData(true, true, True)]
    public void A_test_is_true_where_all_possibilities_pass_and_false_where_none_does(bool all, bool some, Truth expected) =>
        Kleene.Of(all, some).Should().Be(expected);

    [Theory]
    [InlineData(false, False)]
    [InlineData(true, True)]
    public void A_known_answer_is_never_unknown(bool value, Truth expected) => Kleene.Of(value).Should().Be(expected);
}
