using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>A number: a state is a span of regions, cut by every constant that some test compares it with.</summary>
internal sealed class NumberColumn : Column
{
    private readonly NumberFact fact;
    private readonly NumberSlot slot;
    private readonly int[] cuts;

    public NumberColumn(NumberFact fact, IEnumerable<NumberRange> intervals)
    {
        (this.fact, slot) = (fact, fact.Slot ?? throw new ArgumentException("Only a number of the patient as a whole has a column.", nameof(fact)));
        cuts = [.. intervals.SelectMany(i => new[] { i.Min, i.Max }).OfType<decimal>().Select(KeyRange.Key).Distinct().Order()];
    }

    public override int States => Missing + 1;

    // Regions alternate: below the first cut, the first cut itself, between the first and the second, … above the last.
    private int Regions => (2 * cuts.Length) + 1;

    private int Missing => Regions * (Regions + 1) / 2;

    public override int StateOf(Patient patient) => StateOf(patient.Profile);

    public int StateOf(in PatientProfile profile)
    {
        var value = profile.Number(slot);
        if (!value.IsRecorded)
        {
            return Missing;
        }

        var low = Region(value.Low);
        return Span(low, value.Low == value.High ? low : Region(value.High));
    }

    public override Truth Test(Criterion test, int state)
    {
        if (test is IsMissing)
        {
            return Kleene.Of(state == Missing);
        }

        var interval = KeyRange.Of(((NumberIn)test).Interval);
        var (first, last) = (Region(interval.Low), Region(interval.High));
        var widest = KeyRange.Of(fact.Limits.Widest);
        var (low, high) = state == Missing ? (Region(widest.Low), Region(widest.High)) : Bounds(state);
        return Kleene.Of(all: first <= low && high <= last, some: first <= high && low <= last);
    }

    private static int Span(int low, int high) => (high * (high + 1) / 2) + low;

    private static (int Low, int High) Bounds(int state)
    {
        var high = 0;
        while (Span(0, high + 1) <= state)
        {
            high++;
        }

        return (state - Span(0, high), high);
    }

    private int Region(int key)
    {
        var region = 0;
        foreach (var cut in cuts)
        {
            region += (key >= cut ? 1 : 0) + (key > cut ? 1 : 0);
        }

        return region;
    }
}
