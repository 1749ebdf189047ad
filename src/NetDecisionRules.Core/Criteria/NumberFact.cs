using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A number with unit and limits; unknown stands for every value within the limits. The constants that rules compare it with have at most
/// three decimal places; what patients have is never rounded.
/// </summary>
public sealed class NumberFact : Fact
{
    private readonly Func<Patient, int, NumberRange?> read;
    private readonly Absence? absence;

    /// <summary>A number of the patient as a whole.</summary>
    internal NumberFact(string name, string path, string label, NumberLimits limits, NumberSlot slot)
        : this(name, path, label, limits, (p, _) => PatientProfile.Number(p.Facts, slot)) => Slot = slot;

    /// <summary>A number of a list's entry or of the latest study.</summary>
    internal NumberFact(string name, string path, string label, NumberLimits limits, Func<Patient, int, NumberRange?> read,
        StudyScope scope = StudyScope.Item, Absence? absence = null)
        : base(name, path, label, scope) => (Limits, this.read, this.absence) = (limits, read, absence);

    /// <summary>Where a patient's profile has the number; null where it is not one of the patient as a whole.</summary>
    internal NumberSlot? Slot { get; }

    /// <summary>Unit and permitted values.</summary>
    public NumberLimits Limits { get; }

    /// <summary>At least the number.</summary>
    public static Criterion operator >=(NumberFact fact, decimal value) => new NumberIn(fact, NumberRange.AtLeast(value));

    /// <summary>At most the number.</summary>
    public static Criterion operator <=(NumberFact fact, decimal value) => new NumberIn(fact, NumberRange.AtMost(value));

    /// <summary>More than the number.</summary>
    public static Criterion operator >(NumberFact fact, decimal value) => new NumberIn(fact, NumberRange.Above(value));

    /// <summary>Less than the number.</summary>
    public static Criterion operator <(NumberFact fact, decimal value) => new NumberIn(fact, NumberRange.Below(value));

    /// <summary>From the first to the second number, both included.</summary>
    public Criterion Between(decimal min, decimal max) => new NumberIn(this, NumberRange.Between(min, max));

    internal Truth Test(Patient patient, int item, in NumberRange interval)
    {
        if (IsAbsent(patient, item))
        {
            return Truth.False;
        }

        return read(patient, item) is { } value ? Test(value, interval) : Test(Limits.Widest, interval);
    }

    internal static Truth Test(in NumberRange value, in NumberRange interval) => Kleene.Of(value.IsWithin(interval), value.Overlaps(interval));

    /// <summary>The recorded range; null when unrecorded.</summary>
    internal NumberRange? Read(Patient patient, int item) => read(patient, item);

    /// <summary>Whether there certainly is no such number yet: every test of it is then false.</summary>
    internal bool IsAbsent(Patient patient, int item) => absence?.Holds(patient, item) == true;

    internal override bool IsRecorded(Patient patient, int item) => read(patient, item) is not null && !IsAbsent(patient, item);

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        if (absence?.Holds(patient, item) == true)
        {
            absence.Reason.AddReadings(patient, item, readings);
        }
        else if (read(patient, item) is { } value)
        {
            readings.Add(PathIn(patient, item), Limits.WithoutLimits(value));
        }
    }
}
