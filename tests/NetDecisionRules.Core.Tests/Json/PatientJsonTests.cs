using System.Text;
using System.Text.Json;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json;

public class PatientJsonTests
{
    [Fact]
    public void A_record_is_read_fact_by_fact()
    {
        var facts = PatientJson.Read("""
            {
              "schemaVersion": "1", "id": "case-017", "assessmentDate": "2026-03-02", "ageYears": {"min": 60, "below": 70}, "sex": "female",
              "tumor": {"primarySite": "pancreas", "differentiation": "well", "ki67Percent": {"above": 20}, "ki67CellsCounted": 5e2, "statedGrade": "g2"},
              "disease": {"diagnosisDate": "2025-11", "extent": "metastatic", "oligometastatic": false, "growth": null},
              "imaging": [{"modality": "sstrPet", "date": "2026-01-15", "krenningScore": 3.0, "allTargetLesionsPositive": true}],
              "imagingComplete": false, "treatments": [], "goals": ["tumorShrinkage"],
              "plan": {"rltStart": "2026-04-01"}, "access": {}, "condition": null, "labs": {"hemoglobin": 11.5}
            }
            """).Facts;

        facts.Should().Be(Patient.Create(new()
        {
            SchemaVersion = "1",
            Id = "case-017",
            AssessmentDate = new(2026, 3, 2),
            AgeYears = NumberRange.Of(60, true, 70, false),
            Sex = Sex.Female,
            Tumor = new()
            {
                PrimarySite = PrimarySite.Pancreas,
                Differentiation = Differentiation.Well,
                Ki67Percent = NumberRange.Above(20),
                Ki67CellsCounted = 500,
                StatedGrade = TumorGrade.G2,
            },
            Disease = new() { DiagnosisDate = PartialDate.Month(2025, 11), Extent = DiseaseExtent.Metastatic, Oligometastatic = false },
            Imaging = [new() { Modality = ImagingModality.SstrPet, Date = new(2026, 1, 15), KrenningScore = 3, AllTargetLesionsPositive = true }],
            ImagingComplete = false,
            Treatments = [],
            Goals = [TreatmentGoal.TumorShrinkage],
            Plan = new() { RltStart = new(2026, 4, 1) },
            Labs = new() { Hemoglobin = 11.5m },
        }).Facts);
        facts.Condition.Should().BeSameAs(ConditionFacts.Unknown);
    }

    [Theory]
    [InlineData("70", "70")]
    [InlineData("70.0", "70")]
    [InlineData("7e1", "70")]
    [InlineData("0.7E+2", "70")]
    [InlineData("7000e-2", "70")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("1.500000000000000000000000000000000000000000", "1.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("12.34567890123456789012345678", "12.34567890123456789012345678")]
    public void Numbers_are_read_exactly(string json, string expected) =>
        PatientJson.Read($$$"""{"id":"a","ageYears":{{{json}}}}""").Facts.AgeYears!.Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("12.345678901234567890123456789")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("1e29")]
    [InlineData("8e28")]
    public void Numbers_that_a_decimal_cannot_hold_are_refused(string json)
    {
        JsonNumber.TryRead(Encoding.ASCII.GetBytes(json), out _).Should().BeFalse();
        JsonNumber.TryRead(Encoding.ASCII.GetBytes("-" + json), out _).Should().BeFalse();
    }

    [Fact]
    public void The_greatest_numbers_are_read()
    {
        JsonNumber.TryRead("7e28"u8, out var great).Should().BeTrue();
        JsonNumber.TryRead("-9999999999999999999999999999"u8, out var digits).Should().BeTrue();

        great.Should().Be(70000000000000000000000000000m);
        digits.Should().Be(-9999999999999999999999999999m);
    }

    [Fact]
    public void Escapes_mean_what_they_stand_for() =>
        PatientJson.Read("""{"\u0069d":"\ud83d\ude00","sex":"\u006dale","assessmentDate":"2026\u002d01-02","ageYears":{"m\u0069n":3}}""")
            .Facts.Should().Be(Patient.Create(new() { Id = "😀", Sex = Sex.Male, AssessmentDate = new(2026, 1, 2), AgeYears = NumberRange.AtLeast(3) }).Facts);

    [Fact]
    public void A_byte_order_mark_and_line_ends_are_skipped()
    {
        PatientJson.Read("\uFEFF{\"id\":\"a\"}\r\n").Id.Should().Be("a");
        PatientJson.TryRead([0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\"}\n"u8], out var patient, out var errors, out var id).Should().BeTrue();
        (patient!.Id, errors.Count, id).Should().Be(("a", 0, "a"));
    }

    [Fact]
    public void A_null_bound_is_absent() =>
        PatientJson.Read("""{"id":"a","ageYears":{"min":null,"above":10,"max":null,"below":null}}""").Facts.AgeYears.Should().Be(NumberRange.Above(10));

    [Fact]
    public void A_patient_is_written_in_the_order_of_the_contract_without_unknown_facts() =>
        PatientJson.Write(Patient.Create(new()
        {
            Id = "ä\"1",
            Labs = new() { Platelets = NumberRange.Of(20.50m, false, 100, false) },
            Tumor = new() { Ki67Percent = 17.0m, Ki67CellsCounted = 500, MitosesPer2mm2 = NumberRange.AtMost(2) },
            Disease = new(),
            Imaging = [],
            Treatments = [new() { Kind = TreatmentKind.HighDoseSsa, Agent = "lanreotide", Start = new(2025, 1, 2) }],
            TreatmentsComplete = false,
            Goals = [TreatmentGoal.SymptomControl],
        })).Should().Be(
            """{"id":"ä\"1","tumor":{"ki67Percent":17,"ki67CellsCounted":500,"mitosesPer2mm2":{"max":2}},"imaging":[],"treatments":[{"kind":"highDoseSsa","agent":"lanreotide","start":"2025-01-02"}],"treatmentsComplete":false,"goals":["symptomControl"],"labs":{"platelets":{"above":20.5,"below":100}}}""");

    [Fact]
    public void An_undefined_value_cannot_be_written()
    {
        using var writer = new Utf8JsonWriter(new MemoryStream());
        var write = () => PatientJson.Write(writer, new() { Id = "a", Sex = (Sex)5 });

        write.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Threads_do_not_mix_their_records() =>
        Parallel.For(0, 2_000, i => PatientJson.Read($$$"""{"id":"p{{{i}}}","tumor":{"ki67CellsCounted":{{{i + 1}}}}}""").Facts
            .Should().Be(new PatientFacts { Id = $"p{i}", Tumor = new() { Ki67CellsCounted = i + 1 } }));
}
