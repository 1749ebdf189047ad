using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>The way from a patient to what is certain and possible.</summary>
public static class PatientFindingsExtensions
{
    /// <summary>What is certain and what is possible for the patient.</summary>
    public static PatientFindings Findings(this Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new PatientFindings(patient);
    }
}
