using System.Text.Json;

namespace NetDecisionRules.Rules;

/// <summary>Reads one outcome of a study, as rule bases and reports write it.</summary>
internal static class TrialOutcomeReader
{
    /// <summary>The outcome; null where it is none, which is reported.</summary>
    public static TrialOutcome? Read(JsonElement value, string path, FaultReport report)
    {
        if (StrictObject.Of(value, path, report, "population", "treatment", "orrPercent", "pfsMonths", "pfsInterval", "osMonths", "osInterval", "remark")
            is not { } fields)
        {
            return null;
        }

        var (population, treatment) = (fields.RequiredText("population", "who was treated"), fields.RequiredText("treatment", "the treatment"));
        var outcome = new TrialOutcome(population ?? "", treatment ?? "")
        {
            OrrPercent = fields.Number("orrPercent"),
            PfsMonths = fields.Number("pfsMonths"),
            PfsInterval = fields.Text("pfsInterval", "a text"),
            OsMonths = fields.Number("osMonths"),
            OsInterval = fields.Text("osInterval", "a text"),
            Remark = fields.Text("remark", "a text"),
        };
        return population is null || treatment is null ? null : outcome;
    }
}
