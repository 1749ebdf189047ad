using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Facts;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Authoring.Tests.Proofs;

/// <summary>
/// What is possible is found: for the truths that random criteria have for a random patient, the prover must find a patient, too. That a
/// patient it finds evaluates as asked, it checks itself.
/// </summary>
public class ProverPropertyTests
{
    private static readonly Gen<PatientFacts> Patients = PatientFactsGen.Any.Where(IsInTheYearsOfProofs);

    [SampledProperty(local: 50, ci: 200)]
    public Property What_a_patient_shows_is_found() => Prop.ForAll(
        Arb.From(from facts in Patients
                 from count in Gen.Choose(1, 4)
                 from criteria in Gen.ArrayOf(CriterionGen.OfPatient(2), count)
                 select (Patient: new AnyPatient(facts), Criteria: criteria)),
        sample =>
        {
            Demand[] demands = [.. sample.Criteria.Select(c => new Demand(c, c.Test(sample.Patient.Patient)))];

            return (Prover.Find(demands) is not null)
                .Label($"not found: {sample.Patient}\n{string.Join('\n', demands.Select(d => $"{d.Allowed}: {d.Criterion}"))}");
        });

    private static bool IsInTheYearsOfProofs(PatientFacts facts) => Days(facts).All(d => d.Year is >= 1905 and <= 2098);

    private static IEnumerable<DateOnly> Days(PatientFacts facts) =>
    [
        .. new[] { facts.AssessmentDate, facts.Plan.RltStart, facts.Disease.DiagnosisDate?.Earliest, facts.Disease.DiagnosisDate?.Latest }.OfType<DateOnly>(),
        .. (facts.Imaging ?? []).Select(i => i.Date),
        .. (facts.Treatments ?? []).SelectMany(t => new[] { t.Start, t.End }).OfType<DateOnly>(),
    ];
}
