using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>A number: a state is a span of regions, cut by every constant that some test compares it with.</summary>
internal sealed class NumberPredicate : Predicate
{
    private readonly NumberFact _fact;
    private readonly int[] _thresholds;

    public NumberPredicate(NumberFact fact, List<NumberIn> tests)
    {
        (_fact, Place) = (fact, FactLayout.PlaceOf(fact) ?? throw new ArgumentException("Only a number of the patient as a whole has a predicate.", nameof(fact)));
        var keys = new List<int>();
        foreach (var test in tests)
        {
            Add(test.Interval.Min);
            Add(test.Interval.Max);
        }

        Add(keys.Count == 0 ? fact.Limits.Min : null); // with a single region, a missing number would look like a recorded one
        keys.Sort();
        _thresholds = new int[2 * keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            (_thresholds[2 * i], _thresholds[(2 * i) + 1]) = (keys[i] - 1, keys[i]);
        }

        void Add(decimal? constant)
        {
            if (constant is { } cut && KeyRange.Key(cut) is var key && !keys.Contains(key))
            {
                keys.Add(key);
            }
        }
    }

    public override int States => Regions * Regions;

    /// <summary>Where a patient's vector has the number.</summary>
    public int Place { get; }

    /// <summary>
    /// The keys above which one region passes into the next, in order. Regions alternate: below the first cut, the first cut itself, between
    /// the first and the second, … above the last.
    /// </summary>
    public ReadOnlySpan<int> Thresholds => _thresholds;

    /// <summary>The number of regions. A state is the region of the highest possible number times this, plus that of the lowest.</summary>
    public int Regions => unchecked(_thresholds.Length + 1);

    // A missing number lies from beyond the last region down to the first, where no recorded one does.
    private int Missing => State(KeyRange.Missing);

    public override int StateOf(Patient patient, FactVector vector) => State(vector.Number(Place));

    public override Truth Test(Criterion test, int state)
    {
        if (test is IsMissing)
        {
            return Kleene.Of(state == Missing);
        }

        var interval = KeyRange.Of(((NumberIn)test).Interval);
        var (first, last) = (Region(interval.Low), Region(interval.High));
        var widest = KeyRange.Of(_fact.Limits.Widest);
        var (low, high) = state == Missing ? (Region(widest.Low), Region(widest.High)) : (state % Regions, state / Regions);
        return Kleene.Of(all: first <= low && high <= last, some: first <= high && low <= last);
    }

    private int State(KeyRange value) => unchecked((Region(value.High) * Regions) + Region(value.Low));

    /// <summary>How many thresholds a key is above.</summary>
    private int Region(int key)
    {
        var at = Array.BinarySearch(_thresholds, key);
        return at < 0 ? ~at : at;
    }
}
