using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>What an entry of a list must meet, read from the vector: its combination of choices, its numbers, and the window its date must lie in.</summary>
internal sealed class EntryTest
{
    private readonly CombinationSet _passes;
    private readonly EntryNumber[] _numbers;
    private readonly DayWindow? _window;

    private EntryTest(CombinationSet passes, CombinationSet mayPass, EntryNumber[] numbers, DayWindow? window) =>
        (_passes, MayPass, _numbers, _window) = (passes, mayPass, numbers, window);

    /// <summary>The test for a criterion; null where only the criterion's tree can answer.</summary>
    public static EntryTest? Of(ListShape list, Criterion item)
    {
        var (told, rest) = (new List<Criterion>(), new List<Criterion>());
        foreach (var part in Parts(item))
        {
            (list.Tells(part) ? told : rest).Add(part);
        }

        var choices = new All([.. told]);
        var numbers = new List<EntryNumber>();
        DayWindow? window = null;
        foreach (var part in rest)
        {
            if (part is NumberIn number && EntryNumber.Of(list, number) is { } compiled)
            {
                numbers.Add(compiled);
            }
            else if (part is DateWindow dates && list.IsDay(dates.Fact) && DayWindow.Of(dates) is { } more
                && (window is null ? more : DayWindow.Join(window, more)) is { } joined)
            {
                window = joined;
            }
            else
            {
                return null;
            }
        }

        return new EntryTest(list.Combinations(choices, t => t == Truth.True), list.Combinations(choices, t => t != Truth.False), [.. numbers], window);
    }

    /// <summary>The combinations that may pass.</summary>
    public CombinationSet MayPass { get; }

    /// <summary>The ends of the window that the date must lie in, for <see cref="Test"/>.</summary>
    public DayEnds Ends(FactVector vector) => _window?.Ends(vector) ?? default;

    /// <summary>The truth for one entry.</summary>
    public Truth Test(in EntryVector entry, in DayEnds ends)
    {
        if (!MayPass.Contains(entry.Combination))
        {
            return Truth.False;
        }

        var truth = _passes.Contains(entry.Combination) ? Truth.True : Truth.Unknown;
        foreach (var number in _numbers)
        {
            truth = truth.And(number.Test(entry));
        }

        return _window is null ? truth : truth.And(_window.Test(entry.Day, ends));
    }

    private static IEnumerable<Criterion> Parts(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(Parts),
        Named named => Parts(named.Body),
        _ => [criterion],
    };
}

/// <summary>A number of an entry that must lie in an interval.</summary>
/// <param name="Place">Its place among the numbers of an entry.</param>
/// <param name="Interval">The interval.</param>
/// <param name="WhenMissing">The truth for a number that is not recorded.</param>
internal sealed record EntryNumber(int Place, KeyRange Interval, Truth WhenMissing)
{
    public static EntryNumber? Of(ListShape list, NumberIn test) => list.PlaceOf(test.Fact) is >= 0 and var place
        ? new EntryNumber(place, KeyRange.Of(test.Interval), NumberFact.Test(test.Fact.Limits.Widest, test.Interval))
        : null;

    public Truth Test(in EntryVector entry)
    {
        var value = entry.Numbers[Place];
        return value.IsRecorded ? Kleene.Of(all: value.Low >= Interval.Low && value.High <= Interval.High, some: value.Low <= Interval.High && value.High >= Interval.Low)
            : value == KeyRange.Absent ? Truth.False : WhenMissing;
    }
}
