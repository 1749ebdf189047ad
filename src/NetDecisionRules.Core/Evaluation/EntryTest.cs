using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>What an entry of a list must meet, read from the profile: its combination of choices, its numbers, and the window its date must lie in.</summary>
internal sealed class EntryTest
{
    private readonly UInt128 passes;
    private readonly UInt128 mayPass;
    private readonly EntryNumber[] numbers;
    private readonly DayBound[] bounds;
    private readonly bool needsDay;

    private EntryTest(UInt128 passes, UInt128 mayPass, EntryNumber[] numbers, DayBound[] bounds, bool needsDay) =>
        (this.passes, this.mayPass, this.numbers, this.bounds, this.needsDay) = (passes, mayPass, numbers, bounds, needsDay);

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
        var bounds = new List<DayBound>();
        var needsDay = false;
        foreach (var part in rest)
        {
            if (part is NumberIn number && EntryNumber.Of(number) is { } compiled)
            {
                numbers.Add(compiled);
            }
            else if (part is DateWindow window && window.Fact == list.Day && DayBound.Of(window) is { } ends)
            {
                bounds.AddRange(ends);
                needsDay |= ends.Length == 0;
            }
            else
            {
                return null;
            }
        }

        return new EntryTest(list.Combinations(choices, t => t == Truth.True), list.Combinations(choices, t => t != Truth.False),
            [.. numbers], [.. bounds], needsDay);
    }

    /// <summary>Whether some entry with one of these combinations may pass.</summary>
    public bool MayPass(UInt128 present) => (present & mayPass) != 0;

    /// <summary>Whether some entry passes: "or" over the entries and what is true without them.</summary>
    public Truth Any(EntryProfile[] entries, in PatientProfile profile, Truth otherwise)
    {
        var truth = otherwise;
        Span<DaySpan> ends = stackalloc DaySpan[bounds.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = bounds[i].Term.Read(profile);
        }

        for (var i = 0; i < entries.Length && truth != Truth.True; i++)
        {
            truth = truth.Or(Test(entries[i], ends));
        }

        return truth;
    }

    /// <summary>The truth for one entry.</summary>
    public Truth Test(in EntryProfile entry, in PatientProfile profile)
    {
        Span<DaySpan> ends = stackalloc DaySpan[bounds.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = bounds[i].Term.Read(profile);
        }

        return Test(entry, ends);
    }

    private Truth Test(in EntryProfile entry, ReadOnlySpan<DaySpan> ends)
    {
        var combination = UInt128.One << entry.Combination;
        var truth = Kleene.Of(all: (combination & passes) != 0, some: (combination & mayPass) != 0);
        foreach (var number in numbers)
        {
            truth = truth.And(number.Test(entry));
        }

        if (needsDay)
        {
            truth = truth.And(entry.Day.IsAbsent ? Truth.False : entry.Day.IsMissing ? Truth.Unknown : Truth.True);
        }

        for (var i = 0; i < ends.Length && truth != Truth.False; i++)
        {
            truth = truth.And(bounds[i].Test(entry.Day, ends[i]));
        }

        return truth;
    }

    private static IEnumerable<Criterion> Parts(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(Parts),
        Named named => Parts(named.Body),
        _ => [criterion],
    };
}

/// <summary>A number of an entry that must lie in an interval.</summary>
/// <param name="IsCycles">Whether it is the cycles of a treatment; otherwise its months of disease control.</param>
/// <param name="Interval">The interval.</param>
/// <param name="WhenMissing">The truth for a number that is not recorded.</param>
internal sealed record EntryNumber(bool IsCycles, KeyRange Interval, Truth WhenMissing)
{
    public static EntryNumber? Of(NumberIn test) => test.Fact == TreatmentFacts.Cycles || test.Fact == TreatmentFacts.DiseaseControl
        ? new EntryNumber(test.Fact == TreatmentFacts.Cycles, KeyRange.Of(test.Interval), NumberFact.Test(test.Fact.Limits.Widest, test.Interval))
        : null;

    public Truth Test(in EntryProfile entry)
    {
        var value = IsCycles ? entry.Cycles : entry.DiseaseControl;
        return value.IsRecorded ? Kleene.Of(all: value.Low >= Interval.Low && value.High <= Interval.High, some: value.Low <= Interval.High && value.High >= Interval.Low)
            : value == KeyRange.Absent ? Truth.False : WhenMissing;
    }
}
