using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Facts;
using static NetDecisionRules.Tests.Generators.GenParts;

namespace NetDecisionRules.Tests.Generators;

internal sealed partial class PatientFactsGen
{
    private Gen<IList<Treatment>> Treatments(DateOnly moment) =>
        Gen.Elements(0, 0, 1, 2, 3, 4).SelectMany(count => Gen.ListOf(OneTreatment(moment), count).Select(t => (IList<Treatment>)[.. t]));

    private Gen<IList<ImagingStudy>> Studies(DateOnly[] anchors) =>
        Gen.Elements(0, 1, 2, 3, 4).SelectMany(count => Gen.ListOf(Study(anchors), count).Select(s => (IList<ImagingStudy>)[.. s]));

    private Gen<Treatment> OneTreatment(DateOnly moment) =>
        from kind in Any(TreatmentKind.Ssa, TreatmentKind.Ssa, TreatmentKind.Rlt, TreatmentKind.Rlt, TreatmentKind.Chemotherapy, TreatmentKind.Everolimus)
        from agent in Gen.Elements<string?>(null, "octreotide", "[177Lu]Lu-DOTA-TATE")
        from one in Day(moment)
        from other in Day(moment)
        from hasStart in Chance(100 - unknownPercent)
        from hasEnd in Chance(100 - unknownPercent)
        from cycles in Perhaps(Gen.Frequency((2, OneOf(1, 3, 4, 5)), (1, Whole("treatments[].cycles", Limits.Cycles))))
        from outcome in Perhaps(Any(TreatmentOutcome.Progression))
        from control in Perhaps(Range("treatments[].diseaseControlMonths", Limits.DiseaseControlMonths))
        select new Treatment
        {
            Kind = kind,
            Agent = agent,
            Start = hasStart ? (one < other ? one : other) : null,
            End = hasEnd ? (one < other ? other : one) : null,
            Cycles = cycles,
            Outcome = outcome,
            DiseaseControlMonths = control,
        };

    private Gen<ImagingStudy> Study(DateOnly[] anchors) =>
        from modality in Any(ImagingModality.SstrPet, ImagingModality.SstrPet, ImagingModality.Ct)
        from anchor in Gen.Elements(anchors)
        from day in Day(anchor)
        from study in modality switch
        {
            ImagingModality.SstrPet or ImagingModality.SstrScintigraphy => SstrStudy(modality, day),
            ImagingModality.FdgPet => FdgStudy(day),
            _ => Perhaps(Any(ImagingResponse.Stable)).Select(r => new ImagingStudy { Modality = modality, Date = day, Response = r }),
        }
        select study;

    private Gen<ImagingStudy> FdgStudy(DateOnly day) =>
        from positive in Flag()
        from mismatch in Flag()
        select new ImagingStudy { Modality = ImagingModality.FdgPet, Date = day, FdgPositive = positive, SstrNegativeFdgPositiveLesions = mismatch };

    /// <summary>Score, reading and "every target lesion" drawn from one truth, so that they never contradict each other.</summary>
    private Gen<ImagingStudy> SstrStudy(ImagingModality modality, DateOnly day) =>
        from score in OneOf(0, 1, 2, 3, 3, 4)
        from hasScore in Chance(100 - unknownPercent)
        from hasReading in Chance(100 - unknownPercent)
        from everyLesion in Flag()
        from uptake in Perhaps(Any<UptakePattern>())
        select new ImagingStudy
        {
            Modality = modality,
            Date = day,
            KrenningScore = hasScore ? score : null,
            SstrPositive = hasReading ? score >= 2 : null,
            AllTargetLesionsPositive = everyLesion is true && score < 3 ? false : everyLesion,
            Uptake = uptake,
        };
}
