using System.Text;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Benchmarks.Tests;

public class MeasuredPatientsTests
{
    [Fact]
    public void Records_are_about_one_kilobyte_of_JSON()
        => SamePatients.Synthetic.Average(patient => Encoding.UTF8.GetByteCount(PatientJson.Write(patient))).Should().BeInRange(1_000, 1_300);

    [Fact]
    public void About_fifteen_percent_of_the_facts_are_missing()
    {
        Func<PatientFacts, bool>[] missing =
        [
            p => p.AgeYears is null, p => p.Tumor.PrimarySite is null, p => p.Tumor.Differentiation is null, p => p.Tumor.Ki67Percent is null,
            p => p.Tumor.MitosesPer2mm2 is null, p => p.Tumor.Syndrome is null, p => p.Disease.DiagnosisDate is null, p => p.Disease.Extent is null,
            p => p.Disease.Growth is null, p => p.Disease.RadiologicalProgression is null, p => p.Access.RltCenter is null,
            p => p.Condition.Karnofsky is null, p => p.Labs.Hemoglobin is null,
        ];

        missing.Average(isMissing => SamePatients.Synthetic.Average(patient => isMissing(patient.Facts) ? 1.0 : 0)).Should().BeApproximately(0.15, 0.01);
    }
}
