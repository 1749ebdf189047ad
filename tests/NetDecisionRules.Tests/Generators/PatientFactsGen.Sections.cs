using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Facts;
using static NetDecisionRules.Tests.Generators.GenParts;

namespace NetDecisionRules.Tests.Generators;

internal sealed partial class PatientFactsGen
{
    private Gen<TumorFacts> Tumor() =>
        from site in Perhaps(Any(PrimarySite.Pancreas, PrimarySite.SmallIntestine, PrimarySite.ProximalColon, PrimarySite.Colon))
        from differentiation in Perhaps(OneOf(Differentiation.Well, Differentiation.Well, Differentiation.Well, Differentiation.Well, Differentiation.Poor))
        from cellType in Perhaps(Any<CarcinomaCellType>())
        from hasCellType in Chance(differentiation is Differentiation.Poor ? 50 : 10)
        from ki67 in Perhaps(Range("tumor.ki67Percent", Limits.Ki67Percent))
        from cells in Perhaps(Whole("tumor.ki67CellsCounted", Limits.Ki67CellsCounted))
        from mitoses in Perhaps(Gen.Frequency(
            (1, Range("tumor.mitosesPer2mm2", Limits.MitosesPer2mm2)), (1, Gen.Choose(0, 3).Select(m => NumberRange.Exactly(m)))))
        from stated in Perhaps(OneOf(TumorGrade.G1, TumorGrade.G2, TumorGrade.G3))
        from hasStated in Chance(50)
        from syndrome in Perhaps(Any(Syndrome.None, Syndrome.None, Syndrome.Carcinoid))
        from p53 in Perhaps(Any<MarkerStatus>())
        from rb1 in Perhaps(Any<MarkerStatus>())
        from atrx in Perhaps(Any<MarkerStatus>())
        from daxx in Perhaps(Any<MarkerStatus>())
        select new TumorFacts
        {
            PrimarySite = site,
            Differentiation = differentiation,
            CarcinomaCellType = hasCellType && differentiation is not Differentiation.Well ? cellType : null,
            Ki67Percent = ki67,
            Ki67CellsCounted = cells,
            MitosesPer2mm2 = mitoses,
            StatedGrade = hasStated ? stated : null,
            Syndrome = syndrome,
            P53 = p53,
            Rb1 = rb1,
            Atrx = atrx,
            Daxx = daxx,
        };

    private Gen<DiseaseFacts> Disease(DateOnly moment) =>
        from diagnosis in Perhaps(Diagnosis(moment))
        from extent in Perhaps(Any(DiseaseExtent.Metastatic, DiseaseExtent.Metastatic, DiseaseExtent.Localized))
        from resectability in Perhaps(Any(Resectability.Unresectable))
        from oligometastatic in Flag()
        from surgery in Flag()
        from prognosis in Flag()
        from burden in Perhaps(Any(TumorBurden.High))
        from growth in Perhaps(Any(TumorGrowth.Rapid))
        from symptoms in Perhaps(Any(SymptomBurden.High))
        from diarrhea in Flag()
        from refractory in Flag()
        from radiological in Flag()
        from clinical in Flag()
        from biochemical in Flag()
        from uptake in Flag()
        from necrosis in Perhaps(Any(SuspectedNecrosis.Radiological))
        from measurable in Flag()
        select new DiseaseFacts
        {
            DiagnosisDate = diagnosis,
            Extent = extent,
            Resectability = resectability,
            Oligometastatic = oligometastatic,
            FutureRadicalSurgeryPossible = surgery,
            PoorPrognosis = prognosis,
            TumorBurden = burden,
            Growth = growth,
            SymptomBurden = symptoms,
            UncontrolledDiarrhea = diarrhea,
            SyndromeRefractoryToSsa = refractory,
            RadiologicalProgression = radiological,
            ClinicalProgression = clinical,
            BiochemicalRise = biochemical,
            SstrUptakeIncrease = uptake,
            SuspectedNecrosis = necrosis,
            MeasurableDisease = measurable,
        };

    /// <summary>A day, month or year that began no later than the assessment.</summary>
    private static Gen<PartialDate> Diagnosis(DateOnly moment) =>
        from day in Day(moment)
        from form in Gen.Choose(0, 3)
        let past = day > moment ? moment : day
        select form switch { 0 => PartialDate.Month(past.Year, past.Month), 1 => PartialDate.Year(past.Year), _ => PartialDate.Day(past) };

    private Gen<AccessFacts> Access() =>
        from center in Flag()
        from gallium in Flag()
        from trial in Flag()
        select new AccessFacts { RltCenter = center, Ga68Pet = gallium, ClinicalTrial = trial };

    private Gen<ConditionFacts> Condition(bool mayBePregnant) =>
        from evaluated in Flag()
        from compromised in Flag()
        from karnofsky in Perhaps(Whole("condition.karnofsky", Limits.Karnofsky))
        from ecog in Perhaps(Whole("condition.ecog", Limits.Ecog))
        from weight in Perhaps(Range("condition.weightKg", Limits.WeightKg))
        from pregnant in Flag()
        from breastfeeding in Flag()
        from discussed in Flag()
        select new ConditionFacts
        {
            ClinicalEvaluationComplete = evaluated,
            Compromised = compromised,
            Karnofsky = karnofsky,
            Ecog = ecog,
            WeightKg = weight,
            Pregnant = mayBePregnant ? pregnant : pregnant is null ? null : false,
            Breastfeeding = breastfeeding,
            DiscussedInMdt = discussed,
        };

    private Gen<LabFacts> Labs() =>
        from clearance in Perhaps(Range("labs.creatinineClearance", Limits.CreatinineClearance))
        from hemoglobin in Perhaps(Range("labs.hemoglobin", Limits.Hemoglobin))
        from leukocytes in Perhaps(Range("labs.leukocytes", Limits.BloodCells))
        from neutrophils in Perhaps(Range("labs.neutrophils", Limits.BloodCells))
        from platelets in Perhaps(Range("labs.platelets", Limits.BloodCells))
        from bilirubin in Perhaps(Range("labs.bilirubinTimesUln", Limits.BilirubinTimesUln))
        select new LabFacts
        {
            CreatinineClearance = clearance,
            Hemoglobin = hemoglobin,
            Leukocytes = leukocytes,
            Neutrophils = neutrophils,
            Platelets = platelets,
            BilirubinTimesUln = bilirubin,
        };
}
