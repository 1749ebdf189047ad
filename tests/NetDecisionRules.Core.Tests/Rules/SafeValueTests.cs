using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Core.Tests.Rules;

/// <summary>What a value is that nobody set: the safe one, or none at all.</summary>
public class SafeValueTests
{
    private static readonly Dictionary<Type, object> Safe = new()
    {
        [typeof(Intervention)] = Intervention.None,
        [typeof(Stance)] = Stance.Notice,
        [typeof(TherapyLine)] = TherapyLine.Any,
        [typeof(LabelStatus)] = LabelStatus.Unknown,
        [typeof(EligibilityStatus)] = EligibilityStatus.Indeterminate,
        [typeof(CriterionResult)] = CriterionResult.Unknown,
    };

    private static readonly Type[] WithoutSafeValue = [typeof(Jurisdiction), typeof(GradeBand), typeof(GradeBasis), typeof(ConflictKind)];

    public static TheoryData<Type> Enums => new(typeof(Rule).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum && type.Namespace is "NetDecisionRules.Rules" or "NetDecisionRules.Reports"));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Zero_is_the_safe_value_or_none(Type type)
    {
        var zero = Enum.ToObject(type, 0);

        if (Safe.TryGetValue(type, out var safe))
        {
            zero.Should().Be(safe);
        }
        else
        {
            WithoutSafeValue.Should().Contain(type, "an enum either has a safe value, which is zero, or counts from one");
            Enum.IsDefined(type, zero).Should().BeFalse();
        }
    }

    [Fact]
    public void Advice_is_ordered_without_ties()
    {
        Enum.GetValues<Stance>().OrderBy(AdviceOrder.Of).Should().Equal(Stance.Recommend, Stance.Consider, Stance.TrialOnly, Stance.Caution, Stance.Avoid, Stance.Notice);
        Enum.GetValues<TherapyLine>().OrderBy(AdviceOrder.Of).Should().Equal(
            TherapyLine.First, TherapyLine.Second, TherapyLine.Later, TherapyLine.Perioperative, TherapyLine.Retreatment, TherapyLine.Any);
        Enum.GetValues<Intervention>().Select(AdviceOrder.Of).Should().BeEquivalentTo(Enumerable.Range(0, Enum.GetValues<Intervention>().Length));
        Enum.GetValues<Stance>().Select(AdviceOrder.Of).Should().BeEquivalentTo(Enumerable.Range(0, Enum.GetValues<Stance>().Length));
        Enum.GetValues<TherapyLine>().Select(AdviceOrder.Of).Should().BeEquivalentTo(Enumerable.Range(0, Enum.GetValues<TherapyLine>().Length));
    }
}
