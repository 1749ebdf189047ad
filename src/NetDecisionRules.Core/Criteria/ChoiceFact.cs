using System.Numerics;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A fact with finitely many values, of which one patient has a set of possible ones: just one when recorded, all when unknown, some when
/// a coarse value or other facts leave it open, none when the fact cannot be there yet (every test on it is then false).
/// </summary>
public abstract class ChoiceFact : Fact
{
    /// <summary>The state of a recorded choice that is not recorded.</summary>
    internal const int NotRecorded = 0;

    // What follows for every enum stands here rather than in the generic classes, which are compiled once for each of them.
    private readonly string[] _values;

    /// <summary>A choice with states of its own.</summary>
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, string[] values, uint[] states)
        : base(name, path, label, scope)
    {
        (_values, Values, States) = (values, Array.AsReadOnly(values), states);
        foreach (var state in states)
        {
            AnyValue = Math.Max(AnyValue, state);
        }
    }

    /// <summary>A choice that a record states.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="scope">The study that it is read from.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="coarse">What a value, by its index, leaves possible, where that is not itself alone.</param>
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, string[] values, Func<int, uint>? coarse)
        : this(name, path, label, scope, values, RecordedStates(values.Length, coarse))
    {
    }

    /// <summary>The values by name, in order; bit i of a set stands for value i.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Every set of possible values that a patient can show. An evaluator tabulates its tests over these.</summary>
    internal uint[] States { get; }

    /// <summary>The set of all values that tests may ask for.</summary>
    internal uint AnyValue { get; }

    /// <summary>The state of a recorded choice that cannot be there yet; of one that is not recorded it is 0, of value i it is i + 1.</summary>
    private protected int Absent => _values.Length + 1;

    /// <summary>The index in <see cref="States"/> of one patient.</summary>
    internal abstract int State(Patient patient, int item);

    /// <summary>Whether a patient in this state has the fact recorded.</summary>
    internal virtual bool IsRecordedState(int state) => state != NotRecorded && state != Absent;

    internal Truth Test(Patient patient, int item, uint set) => Test(States[State(patient, item)], set);

    internal static Truth Test(uint possible, uint set) => Kleene.Of(all: possible != 0 && (possible & ~set) == 0, some: (possible & set) != 0);

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    /// <summary>Adds the paths whose recording could decide whether the value is in the set.</summary>
    internal virtual void AddMissing(Patient patient, int item, uint set, FactPaths paths) => AddMissing(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        var state = State(patient, item);
        if (IsRecordedState(state))
        {
            readings.Add(PathIn(patient, item), _values[state - 1]);
        }
    }

    internal sealed override bool IsRecorded(Patient patient, int item) => IsRecordedState(State(patient, item));

    /// <summary>The names of the values in a set.</summary>
    internal IEnumerable<string> Names(uint set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return _values[BitOperations.TrailingZeroCount(set)];
        }
    }

    /// <summary>The set of what the values leave possible: each itself, unless it is a coarse value.</summary>
    private protected uint SetOf(ReadOnlySpan<int> values, int first, Type type)
    {
        var set = 0u;
        foreach (var value in values)
        {
            var index = unchecked(value - first);
            var possible = index < 0 || index >= _values.Length ? AnyValue : Possible(index);
            if (possible == AnyValue)
            {
                throw new ArgumentException($"{Name} can't be tested for '{Enum.ToObject(type, value)}'.", nameof(values));
            }

            set |= possible;
        }

        return set != 0 ? set : throw new ArgumentException($"{Name} needs at least one value to be tested for.", nameof(values));
    }

    private protected virtual uint Possible(int index) => States[index + 1];

    /// <summary>"Not recorded" (any value), one state a value, then "cannot be there yet" (none).</summary>
    private static uint[] RecordedStates(int values, Func<int, uint>? coarse)
    {
        var states = new uint[values + 2];
        for (var value = 0; value < values; value++)
        {
            states[value + 1] = coarse is null ? 1u << value : coarse(value);
            states[NotRecorded] |= states[value + 1];
        }

        return states;
    }
}
