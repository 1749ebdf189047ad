using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// One thing that is looked up once a patient: a fact, or a test that no table of values can hold (a list quantifier, a date window). It
/// has finitely many states; each test on it has a fixed truth in each state.
/// </summary>
internal abstract class Column
{
    /// <summary>The number of states.</summary>
    public abstract int States { get; }

    /// <summary>How dear a look-up is, roughly: cheap columns are asked first and may spare the dear ones.</summary>
    public abstract int Cost { get; }

    /// <summary>The state of one patient.</summary>
    public abstract int StateOf(in Frame frame);

    /// <summary>The truth of a test of this column in one state.</summary>
    public abstract Truth Test(Criterion test, int state);
}

/// <summary>A number: a state is a span of regions, cut by every constant that some test compares it with.</summary>
internal sealed class NumberColumn(NumberFact fact, IEnumerable<NumberRange> intervals) : Column
{
    private readonly decimal[] cuts = [.. intervals.SelectMany(i => new[] { i.Min, i.Max }).OfType<decimal>().Distinct().Order()];

    // Regions alternate: below the first cut, the first cut itself, between the first and the second, … above the last.
    private int Regions => (2 * cuts.Length) + 1;

    private int Missing => Regions * (Regions + 1) / 2;

    public override int States => Missing + 1;

    public override int Cost => 2;

    public override int StateOf(in Frame frame)
    {
        if (fact.Read(frame.Patient, -1) is not { } value)
        {
            return Missing;
        }

        var low = Low(value);
        return value.IsPoint ? Span(low, low) : Span(low, High(value));
    }

    public override Truth Test(Criterion test, int state)
    {
        if (test is IsMissing)
        {
            return Kleene.Of(state == Missing);
        }

        var interval = ((NumberIn)test).Interval;
        var (low, high) = state == Missing ? (Low(fact.Limits.Widest), High(fact.Limits.Widest)) : Bounds(state);
        var (first, last) = (Low(interval), High(interval));
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

    private int Low(in NumberRange range) => range.Min is { } min ? Region(min) + (range.MinIncluded || !IsCut(min) ? 0 : 1) : 0;

    private int High(in NumberRange range) => range.Max is { } max ? Region(max) - (range.MaxIncluded || !IsCut(max) ? 0 : 1) : Regions - 1;

    private bool IsCut(decimal value) => (Region(value) & 1) == 1;

    private int Region(decimal value)
    {
        var region = 0;
        foreach (var cut in cuts)
        {
            if (value < cut)
            {
                return region;
            }

            if (value == cut)
            {
                return region + 1;
            }

            region += 2;
        }

        return region;
    }
}

/// <summary>A choice: its states are its own.</summary>
internal sealed class ChoiceColumn(ChoiceFact fact) : Column
{
    public override int States => fact.States.Count;

    public override int Cost => fact.Path.Length > 0 ? 0 : 1;

    public override int StateOf(in Frame frame) => fact.State(frame.Patient, -1);

    public override Truth Test(Criterion test, int state) => test switch
    {
        ChoiceIn choice => ChoiceFact.Test(fact.States[state], choice.Set),
        Flag => ChoiceFact.Test(fact.States[state], Flag.Yes),
        _ => Kleene.Of(!fact.IsRecordedState(state)),
    };
}

/// <summary>A test that stands for itself: its states are the three truths.</summary>
internal sealed class TestColumn(Criterion test) : Column
{
    public override int States => 3;

    public override int Cost => 4;

    public override int StateOf(in Frame frame) => (int)test.Test(frame.Patient, -1);

    public override Truth Test(Criterion criterion, int state) => (Truth)state;
}

/// <summary>A list quantifier: answered from the list's signature wherever that tells enough.</summary>
internal sealed class SomeColumn : Column
{
    private readonly Some test;
    private readonly int list;
    private readonly UInt128 passes;
    private readonly UInt128 mayPass;
    private readonly bool isTold;

    public SomeColumn(Some test, int list)
    {
        var signature = ListSignature.All[list];
        (this.test, this.list) = (test, list);
        passes = signature.Combinations(test.Item, truth => truth == Truth.True);
        mayPass = signature.Combinations(test.Item, truth => truth != Truth.False);
        isTold = signature.Tells(test.Item);
    }

    public override int States => 3;

    public override int Cost => 3;

    public override int StateOf(in Frame frame)
    {
        var present = frame.Signature(list);
        if ((present & passes) != 0)
        {
            return (int)Truth.True;
        }

        if ((present & mayPass) == 0)
        {
            return (int)ListSignature.All[list].Otherwise(frame.Patient);
        }

        return (int)(isTold ? Truth.Unknown : test.Test(frame.Patient, -1));
    }

    public override Truth Test(Criterion criterion, int state) => (Truth)state;
}
