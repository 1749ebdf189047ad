using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Coverage;

/// <summary>Where a value lies at a boundary.</summary>
internal enum BoundarySide
{
    /// <summary>On the boundary itself.</summary>
    On,

    /// <summary>On the nearest side where the test comes out otherwise than on the boundary, at most one step away.</summary>
    Beyond,
}

/// <summary>One end of a test on a number or a date: where its answer changes.</summary>
/// <param name="Text">The test with this end alone, in words.</param>
internal abstract record Boundary(string Text)
{
    /// <summary>The sides on which a patient has a value.</summary>
    public abstract IEnumerable<BoundarySide> Shown(Patient patient);

    /// <summary>Every boundary in a criterion, named criteria and items of lists included, each once.</summary>
    public static IReadOnlyList<Boundary> Of(Criterion criterion) => [.. In(criterion, null).DistinctBy(b => b.Text)];

    private static IEnumerable<Boundary> In(Criterion criterion, ListFact? list) => criterion switch
    {
        All all => all.Items.SelectMany(i => In(i, list)),
        Any any => any.Items.SelectMany(i => In(i, list)),
        Not not => In(not.Operand, list),
        Named named => In(named.Body, list),
        Exists some => In(some.Item, some.List),
        NumberIn number => NumberBoundary.Of(number, list),
        DateWindow window => DateBoundary.Of(window, list),
        _ => [],
    };

    /// <summary>The entries of a list, also those that lie in the future and do not count: that, too, is a side of a window. Without a list the patient as a whole.</summary>
    protected static IEnumerable<int> Items(ListFact? list, Patient patient) => list is null ? [-1] : Enumerable.Range(0, list.Count(patient) ?? 0);
}

/// <summary>An end of an interval. Its step is 1 for whole numbers, else 1 in the last decimal place in which the constant or the value is written.</summary>
internal sealed record NumberBoundary : Boundary
{
    private readonly NumberFact _fact;
    private readonly ListFact? _list;
    private readonly decimal _constant;
    private readonly bool _isBeyondAbove;

    private NumberBoundary(NumberFact fact, NumberRange end, ListFact? list)
        : base(new NumberIn(fact, end).Text)
    {
        (_fact, _list, _constant) = (fact, list, end.Min ?? end.Max!.Value);
        _isBeyondAbove = end.Max is not null ? end.MaxIncluded : !end.MinIncluded;
    }

    public static IEnumerable<Boundary> Of(NumberIn test, ListFact? list)
    {
        if (test.Interval.Min is { } min)
        {
            yield return new NumberBoundary(test.Fact, NumberRange.Of(min, test.Interval.MinIncluded, null, false), list);
        }

        if (test.Interval.Max is { } max)
        {
            yield return new NumberBoundary(test.Fact, NumberRange.Of(null, false, max, test.Interval.MaxIncluded), list);
        }
    }

    public override IEnumerable<BoundarySide> Shown(Patient patient)
    {
        foreach (var item in Items(_list, patient).Where(item => _fact.IsRecorded(patient, item)))
        {
            if (_fact.Read(patient, item) is not { IsPoint: true, Min: { } value })
            {
                continue;
            }

            var distance = _isBeyondAbove ? value - _constant : _constant - value;
            if (distance == 0)
            {
                yield return BoundarySide.On;
            }
            else if (distance > 0 && distance <= NumberStep.Of(_fact, _constant, value))
            {
                yield return BoundarySide.Beyond;
            }
        }
    }
}

/// <summary>How near a number must be to count as next to another.</summary>
internal static class NumberStep
{
    public static decimal Of(NumberFact fact, params ReadOnlySpan<decimal> written)
    {
        var places = 0;
        foreach (var value in fact.Limits.WholeNumbersOnly ? [] : written)
        {
            places = Math.Max(places, Numbers.Canonical(value).Scale);
        }

        return new decimal(1, 0, 0, false, (byte)places);
    }
}

/// <summary>An end of a window. Its step is one day; dates that are not known to the day show nothing.</summary>
internal sealed record DateBoundary : Boundary
{
    private readonly DateFact _fact;
    private readonly DateTerm _end;
    private readonly ListFact? _list;
    private readonly bool _isFrom;

    private DateBoundary(DateFact fact, DateTerm end, bool isFrom, ListFact? list)
        : base((isFrom ? fact.OnOrAfter(end) : fact.OnOrBefore(end)).Text) =>
        (_fact, _end, _isFrom, _list) = (fact, end, isFrom, list);

    /// <summary>The ends; none of a date that is counted from itself, which lies always on the same side.</summary>
    public static IEnumerable<Boundary> Of(DateWindow window, ListFact? list)
    {
        if (window.From is { } from && from.Anchor != window.Fact)
        {
            yield return new DateBoundary(window.Fact, from, isFrom: true, list);
        }

        if (window.To is { } to && to.Anchor != window.Fact)
        {
            yield return new DateBoundary(window.Fact, to, isFrom: false, list);
        }
    }

    public override IEnumerable<BoundarySide> Shown(Patient patient)
    {
        foreach (var item in Items(_list, patient))
        {
            if (Day(_fact.Read(patient, item)) is not { } day || Day(_end.Read(patient, item)) is not { } limit)
            {
                continue;
            }

            var distance = _isFrom ? limit.DayNumber - day.DayNumber : day.DayNumber - limit.DayNumber;
            if (distance is 0 or 1)
            {
                yield return distance == 0 ? BoundarySide.On : BoundarySide.Beyond;
            }
        }
    }

    private static DateOnly? Day((DateStanding Standing, PartialDate Date) read) =>
        read is { Standing: DateStanding.Recorded, Date: { IsDay: true } date } ? date.Earliest : null;
}
