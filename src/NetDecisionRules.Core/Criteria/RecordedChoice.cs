using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>A choice that a record states.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class RecordedChoice<T> : ChoiceFact<T>
    where T : struct, Enum
{
    private readonly Func<Patient, int, T?> _read;
    private readonly Absence? _absence;

    /// <summary>A choice that a record states.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="scope">The study that it is read from.</param>
    /// <param name="coarse">The set of values that a value leaves possible, where that is not itself alone.</param>
    /// <param name="absence">When it cannot be there yet; null where it always can.</param>
    internal RecordedChoice(
        string name, string path, string label, Func<Patient, int, T?> read, StudyScope scope = StudyScope.Item, Func<T, uint>? coarse = null, Absence? absence = null)
        : base(name, path, label, scope, coarse is null ? null : index => coarse(At(index))) => (_read, _absence) = (read, absence);

    internal override int State(Patient patient, int item)
    {
        if (_absence?.Holds(patient, item) == true)
        {
            return Absent;
        }

        return _read(patient, item) is { } value ? Index(value) + 1 : NotRecorded;
    }

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        if (_absence?.Holds(patient, item) == true)
        {
            _absence.Reason.AddReadings(patient, item, readings);
        }
        else
        {
            base.AddReadings(patient, item, readings);
        }
    }
}
