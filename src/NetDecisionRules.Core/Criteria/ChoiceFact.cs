using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A fact with finitely many values, of which one patient has a set of possible ones: just one when recorded, all when unknown, some when
/// a coarse value or other facts leave it open, none when the fact cannot be there yet (every test on it is then false).
/// </summary>
public abstract class ChoiceFact : Fact
{
    // What follows for every enum stands here rather than in the generic classes, which are compiled once for each of them.
    private readonly string[] values;
    private readonly Func<Patient, int, byte>? code;
    private readonly Fact? absenceShownBy;

    /// <summary>A choice with states of its own.</summary>
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, string[] values, uint[] states)
        : base(name, path, label, scope)
    {
        (this.values, Values, States) = (values, Array.AsReadOnly(values), states);
        foreach (var state in states)
        {
            AnyValue = Math.Max(AnyValue, state);
        }
    }

    /// <summary>A choice of the patient as a whole that a record states.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="scope">The study that it is read from.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="slot">Its place in a profile.</param>
    /// <param name="coarse">What a value leaves possible, where that is not itself alone.</param>
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, string[] values, ChoiceSlot slot, Func<int, uint>? coarse)
        : this(name, path, label, scope, values, RecordedStates(values.Length, coarse)) => Slot = slot;

    /// <summary>A choice of a list's entry that a record states.</summary>
    private protected ChoiceFact(string name, string path, string label, string[] values, Func<Patient, int, byte> code, Fact? absenceShownBy)
        : this(name, path, label, StudyScope.Item, values, RecordedStates(values.Length, coarse: null)) => (this.code, this.absenceShownBy) = (code, absenceShownBy);

    /// <summary>The values by name, in order; bit i of a set stands for value i.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Every set of possible values that a patient can show. An evaluator tabulates its tests over these.</summary>
    internal uint[] States { get; }

    /// <summary>The set of all values that tests may ask for.</summary>
    internal uint AnyValue { get; }

    /// <summary>Where a patient's profile has the state; null where it is not a recorded fact of the patient as a whole.</summary>
    internal ChoiceSlot? Slot { get; private protected init; }

    private int Absent => values.Length + 1;

    /// <summary>The index in <see cref="States"/> of one patient.</summary>
    internal virtual int State(Patient patient, int item) => Slot is { } slot ? patient.Profile.Choice(slot) : code!(patient, item);

    /// <summary>Whether a patient in this state has the fact recorded.</summary>
    internal virtual bool IsRecordedState(int state) => state != ChoiceCode.Missing && state != Absent;

    internal Truth Test(Patient patient, int item, uint set) => Test(States[State(patient, item)], set);

    internal static Truth Test(uint possible, uint set) => Kleene.Of(all: possible != 0 && (possible & ~set) == 0, some: (possible & set) != 0);

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    /// <summary>Adds the paths whose recording could decide whether the value is in the set.</summary>
    internal virtual void AddMissing(Patient patient, int item, uint set, FactPaths paths) => AddMissing(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        var state = State(patient, item);
        if (state == Absent)
        {
            absenceShownBy!.AddReadings(patient, item, readings);
        }
        else if (state != ChoiceCode.Missing)
        {
            readings.Add(PathIn(patient, item), values[state - 1]);
        }
    }

    internal sealed override bool IsRecorded(Patient patient, int item) => IsRecordedState(State(patient, item));

    /// <summary>The names of the values in a set.</summary>
    internal IEnumerable<string> Names(uint set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return values[BitOperations.TrailingZeroCount(set)];
        }
    }

    /// <summary>The set of what the values leave possible: each itself, unless it is a coarse value.</summary>
    private protected uint SetOf(ReadOnlySpan<int> values, Type type)
    {
        var set = 0u;
        foreach (var value in values)
        {
            var possible = value < 0 || value >= this.values.Length ? AnyValue : Possible(value);
            if (possible == AnyValue)
            {
                throw new ArgumentException($"{Name} can't be tested for '{Enum.ToObject(type, value)}'.", nameof(values));
            }

            set |= possible;
        }

        return set != 0 ? set : throw new ArgumentException($"{Name} needs at least one value to be tested for.", nameof(values));
    }

    private protected virtual uint Possible(int value) => States[value + 1];

    /// <summary>"Not recorded" (any value), one state a value, then "cannot be there yet" (none), as <see cref="ChoiceCode"/> numbers them.</summary>
    private static uint[] RecordedStates(int values, Func<int, uint>? coarse)
    {
        var states = new uint[values + 2];
        for (var value = 0; value < values; value++)
        {
            states[value + 1] = coarse is null ? 1u << value : coarse(value);
            states[0] |= states[value + 1];
        }

        return states;
    }
}

/// <summary>A <see cref="ChoiceFact"/> whose values are those of an enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
public abstract class ChoiceFact<T> : ChoiceFact
    where T : struct, Enum
{
    private protected ChoiceFact(string name, string label, uint[] states)
        : base(name, "", label, StudyScope.Item, EnumNames, states)
    {
    }

    private protected ChoiceFact(string name, string path, string label, StudyScope scope, ChoiceSlot slot, Func<int, uint>? coarse)
        : base(name, path, label, scope, EnumNames, slot, coarse)
    {
    }

    private protected ChoiceFact(string name, string path, string label, Func<Patient, int, byte> code, Fact? absenceShownBy)
        : base(name, path, label, EnumNames, code, absenceShownBy)
    {
    }

    /// <summary>The enum's values as JSON writes them.</summary>
    internal static readonly string[] EnumNames = ChoiceNames.Of(typeof(T)); // a getter would be compiled for each enum

    /// <summary>The value is one of these.</summary>
    /// <exception cref="ArgumentException">No value is given, one that the enum does not have, or one that stands for any value.</exception>
    public Criterion Is(params ReadOnlySpan<T> values)
    {
        // Not MemoryMarshal.Cast, which would be compiled for each enum first.
        var numbers = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, int>(ref MemoryMarshal.GetReference(values)), values.Length);
        return new ChoiceIn(this, SetOf(numbers, typeof(T)));
    }

    internal static uint Bit(T value) => 1u << Index(value);

    internal static int Index(T value) => Unsafe.As<T, int>(ref value);
}

/// <summary>The names of enums as JSON writes them.</summary>
internal static class ChoiceNames
{
    public static string[] Of(Type type)
    {
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = char.ToLowerInvariant(names[i][0]) + names[i][1..];
        }

        return names;
    }
}

/// <summary>A choice that a record states.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class RecordedChoice<T> : ChoiceFact<T>
    where T : struct, Enum
{
    /// <summary>A choice of the patient as a whole.</summary>
    internal RecordedChoice(string name, string path, string label, ChoiceSlot slot, StudyScope scope = StudyScope.Item, Func<int, uint>? coarse = null)
        : base(name, path, label, scope, slot, coarse)
    {
    }

    /// <summary>A choice of a list's entry.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="code">Reads it, see <see cref="ChoiceCode"/>; the code behind that of the last value is "cannot be there yet".</param>
    /// <param name="absenceShownBy">The fact that shows that it cannot be there yet.</param>
    internal RecordedChoice(string name, string path, string label, Func<Patient, int, byte> code, Fact? absenceShownBy = null)
        : base(name, path, label, code, absenceShownBy)
    {
    }
}

/// <summary>A yes-or-no fact. Standing alone in a rule it means "yes".</summary>
public sealed class FlagFact : ChoiceFact
{
    private readonly Func<Patient, bool>? derive;
    private readonly IReadOnlyList<Fact> inputs = [];

    /// <summary>A flag that follows from recorded facts and is never missing.</summary>
    internal FlagFact(string name, string label, GradeFact derivedBy, Func<Patient, bool> derive, IReadOnlyList<Fact> inputs)
        : this(name, "", label, StudyScope.Item) => (DerivedBy, this.derive, this.inputs) = (derivedBy, derive, inputs);

    internal FlagFact(string name, string path, string label, ChoiceSlot slot, StudyScope scope = StudyScope.Item)
        : this(name, path, label, scope) => Slot = slot;

    private FlagFact(string name, string path, string label, StudyScope scope)
        : base(name, path, label, scope, ["false", "true"], states: [0b11, 0b01, 0b10])
    {
    }

    /// <summary>The grade whose bands it follows from; null where it is recorded.</summary>
    internal GradeFact? DerivedBy { get; }

    /// <summary>The facts that it follows from; none where it is recorded.</summary>
    internal IReadOnlyList<Fact> Inputs => inputs;

    /// <summary>The fact is "yes".</summary>
    public static implicit operator Criterion(FlagFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new Flag(fact);
    }

    /// <summary>The fact is "no"; unknown when it is not recorded.</summary>
    public static Criterion operator !(FlagFact fact) => !(Criterion)fact;

    /// <summary>Both are "yes".</summary>
    public static Criterion operator &(FlagFact left, FlagFact right) => (Criterion)left & right;

    /// <summary>At least one is "yes".</summary>
    public static Criterion operator |(FlagFact left, FlagFact right) => (Criterion)left | right;

    internal override int State(Patient patient, int item) =>
        Slot is { } slot ? patient.Profile.Choice(slot) : ChoiceCode.No + (derive!(patient) ? 1 : 0);

    internal override bool IsRecordedState(int state) => state != ChoiceCode.Missing;

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        foreach (var input in inputs)
        {
            input.AddReadings(patient, item, readings);
        }

        if (derive is null && State(patient, item) is var state && state != ChoiceCode.Missing)
        {
            readings.Add(PathIn(patient, item), state == ChoiceCode.Yes);
        }
    }
}
