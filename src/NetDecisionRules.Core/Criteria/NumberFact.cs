using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A number with unit and limits; unknown stands for every value within the limits. The constants that rules compare it with have at most
/// three decimal places; what patients have is never rounded.
/// </summary>
public sealed class NumberFact : Fact
{
    /// <summary>Rules compare with numbers of so many decimal places at most.</summary>
    private const int MostDecimals = 3;

    private readonly Func<Patient, int, NumberRange?> _read;
    private readonly Absence? _absence;
    private readonly StandIn? _standIn;

    /// <summary>A number that a record states.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="limits">Unit and permitted values.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="scope">The study that it is read from.</param>
    /// <param name="absence">When it cannot be there yet; null where it always can.</param>
    /// <param name="standIn">What is read where it is not recorded; null where nothing else says it.</param>
    internal NumberFact(string name, string path, string label, NumberLimits limits, Func<Patient, int, NumberRange?> read,
        StudyScope scope = StudyScope.Item, Absence? absence = null, StandIn? standIn = null)
        : base(name, path, label, scope) => (Limits, _read, _absence, _standIn) = (limits, read, absence, standIn);

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

        return Test(Read(patient, item) ?? Limits.Widest, interval);
    }

    internal static Truth Test(in NumberRange value, in NumberRange interval) => Kleene.Of(value.IsWithin(interval), value.Overlaps(interval));

    /// <summary>Whether rules may compare with the number.</summary>
    internal static bool IsExact(decimal constant) => Numbers.Canonical(constant).Scale <= MostDecimals;

    /// <summary>What is read where this number is not recorded; null where nothing else says it.</summary>
    internal StandIn? StandIn => _standIn;

    internal override IEnumerable<Fact> ReadFrom => _standIn is null ? [this] : [this, _standIn.Fact];

    /// <summary>The permitted part of the recorded range, or else what the fact that stands in says of it; null when unrecorded.</summary>
    internal NumberRange? Read(Patient patient, int item) => _read(patient, item) is { } recorded ? Limits.Within(recorded) : _standIn?.Read(patient, item);

    /// <summary>Whether there certainly is no such number yet: every test of it is then false.</summary>
    internal bool IsAbsent(Patient patient, int item) => _absence?.Holds(patient, item) == true;

    internal override bool IsRecorded(Patient patient, int item) => (_read(patient, item) is not null || _standIn?.Fact.IsRecorded(patient, item) == true) && !IsAbsent(patient, item);

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => AddPath(patient, item, paths);

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        if (_absence?.Holds(patient, item) == true)
        {
            _absence.Reason.AddReadings(patient, item, readings);
        }
        else if (_read(patient, item) is { } recorded)
        {
            readings.Add(PathIn(patient, item), Limits.WithoutLimits(Limits.Within(recorded)));
        }
        else
        {
            _standIn?.Fact.AddReadings(patient, item, readings);
        }
    }
}
