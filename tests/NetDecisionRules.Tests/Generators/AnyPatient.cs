using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Tests.Generators;

/// <summary>A generated patient; prints as the JSON record that reproduces it.</summary>
public sealed class AnyPatient
{
    internal AnyPatient(PatientFacts facts) => (Facts, Patient) = (facts, Patient.Create(facts));

    public PatientFacts Facts { get; }

    public Patient Patient { get; }

    public override string ToString() => PatientJson.Write(Patient);
}

/// <summary>What the properties draw from; a failing patient is made smaller by leaving out one fact after the other.</summary>
public static class Arbitraries
{
    public static Arbitrary<AnyPatient> Patients() => Arb.From(
        PatientFactsGen.Any.Select(f => new AnyPatient(f)),
        p => RecordPaths.Recorded(p.Facts).Select(path => new AnyPatient(RecordPaths.With(p.Facts, path, null))));
}
