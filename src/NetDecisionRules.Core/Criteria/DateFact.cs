using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Whether a date is there to be tested.</summary>
internal enum DateStanding
{
    /// <summary>Not recorded: it may be any day.</summary>
    Missing,

    /// <summary>Recorded, perhaps only its month or year.</summary>
    Recorded,

    /// <summary>Certainly not there: every test on it is false.</summary>
    Absent,
}

/// <summary>A date, perhaps only partly known. Tests compare it with other dates of the same patient, never with a clock.</summary>
public abstract class DateFact : Fact
{
    private protected DateFact(string name, string path, string label, StudyScope scope)
        : base(name, path, label, scope)
    {
    }

    /// <summary>There is such a date.</summary>
    public Criterion Exists => new DateWindow(this, null, null);

    /// <summary>This date or a day after it.</summary>
    public Criterion OnOrAfter(DateTerm from) => new DateWindow(this, from, null);

    /// <summary>This date or a day before it.</summary>
    public Criterion OnOrBefore(DateTerm to) => new DateWindow(this, null, to);

    /// <summary>Within the window, both ends included.</summary>
    public Criterion Between(DateTerm from, DateTerm to) => new DateWindow(this, from, to);

    /// <summary>A day after this one.</summary>
    public Criterion After(DateTerm date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return OnOrAfter(date with { Days = date.Days + 1 });
    }

    /// <summary>A day before this one.</summary>
    public Criterion Before(DateTerm date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return OnOrBefore(date with { Days = date.Days - 1 });
    }

    /// <summary>The day some calendar months later: the same day of that month, or its last day.</summary>
    public DateTerm PlusMonths(int months) => new(this, months, 0);

    /// <summary>The day some weeks of 7 days later.</summary>
    public DateTerm PlusWeeks(int weeks) => PlusDays(7 * weeks);

    /// <summary>The day some days later.</summary>
    public DateTerm PlusDays(int days) => new(this, 0, days);

    internal abstract (DateStanding Standing, PartialDate Date) Read(Patient patient, int item);

    internal override bool IsRecorded(Patient patient, int item) => Read(patient, item).Standing == DateStanding.Recorded;

    internal override void AddMissing(Patient patient, int item, FactPaths paths)
    {
        var (standing, date) = Read(patient, item);
        if (standing == DateStanding.Absent || (standing == DateStanding.Recorded && date.IsDay))
        {
            return; // known to the day: what is open is the other date of the comparison
        }

        AddPath(patient, item, paths);
    }

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        if (Read(patient, item) is (DateStanding.Recorded, var date))
        {
            readings.Add(PathIn(patient, item), date);
        }
    }
}

/// <summary>A date that a record states.</summary>
internal sealed class RecordedDate : DateFact
{
    private readonly Func<Patient, int, PartialDate?> _read;
    private readonly Absence? _absence;

    /// <summary>A date that a record states.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="label">The fact as a sentence prints it.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="scope">The study that it is read from.</param>
    /// <param name="absence">When it cannot be there yet; null where it always can.</param>
    public RecordedDate(
        string name, string path, string label, Func<Patient, int, PartialDate?> read, StudyScope scope = StudyScope.Item, Absence? absence = null)
        : base(name, path, label, scope) => (_read, _absence) = (read, absence);

    internal override (DateStanding Standing, PartialDate Date) Read(Patient patient, int item)
    {
        if (_absence?.Holds(patient, item) == true)
        {
            return (DateStanding.Absent, default);
        }

        return _read(patient, item) is { } date ? (DateStanding.Recorded, date) : (DateStanding.Missing, default);
    }
}

/// <summary>A date of the patient, moved by calendar months and then by days.</summary>
/// <param name="Anchor">The date it is counted from.</param>
/// <param name="Months">Calendar months; negative is earlier.</param>
/// <param name="Days">Days; negative is earlier.</param>
public sealed record DateTerm(DateFact Anchor, int Months, int Days)
{
    /// <summary>A date as it is.</summary>
    public static implicit operator DateTerm(DateFact anchor) => new(anchor, 0, 0);

    /// <summary>The day this term means for one patient; null unless the anchor is known to the day.</summary>
    public DateOnly? DayFor(Patient patient) =>
        Read(patient, -1) is (DateStanding.Recorded, { IsDay: true } date) ? date.Earliest : null;

    internal (DateStanding Standing, PartialDate Date) Read(Patient patient, int item)
    {
        var (standing, date) = Anchor.Read(patient, item);
        return standing != DateStanding.Recorded ? (standing, date) : (standing, PartialDate.Span(Move(date.Earliest), Move(date.Latest)));
    }

    /// <inheritdoc/>
    public override string ToString() => Anchor.Label + Offset(Months, "month") + (Days % 7 == 0 ? Offset(Days / 7, "week") : Offset(Days, "day"));

    private DateOnly Move(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    private static string Offset(int count, string unit) => count == 0
        ? ""
        : FormattableString.Invariant($" {(count < 0 ? "−" : "+")} {Math.Abs(count)} {unit}{(Math.Abs(count) == 1 ? "" : "s")}");
}
