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
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, IReadOnlyList<string> values, uint[] states)
        : base(name, path, label, scope) => (Values, States) = (values, states);

    /// <summary>The values by name, in order; bit i of a set stands for value i.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Every set of possible values that a patient can show. An evaluator tabulates its tests over these.</summary>
    internal uint[] States { get; }

    /// <summary>Where a patient's profile has the state; null where it is not a recorded fact of the patient as a whole.</summary>
    internal virtual ChoiceSlot? Slot => null;

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
    private protected ChoiceFact(string name, string path, string label, StudyScope scope, uint[] states)
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
    private readonly Func<Patient, int, byte>? code;
    private readonly Fact? absenceShownBy;
    private readonly Func<T, uint> coarse;

    /// <summary>A choice of the patient as a whole.</summary>
    internal RecordedChoice(string name, string path, string label, ChoiceSlot slot, StudyScope scope = StudyScope.Item, Func<T, uint>? coarse = null)
        : this(name, path, label, scope, coarse ?? Bit) => Slot = slot;

    /// <summary>A choice of a list's entry.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="code">Reads it, see <see cref="ChoiceCode"/>; the code behind that of the last value is "cannot be there yet".</param>
    /// <param name="absenceShownBy">The fact that shows that it cannot be there yet.</param>
    internal RecordedChoice(string name, string path, string label, Func<Patient, int, byte> code, Fact? absenceShownBy = null)
        : this(name, path, label, StudyScope.Item, Bit) => (this.code, this.absenceShownBy) = (code, absenceShownBy);

    private RecordedChoice(string name, string path, string label, StudyScope scope, Func<T, uint> coarse)
        : base(name, path, label, scope, AllStates(coarse)) => this.coarse = coarse;

    internal override ChoiceSlot? Slot { get; }

    private int Absent => Values.Count + 1;

    internal override int State(Patient patient, int item) => Slot is { } slot ? patient.Profile.Choice(slot) : code!(patient, item);

    internal override bool IsRecordedState(int state) => state != ChoiceCode.Missing && state != Absent;

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, ICollection<FactReading> readings)
    {
        var state = State(patient, item);
        if (state == Absent)
        {
            absenceShownBy!.AddReadings(patient, item, readings);
        }
        else if (state != ChoiceCode.Missing)
        {
            readings.Add(new FactReading(PathIn(patient, item), FactValue.Of(Values[state - 1])));
        }
    }

    private protected override uint Possible(T value) => coarse(value);

    /// <summary>"Not recorded" (any value), one state a value, then "cannot be there yet" (none), as <see cref="ChoiceCode"/> numbers them.</summary>
    private static uint[] AllStates(Func<T, uint> coarse)
    {
        var values = Enum.GetValues<T>().Select(coarse).ToArray();
        return [values.Aggregate((a, b) => a | b), .. values, 0u];
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
        : base(name, path, label, scope, ["false", "true"], [0b11, 0b01, 0b10])
    {
    }

    internal override ChoiceSlot? Slot { get; }

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

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, ICollection<FactReading> readings)
    {
        foreach (var input in inputs)
        {
            input.AddReadings(patient, item, readings);
        }

        if (derive is null && State(patient, item) is var state && state != ChoiceCode.Missing)
        {
            readings.Add(new FactReading(PathIn(patient, item), FactValue.Of(state == ChoiceCode.Yes)));
        }
    }
}
