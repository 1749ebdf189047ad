using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>A date window, or one end of it.</summary>
/// <param name="Column">Answers it.</param>
/// <param name="HasDayParts">Whether further parts tell what is known of its dates; if not, an unknown answer does not tell what is missing.</param>
internal sealed record WindowPart(WindowColumn Column, bool HasDayParts) : KeyPart(3)
{
    public static WindowPart? Of(DateWindow window, bool hasDayParts) =>
        DaySource.Of(window.Fact) is { } day && DayWindow.Of(window) is { } ends ? new WindowPart(new WindowColumn(day, ends), hasDayParts) : null;

    public override int Read(Patient patient) => Column.StateOf(patient) is var truth && (HasDayParts || truth != (int)Truth.Unknown) ? truth : -1;
}

/// <summary>What is known of a date: nothing, the day, or less than that.</summary>
internal sealed record DayPart(DaySlot Slot) : KeyPart(3)
{
    public override int Read(Patient patient)
    {
        var day = patient.Profile.Day(Slot);
        return day.IsMissing ? 0 : day.Earliest == day.Latest ? 1 : 2;
    }
}
