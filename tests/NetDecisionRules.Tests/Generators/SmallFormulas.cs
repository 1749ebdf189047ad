using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Four facts of which every combination can be tried.</summary>
public sealed record SmallFacts(DiseaseExtent? Extent, bool? Compromised, NumberRange? Ki67, bool? RltCenter)
{
    /// <summary>One number of each region that the constants 10 and 20 cut the scale into.</summary>
    private static readonly decimal[] Numbers = [5, 10, 15, 20, 25];

    public Patient Patient => Patient.Create(new PatientFacts
    {
        Id = "small",
        Tumor = new TumorFacts { Ki67Percent = Ki67 },
        Disease = new DiseaseFacts { Extent = Extent },
        Condition = new ConditionFacts { Compromised = Compromised },
        Access = new AccessFacts { RltCenter = RltCenter },
    });

    /// <summary>The record with each fact that is not quite known replaced by each value it may have; other facts stay as they are.</summary>
    public IEnumerable<SmallFacts> Completions(Func<string, bool> isReplaced) =>
        from extent in Extent is null && isReplaced("disease.extent") ? Enum.GetValues<DiseaseExtent>().Select(e => (DiseaseExtent?)e) : [Extent]
        from compromised in Compromised is null && isReplaced("condition.compromised") ? [true, false] : new[] { Compromised }
        from ki67 in Ki67 is not { IsPoint: true } && isReplaced("tumor.ki67Percent") ? Points : [Ki67]
        from center in RltCenter is null && isReplaced("access.rltCenter") ? [true, false] : new[] { RltCenter }
        select new SmallFacts(extent, compromised, ki67, center);

    private IEnumerable<NumberRange?> Points =>
        Numbers.Select(n => NumberRange.Exactly(n)).Where(n => Ki67 is not { } range || n.IsWithin(range)).Select(n => (NumberRange?)n);

    internal static Gen<SmallFacts> Any { get; } =
        from extent in Gen.OrNull(Gen.Elements(Enum.GetValues<DiseaseExtent>()).Select(e => (object)e))
        from compromised in Gen.Elements<bool?>(null, null, true, false)
        from ki67 in Gen.Elements<NumberRange?>(
            null, null, 5, 10, 15, 20, 25, NumberRange.AtLeast(10), NumberRange.Above(10), NumberRange.Below(20), NumberRange.AtMost(20), NumberRange.Between(10, 20))
        from center in Gen.Elements<bool?>(null, null, true, false)
        from allUnknown in GenParts.Chance(30)
        select allUnknown ? new SmallFacts(null, null, null, null) : new SmallFacts((DiseaseExtent?)extent, compromised, ki67, center);
}

/// <summary>Formulas over <see cref="SmallFacts"/>, none of which asks whether a fact is recorded.</summary>
internal static class SmallFormulas
{
    private static readonly Gen<Criterion>[] Tests =
    [
        Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<DiseaseExtent>())).Select(e => Extent.Is([.. e])),
        Gen.Elements<Criterion>(Compromised, !Compromised),
        Gen.Elements(Ki67 >= 10, Ki67 > 10, Ki67 < 20, Ki67 <= 20, Ki67.Between(10, 20), new NumberIn(Ki67, 10)),
        Gen.Elements<Criterion>(RltCenter, !RltCenter),
    ];

    /// <summary>Any formula; a fact may be tested more than once.</summary>
    public static Gen<Criterion> Any { get; } = Formula(3);

    /// <summary>A formula that tests each of the four facts at most once.</summary>
    public static Gen<Criterion> EachFactOnce { get; } =
        from order in Gen.Shuffle(Tests)
        from count in Gen.Choose(1, 4)
        from tests in Gen.CollectToArray(order.Take(count))
        from shape in Gen.ArrayOf(Gen.Choose(0, 3), 4)
        select tests.Zip(shape).Aggregate((Criterion?)null, (formula, next) => formula is null ? next.First : Joined(formula, next.First, next.Second))!;

    private static Gen<Criterion> Formula(int depth) => depth == 0
        ? Gen.OneOf(Tests)
        : Gen.Frequency(
            (1, Gen.OneOf(Tests)),
            (2, Gen.Two(Formula(depth - 1)).Select(p => p.Item1 & p.Item2)),
            (2, Gen.Two(Formula(depth - 1)).Select(p => p.Item1 | p.Item2)),
            (1, Formula(depth - 1).Select(c => !c)));

    private static Criterion Joined(Criterion left, Criterion right, int shape) => shape switch
    {
        0 => left & right,
        1 => left | right,
        2 => !(left & right),
        _ => !left | right,
    };
}
