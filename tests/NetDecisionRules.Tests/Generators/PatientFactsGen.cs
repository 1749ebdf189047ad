using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Facts;
using static NetDecisionRules.Tests.Generators.GenParts;

namespace NetDecisionRules.Tests.Generators;

/// <summary>
/// Patients that a clinic might see, and those at the edges of the rules; valid by construction. Each fact is unknown with the given
/// chance.
/// </summary>
internal sealed partial class PatientFactsGen(int unknownPercent)
{
    private static readonly DateOnly[] Moments =
    [
        new(2026, 3, 2), new(2026, 3, 2), new(2024, 2, 29), new(2025, 8, 31), new(2026, 3, 31), new(2026, 12, 31), Limits.FirstDay, Limits.LastDay,
    ];

    /// <summary>Well documented, ordinary and sparse records; about 30 % of the facts are unknown.</summary>
    public static Gen<PatientFacts> Any { get; } = Gen.OneOf(new[] { 5, 25, 60 }.Select(percent => new PatientFactsGen(percent).Facts()));

    /// <summary>Records in which hardly a fact is unknown.</summary>
    public static Gen<PatientFacts> WellDocumented { get; } = new PatientFactsGen(5).Facts();

    private Gen<PatientFacts> Facts() =>
        from id in Gen.Choose(1, 999)
        from moment in Gen.Elements(Moments)
        from assessment in Perhaps(Gen.Constant(moment))
        from age in Perhaps(Range("ageYears", Limits.AgeYears))
        from sex in Perhaps(Any<Sex>())
        from tumor in Tumor()
        from disease in Disease(moment)
        from rltStart in Perhaps(Day(moment))
        from treatments in Perhaps(Treatments(moment))
        from imaging in Perhaps(Studies(ImagingAnchors(moment, rltStart, treatments)))
        from goals in Perhaps(Gen.SubListOf(Enum.GetValues<TreatmentGoal>()).Select(g => (IList<TreatmentGoal>)g))
        from imagingComplete in OneOf<bool?>(null, null, true, false)
        from treatmentsComplete in OneOf<bool?>(null, null, true, false)
        from access in Access()
        from condition in Condition(mayBePregnant: sex != Sex.Male)
        from labs in Labs()
        select new PatientFacts
        {
            SchemaVersion = id % 2 == 0 ? "1" : null,
            Id = $"case-{id:000}",
            AssessmentDate = assessment,
            AgeYears = age,
            Sex = sex,
            Tumor = tumor,
            Disease = disease,
            Imaging = imaging is null ? null : [.. imaging],
            ImagingComplete = imagingComplete,
            Treatments = treatments is null ? null : [.. treatments],
            TreatmentsComplete = treatmentsComplete,
            Goals = goals is null ? null : [.. goals],
            Plan = new PlanFacts { RltStart = rltStart },
            Access = access,
            Condition = condition,
            Labs = labs,
        };

    /// <summary>Days from which the rules count imaging windows.</summary>
    private static DateOnly[] ImagingAnchors(DateOnly moment, DateOnly? rltStart, IReadOnlyList<Treatment>? treatments) =>
        [moment, rltStart ?? moment, .. (treatments ?? []).Select(t => t.End).OfType<DateOnly>()];

    private Gen<T?> Perhaps<T>(Gen<T> gen)
        where T : struct =>
        from unknown in Chance(unknownPercent)
        from value in gen
        select unknown ? null : (T?)value;

    private Gen<IReadOnlyList<T>?> Perhaps<T>(Gen<IList<T>> gen) =>
        from unknown in Chance(unknownPercent)
        from value in gen
        select unknown ? null : (IReadOnlyList<T>?)[.. value];

    private Gen<bool?> Flag() => Perhaps(Gen.Elements(true, false));
}
