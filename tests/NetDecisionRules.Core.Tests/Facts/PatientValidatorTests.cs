using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Facts;

public class PatientValidatorTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly PatientFacts Valid = new() { Id = "a" };

    public static TheoryData<string, PatientFacts, string[]> Faults => new()
    {
        { "id null", new() { Id = null! }, ["id | NDR1103 | required: an id of 1–128 characters without control characters | -"] },
        { "id empty", new() { Id = "" }, ["id | NDR1208 | \"\" is not an id of 1–128 characters without control characters | "] },
        { "id control", new() { Id = "a\nb" }, ["id | NDR1208 | \"a\\u000ab\" is not an id of 1–128 characters without control characters | a\nb"] },
        { "id lone surrogate", new() { Id = "a\ud800" }, ["id | NDR1005 | the text is not valid Unicode (a lone surrogate, or bytes that are not UTF-8) | -"] },
        {
            "id long", new() { Id = new string('x', 129) },
            [$"id | NDR1208 | \"{new string('x', 64)}…\" is not an id of 1–128 characters without control characters | {new string('x', 64)}"]
        },
        { "schema version", Valid with { SchemaVersion = "2" }, ["schemaVersion | NDR1104 | \"2\" is not \"1\" | 2"] },
        { "schema version surrogate", Valid with { SchemaVersion = "\udc00" }, ["schemaVersion | NDR1005 | the text is not valid Unicode (a lone surrogate, or bytes that are not UTF-8) | -"] },
        { "date early", Valid with { AssessmentDate = new(1899, 12, 31) }, ["assessmentDate | NDR1204 | 1899-12-31 is outside 1900-01-01–2199-12-31 | 1899-12-31"] },
        { "date late", Valid with { AssessmentDate = new(2200, 1, 1) }, ["assessmentDate | NDR1204 | 2200-01-01 is outside 1900-01-01–2199-12-31 | 2200-01-01"] },
        { "partial date default", Valid with { Disease = new() { DiagnosisDate = default(PartialDate) } }, ["disease.diagnosisDate | NDR1204 | 0001-01-01 is outside 1900-01-01–2199-12-31 | 0001-01-01"] },
        { "year early", Valid with { Disease = new() { DiagnosisDate = PartialDate.Year(1899) } }, ["disease.diagnosisDate | NDR1204 | 1899 is outside 1900-01-01–2199-12-31 | 1899"] },
        { "enum cast", Valid with { Sex = (Sex)7 }, ["sex | NDR1202 | \"7\" is not one of female, male | 7"] },
        { "enum negative", Valid with { Sex = (Sex)(-1) }, ["sex | NDR1202 | \"-1\" is not one of female, male | -1"] },
        { "nec stated", Valid with { Tumor = new() { StatedGrade = TumorGrade.Nec } }, ["tumor.statedGrade | NDR1202 | \"nec\" is not one of g1, g2, g3 | nec"] },
        { "no bound", Valid with { AgeYears = new NumberRange() }, ["ageYears | NDR1205 | a range needs at least one bound: min or above, max or below | -"] },
        { "point", Valid with { Tumor = new() { Ki67Percent = 170 } }, ["tumor.ki67Percent | NDR1203 | 170 is outside 0–100 % | 170"] },
        {
            "both bounds", Valid with { Tumor = new() { Ki67Percent = NumberRange.Between(-0.50m, 100.1m) } },
            ["tumor.ki67Percent | NDR1203 | -0.5 is outside 0–100 % | -0.5", "tumor.ki67Percent | NDR1203 | 100.1 is outside 0–100 % | 100.1"]
        },
        { "beyond", Valid with { Tumor = new() { Ki67Percent = NumberRange.Above(100) } }, ["tumor.ki67Percent | NDR1203 | no value of >100 is inside 0–100 % | -"] },
        { "below", Valid with { Condition = new() { WeightKg = NumberRange.Below(0.1m) } }, ["condition.weightKg | NDR1203 | no value of <0.1 is inside 0.1–1000 kg | -"] },
        { "whole", Valid with { Condition = new() { Karnofsky = 101 } }, ["condition.karnofsky | NDR1203 | 101 is outside 0–100 | 101"] },
        { "null study", Valid with { Imaging = [null!] }, ["imaging[0] | NDR1201 | null is not an object | -"] },
        { "null treatment", Valid with { Treatments = [new() { Kind = TreatmentKind.Rlt }, null!] }, ["treatments[1] | NDR1201 | null is not an object | -"] },
        {
            "goals", Valid with { Goals = [TreatmentGoal.SymptomControl, (TreatmentGoal)9, TreatmentGoal.SymptomControl] },
            [
                "goals[1] | NDR1202 | \"9\" is not one of tumorShrinkage, rapidExtensiveResponse, symptomControl, diseaseStabilization | 9",
                "goals[2] | NDR1209 | symptomControl is given twice; each value at most once | symptomControl",
            ]
        },
        {
            "sstr facts on ct",
            Valid with { Imaging = [new() { Modality = ImagingModality.Ct, Date = Day, KrenningScore = 3, SstrPositive = false, AllTargetLesionsPositive = true, Uptake = UptakePattern.Homogeneous }] },
            [
                "imaging[0].krenningScore | NDR1301 | 3 is a fact that only these studies have: sstrPet, sstrScintigraphy | 3",
                "imaging[0].sstrPositive | NDR1301 | false is a fact that only these studies have: sstrPet, sstrScintigraphy | false",
                "imaging[0].allTargetLesionsPositive | NDR1301 | true is a fact that only these studies have: sstrPet, sstrScintigraphy | true",
                "imaging[0].uptake | NDR1301 | homogeneous is a fact that only these studies have: sstrPet, sstrScintigraphy | homogeneous",
            ]
        },
        {
            "fdg facts and response on sstr pet",
            Valid with { Imaging = [new() { Modality = ImagingModality.SstrPet, Date = Day, FdgPositive = true, SstrNegativeFdgPositiveLesions = false, Response = ImagingResponse.Stable }] },
            [
                "imaging[0].fdgPositive | NDR1301 | true is a fact that only these studies have: fdgPet | true",
                "imaging[0].sstrNegativeFdgPositiveLesions | NDR1301 | false is a fact that only these studies have: fdgPet | false",
                "imaging[0].response | NDR1301 | stable is a fact that only these studies have: ct, mri | stable",
            ]
        },
        {
            "undefined modality says nothing of the other facts",
            Valid with { Imaging = [new() { Modality = (ImagingModality)9, Date = default, KrenningScore = 2, FdgPositive = true }] },
            [
                "imaging[0].modality | NDR1202 | \"9\" is not one of sstrPet, sstrScintigraphy, fdgPet, ct, mri | 9",
                "imaging[0].date | NDR1204 | 0001-01-01 is outside 1900-01-01–2199-12-31 | 0001-01-01",
            ]
        },
        {
            "negative against score", Study(score: 2, positive: false),
            ["imaging[0].sstrPositive | NDR1302 | false contradicts krenningScore: a study is positive from a score of 2 | false"]
        },
        {
            "positive against score", Study(score: 1, positive: true),
            ["imaging[0].sstrPositive | NDR1302 | true contradicts krenningScore: a study is positive from a score of 2 | true"]
        },
        {
            "all positive against score", Study(score: 2, all: true),
            ["imaging[0].allTargetLesionsPositive | NDR1302 | true contradicts the study: it needs a krenningScore of at least 3 and no sstrPositive of false | true"]
        },
        {
            "all positive against reading", Study(positive: false, all: true),
            ["imaging[0].allTargetLesionsPositive | NDR1302 | true contradicts the study: it needs a krenningScore of at least 3 and no sstrPositive of false | true"]
        },
        { "score", Study(score: 5, positive: false, all: true), ["imaging[0].krenningScore | NDR1203 | 5 is outside 0–4 | 5", "imaging[0].allTargetLesionsPositive | NDR1302 | true contradicts the study: it needs a krenningScore of at least 3 and no sstrPositive of false | true"] },
        {
            "end before start", Valid with { Treatments = [new() { Kind = TreatmentKind.Ssa, Start = Day, End = Day.AddDays(-1) }] },
            ["treatments[0].end | NDR1303 | 2026-03-01 is before start | 2026-03-01"]
        },
        {
            "end out of range is not compared", Valid with { Treatments = [new() { Kind = TreatmentKind.Ssa, Start = Day, End = new(1800, 1, 1) }] },
            ["treatments[0].end | NDR1204 | 1800-01-01 is outside 1900-01-01–2199-12-31 | 1800-01-01"]
        },
        {
            "agent long", Valid with { Treatments = [new() { Kind = TreatmentKind.Ssa, Agent = string.Concat(Enumerable.Repeat("😀", 257)) }] },
            [$"treatments[0].agent | NDR1208 | \"{string.Concat(Enumerable.Repeat("😀", 32))}…\" is not a text of at most 256 characters | {string.Concat(Enumerable.Repeat("😀", 32))}"]
        },
        { "agent surrogate", Valid with { Treatments = [new() { Kind = TreatmentKind.Ssa, Agent = "\udc00\ud800" }] }, ["treatments[0].agent | NDR1005 | the text is not valid Unicode (a lone surrogate, or bytes that are not UTF-8) | -"] },
        {
            "diagnosis after assessment", Valid with { AssessmentDate = Day, Disease = new() { DiagnosisDate = PartialDate.Month(2026, 4) } },
            ["disease.diagnosisDate | NDR1304 | 2026-04 is after assessmentDate | 2026-04"]
        },
        {
            "cell type of a NET", Valid with { Tumor = new() { Differentiation = Differentiation.Well, CarcinomaCellType = CarcinomaCellType.SmallCell } },
            ["tumor.carcinomaCellType | NDR1305 | smallCell is for poorly differentiated carcinomas; differentiation is well | smallCell"]
        },
        { "pregnant male", Valid with { Sex = Sex.Male, Condition = new() { Pregnant = true } }, ["condition.pregnant | NDR1306 | true contradicts sex male | true"] },
        {
            "all at once, in the order of the contract",
            new()
            {
                Id = "",
                SchemaVersion = "0",
                AgeYears = 131,
                Tumor = new() { Ki67Percent = -1, P53 = (MarkerStatus)3 },
                Treatments = [new() { Kind = TreatmentKind.Rlt, Cycles = 0 }],
                Labs = new() { Platelets = 10_001, BilirubinTimesUln = NumberRange.AtLeast(1_001) },
            },
            [
                "schemaVersion | NDR1104 | \"0\" is not \"1\" | 0",
                "id | NDR1208 | \"\" is not an id of 1–128 characters without control characters | ",
                "ageYears | NDR1203 | 131 is outside 0–130 years | 131",
                "tumor.ki67Percent | NDR1203 | -1 is outside 0–100 % | -1",
                "tumor.p53 | NDR1202 | \"3\" is not one of normal, abnormal | 3",
                "treatments[0].cycles | NDR1203 | 0 is outside 1–1000 cycles | 0",
                "labs.platelets | NDR1203 | 10001 is outside 0–10000 ×10⁹/L | 10001",
                "labs.bilirubinTimesUln | NDR1203 | 1001 is outside 0–1000 × ULN | 1001",
            ]
        },
    };

    public static TheoryData<string, PatientFacts> Permitted => new()
    {
        { "id of 128 code points", new() { Id = string.Concat(Enumerable.Repeat("😀", 128)) } },
        { "schema version 1", Valid with { SchemaVersion = "1" } },
        { "first and last day", Valid with { AssessmentDate = Limits.LastDay, Disease = new() { DiagnosisDate = PartialDate.Year(1900) } } },
        { "agent of 256 code points, with line ends", Valid with { Treatments = [new() { Kind = TreatmentKind.Other, Agent = "\n" + string.Concat(Enumerable.Repeat("😀", 255)) }] } },
        { "diagnosis in the year of assessment", Valid with { AssessmentDate = Day, Disease = new() { DiagnosisDate = PartialDate.Year(2026) } } },
        { "diagnosis on the day of assessment", Valid with { AssessmentDate = Day, Disease = new() { DiagnosisDate = Day } } },
        { "one day of treatment", Valid with { Treatments = [new() { Kind = TreatmentKind.Ssa, Start = Day, End = Day }] } },
        { "cell type of a carcinoma", Valid with { Tumor = new() { Differentiation = Differentiation.Poor, CarcinomaCellType = CarcinomaCellType.SmallCell } } },
        { "cell type alone", Valid with { Tumor = new() { CarcinomaCellType = CarcinomaCellType.LargeCell } } },
        { "male and not pregnant", Valid with { Sex = Sex.Male, Condition = new() { Pregnant = false } } },
        { "pregnant, sex unknown", Valid with { Condition = new() { Pregnant = true } } },
        { "score 2 is positive", Study(score: 2, positive: true) },
        { "score 1 is negative", Study(score: 1, positive: false, all: false) },
        { "score 3 above liver", Study(score: 3, positive: true, all: true) },
        { "above liver without score", Study(all: true) },
        { "range touching its limit", Valid with { Tumor = new() { Ki67Percent = NumberRange.AtLeast(100) } } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faults_of_a_constructed_record_are_all_reported(string name, PatientFacts facts, string[] expected) =>
        FactFaults.Of(facts).Should().Equal(expected, name);

    [Theory]
    [MemberData(nameof(Permitted))]
    public void What_the_contract_permits_has_no_faults(string name, PatientFacts facts) => FactFaults.Of(facts).Should().BeEmpty(name);

    [Fact]
    public void An_exception_carries_every_fault()
    {
        var create = () => Patient.Create(new() { Id = "", AgeYears = 131 });

        create.Should().Throw<InvalidPatientException>().Which.Message.Should().Be(
            "id: \"\" is not an id of 1–128 characters without control characters\nageYears: 131 is outside 0–130 years");
    }

    [Fact]
    public void Null_sections_are_unknown_ones()
    {
        var patient = Patient.Create(new() { Id = "a", Tumor = null!, Disease = null!, Plan = null!, Access = null!, Condition = null!, Labs = null! });

        patient.Facts.Should().Be(new PatientFacts { Id = "a" });
    }

    [Fact]
    public void A_later_change_of_the_callers_list_does_not_reach_the_patient()
    {
        List<TreatmentGoal> goals = [TreatmentGoal.SymptomControl];
        List<Treatment> treatments = [new() { Kind = TreatmentKind.Rlt }];
        ImagingStudy[] imaging = [new() { Modality = ImagingModality.Ct, Date = Day }];
        var patient = Patient.Create(Valid with { Goals = goals, Treatments = treatments, Imaging = imaging });

        goals.Clear();
        treatments.Clear();
        imaging[0] = null!;

        patient.Facts.Goals.Should().Equal(TreatmentGoal.SymptomControl);
        patient.Facts.Treatments.Should().ContainSingle();
        patient.Facts.Imaging![0].Should().NotBeNull();
    }

    [Fact]
    public void An_open_range_ends_at_the_limits_of_its_fact()
    {
        var patient = Patient.Create(Valid with
        {
            AgeYears = NumberRange.AtLeast(70),
            Tumor = new() { Ki67Percent = NumberRange.Above(20), MitosesPer2mm2 = NumberRange.Below(2) },
            Labs = new() { Platelets = NumberRange.AtLeast(10_000) },
        });

        RecordedFacts.Age.Read(patient, -1).Should().Be(NumberRange.Between(70, 130));
        RecordedFacts.Ki67.Read(patient, -1).Should().Be(NumberRange.Of(20, false, 100, true));
        RecordedFacts.Mitoses.Read(patient, -1).Should().Be(NumberRange.Of(0, true, 2, false));
        RecordedFacts.Platelets.Read(patient, -1).Should().Be(NumberRange.Exactly(10_000));
        patient.Facts.Tumor.Ki67Percent.Should().Be(NumberRange.Above(20), "the record stays as it was written");
    }

    [Fact]
    public void Complete_facts_stay_the_same_object()
    {
        var facts = PatientValidator.Normalize(Valid with { AgeYears = 70, Goals = [] });

        PatientValidator.Normalize(facts).Should().BeSameAs(facts);
    }

    [Fact]
    public void A_range_without_any_bound_cannot_be_made() => NumberRange.TryOf(null, true, null, true).Should().BeNull();

    private static PatientFacts Study(int? score = null, bool? positive = null, bool? all = null) =>
        Valid with { Imaging = [new() { Modality = ImagingModality.SstrPet, Date = Day, KrenningScore = score, SstrPositive = positive, AllTargetLesionsPositive = all }] };
}
