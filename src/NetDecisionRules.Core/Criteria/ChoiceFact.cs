using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A fact with finitely many values, of which one patient has a set of possible ones: just one when recorded, all when unknown, some when
/// a coarse value or other facts leave it open, none when the fact cannot be there yet (every test on it is then false).
/// </summary>
public abstract class ChoiceFact : Fact
{
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, IReadOnlyList<string> values, IReadOnlyList<uint> states)
        : base(name, path, label, scope) => (Values, States) = (values, states);

    /// <summary>The values by name, in order; bit i of a set stands for value i.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Every set of possible values that a patient can show. An evaluator tabulates its tests over these.</summary>
    internal IReadOnlyList<uint> States { get; }

    /// <summary>The index in <see cref="States"/> of one patient.</summary>
    internal abstract int State(Patient patient, int item);

    /// <summary>Whether a patient in this state has the fact recorded.</summary>
    internal abstract bool IsRecordedState(int state);

    internal Truth Test(Patient patient, int item, uint set) => Test(States[State(patient, item)], set);

    internal static Truth Test(uint possible, uint set) => Kleene.Of(all: possible != 0 && (possible & ~set) == 0, some: (possible & set) != 0);

    /// <summary>Adds the paths whose recording could decide whether the value is in the set.</summary>
    internal virtual void AddMissing(Patient patient, int item, uint set, FactPaths paths) => AddMissing(patient, item, paths);

    internal sealed override bool IsRecorded(Patient patient, int item) => IsRecordedState(State(patient, item));

    /// <summary>The names of the values in a set.</summary>
    internal IEnumerable<string> Names(uint set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return Values[BitOperations.TrailingZeroCount(set)];
        }
    }
}

/// <summary>A <see cref="ChoiceFact"/> whose values are those of an enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
public abstract class ChoiceFact<T> : ChoiceFact
    where T : struct, Enum
{
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, IReadOnlyList<uint> states)
        : base(name, path, label, scope, EnumNames, states)
    {
    }

    /// <summary>The enum's values as JSON writes them.</summary>
    internal static IReadOnlyList<string> EnumNames { get; } = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>The value is one of these.</summary>
    /// <exception cref="ArgumentException">No value is given, one that the enum does not have, or one that stands for any value.</exception>
    public Criterion Is(params ReadOnlySpan<T> values)
    {
        var set = 0u;
        foreach (var value in values)
        {
            if (!Enum.IsDefined(value) || Possible(value) == States.Max())
            {
                throw new ArgumentException($"{Name} can't be tested for '{value}'.", nameof(values));
            }

            set |= Possible(value);
        }

        if (set == 0)
        {
            throw new ArgumentException($"{Name} needs at least one value to be tested for.", nameof(values));
        }

        return new ChoiceIn(this, set);
    }

    /// <summary>What a recorded value leaves possible: itself, unless it is a coarse value.</summary>
    private protected virtual uint Possible(T value) => Bit(value);

    internal static uint Bit(T value) => 1u << Index(value);

    internal static int Index(T value) => Unsafe.As<T, int>(ref value);
}

/// <summary>A choice that a record states.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class RecordedChoice<T> : ChoiceFact<T>
    where T : struct, Enum
{
    private readonly Func<Patient, int, T?> read;
    private readonly Absence? absence;
    private readonly Func<T, uint> coarse;

    internal RecordedChoice(string name, string path, string label, Func<Patient, int, T?> read, StudyScope scope = StudyScope.Item,
        Absence? absence = null, Func<T, uint>? coarse = null)
        : base(name, path, label, scope, AllStates(coarse ?? Bit)) =>
        (this.read, this.absence, this.coarse) = (read, absence, coarse ?? Bit);

    private int Missing => Values.Count;

    internal override int State(Patient patient, int item)
    {
        if (absence?.Holds(patient, item) == true)
        {
            return Missing + 1;
        }

        return read(patient, item) is { } value ? Index(value) : Missing;
    }

    internal override bool IsRecordedState(int state) => state < Missing;

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, ICollection<FactReading> readings)
    {
        if (absence?.Holds(patient, item) == true)
        {
            absence.Reason.AddReadings(patient, item, readings);
        }
        else if (read(patient, item) is { } value)
        {
            readings.Add(new FactReading(PathIn(patient, item), FactValue.Of(Values[Index(value)])));
        }
    }

    private protected override uint Possible(T value) => coarse(value);

    /// <summary>One state a value, then "missing" (any value), then "not there" (none).</summary>
    private static uint[] AllStates(Func<T, uint> coarse)
    {
        var values = Enum.GetValues<T>().Select(coarse).ToArray();
        return [.. values, values.Aggregate((a, b) => a | b), 0u];
    }
}

/// <summary>A yes-or-no fact. Standing alone in a rule it means "yes".</summary>
public sealed class FlagFact : ChoiceFact
{
    private const int Missing = 2;
    private readonly Func<Patient, int, bool?> read;
    private readonly IReadOnlyList<Fact>? inputs;

    /// <summary>A flag that follows from recorded facts and is never missing.</summary>
    internal FlagFact(string name, string label, Func<Patient, bool> read, IReadOnlyList<Fact> inputs)
        : this(name, "", label, (p, _) => read(p)) => this.inputs = inputs;

    internal FlagFact(string name, string path, string label, Func<Patient, int, bool?> read, StudyScope scope = StudyScope.Item)
        : base(name, path, label, scope, ["false", "true"], [0b01, 0b10, 0b11]) => this.read = read;

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

    internal override int State(Patient patient, int item) => read(patient, item) is { } value ? (value ? 1 : 0) : Missing;

    internal override bool IsRecordedState(int state) => state != Missing;

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, ICollection<FactReading> readings)
    {
        if (inputs is not null)
        {
            foreach (var input in inputs)
            {
                input.AddReadings(patient, item, readings);
            }
        }
        else if (read(patient, item) is { } value)
        {
            readings.Add(new FactReading(PathIn(patient, item), FactValue.Of(value)));
        }
    }
}
