using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of a date of the patient as a whole, or of that of the latest study.</summary>
internal sealed class DayJson(RecordedDate fact, DaySlot slot, PathJson[] paths)
{
    public void AddReadings(Patient patient, ReadingsJson readings)
    {
        var day = patient.Profile.Day(slot);
        if (day.IsMissing)
        {
            return;
        }

        var entry = fact.Scope == StudyScope.Item ? 0 : fact.Scope.Index(patient, -1);
        if (day.Earliest == day.Latest && entry < paths.Length)
        {
            readings.Begin(paths[entry])?.Date(DateOnly.FromDayNumber(day.Earliest));
        }
        else
        {
            fact.AddReadings(patient, -1, readings);
        }
    }
}
