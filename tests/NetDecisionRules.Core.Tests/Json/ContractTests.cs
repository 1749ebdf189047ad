using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json;

/// <summary>The contract's fields, values and limits as literals, against reader, C# records and schema.</summary>
public class ContractTests
{
    private static readonly string[] Contract =
    [
        "schemaVersion", "id", "assessmentDate", "ageYears 0..130", "sex female|male",
        "tumor", "tumor.primarySite stomach|duodenum|smallIntestine|appendix|colon|proximalColon|distalColon|rectum|pancreas|unknownPrimary|lung|other",
        "tumor.differentiation well|poor", "tumor.carcinomaCellType smallCell|largeCell", "tumor.ki67Percent 0..100",
        "tumor.ki67CellsCounted 1..1000000", "tumor.mitosesPer2mm2 0..10000", "tumor.statedGrade g1|g2|g3",
        "tumor.syndrome none|carcinoid|insulinoma|gastrinoma|vipoma|glucagonoma|somatostatinoma|otherFunctioning",
        "tumor.p53 normal|abnormal", "tumor.rb1 normal|abnormal", "tumor.atrx normal|abnormal", "tumor.daxx normal|abnormal",
        "disease", "disease.diagnosisDate", "disease.extent localized|locoregional|metastatic", "disease.resectability resectable|borderline|unresectable",
        "disease.oligometastatic", "disease.futureRadicalSurgeryPossible", "disease.poorPrognosis", "disease.tumorBurden low|moderate|high",
        "disease.growth stable|slow|rapid", "disease.symptomBurden none|mild|high", "disease.uncontrolledDiarrhea", "disease.syndromeRefractoryToSsa",
        "disease.radiologicalProgression", "disease.clinicalProgression", "disease.biochemicalRise", "disease.sstrUptakeIncrease",
        "disease.suspectedNecrosis none|radiological|histological", "disease.measurableDisease",
        "imaging", "imaging.modality sstrPet|sstrScintigraphy|fdgPet|ct|mri", "imaging.date", "imaging.krenningScore 0..4", "imaging.sstrPositive",
        "imaging.allTargetLesionsPositive", "imaging.uptake homogeneous|heterogeneous", "imaging.fdgPositive", "imaging.sstrNegativeFdgPositiveLesions",
        "imaging.response complete|partial|stable|progressive", "imagingComplete",
        "treatments", "treatments.kind surgery|locoregional|ssa|highDoseSsa|rlt|chemotherapy|everolimus|sunitinib|otherTargeted|interferon|other",
        "treatments.agent", "treatments.start", "treatments.end", "treatments.cycles 1..1000", "treatments.outcome response|stable|progression|intolerance",
        "treatments.diseaseControlMonths 0..1200", "treatmentsComplete",
        "goals tumorShrinkage|rapidExtensiveResponse|symptomControl|diseaseStabilization", "plan", "plan.rltStart",
        "access", "access.rltCenter", "access.ga68Pet", "access.clinicalTrial",
        "condition", "condition.clinicalEvaluationComplete", "condition.compromised", "condition.karnofsky 0..100", "condition.ecog 0..4", "condition.weightKg 0.1..1000",
        "condition.pregnant", "condition.breastfeeding", "condition.discussedInMdt",
        "labs", "labs.creatinineClearance 0..1000", "labs.hemoglobin 0..50", "labs.leukocytes 0..10000", "labs.neutrophils 0..10000",
        "labs.platelets 0..10000", "labs.bilirubinTimesUln 0..1000",
    ];

    public static TheoryData<string, string, string> Numbers
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var match in Contract.Select(line => Regex.Match(line, @"^(\S+) (\S+)\.\.(\S+)$")).Where(match => match.Success))
            {
                rows.Add(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void The_reader_has_the_fields_values_and_limits_of_the_contract() =>
        Lines(PatientForm.Form, "").Should().Equal(Contract);

    [Fact]
    public void The_schema_has_the_fields_values_and_limits_of_the_contract()
    {
        using var schema = JsonDocument.Parse(PatientSchema.Json);

        Lines(schema.RootElement, "").Should().Equal(Contract.Select(line => line == "schemaVersion" ? "schemaVersion 1" : line));
    }

    [Fact]
    public void The_records_have_a_property_for_each_field() =>
        Properties(typeof(PatientFacts), "").Should().Equal(Contract.Select(line => line.Split(' ')[0]));

    [Fact]
    public void Names_of_values_are_those_of_the_enums_members()
    {
        Same(Choices<Sex>.All);
        Same(Choices<PrimarySite>.All);
        Same(Choices<Differentiation>.All);
        Same(Choices<CarcinomaCellType>.All);
        Same(Choices<Syndrome>.All);
        Same(Choices<MarkerStatus>.All);
        Same(Choices<DiseaseExtent>.All);
        Same(Choices<Resectability>.All);
        Same(Choices<TumorBurden>.All);
        Same(Choices<TumorGrowth>.All);
        Same(Choices<SymptomBurden>.All);
        Same(Choices<SuspectedNecrosis>.All);
        Same(Choices<ImagingModality>.All);
        Same(Choices<UptakePattern>.All);
        Same(Choices<ImagingResponse>.All);
        Same(Choices<TreatmentKind>.All);
        Same(Choices<TreatmentOutcome>.All);
        Same(Choices<TreatmentGoal>.All);
        Choices<TumorGrade>.UpTo(TumorGrade.G3).Names.All.Should().Equal(Enum.GetNames<TumorGrade>().Take(3).Select(CamelCase));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Limits_themselves_are_permitted_and_what_lies_beyond_is_not(string path, string min, string max)
    {
        var isWhole = path.EndsWith("karnofsky", StringComparison.Ordinal) || path.EndsWith("ecog", StringComparison.Ordinal) || path.EndsWith("krenningScore", StringComparison.Ordinal)
            || path.EndsWith("cycles", StringComparison.Ordinal) || path.EndsWith("ki67CellsCounted", StringComparison.Ordinal);
        var step = isWhole ? 1 : 0.0000000000000000000001m;
        var (low, high) = (decimal.Parse(min, CultureInfo.InvariantCulture), decimal.Parse(max, CultureInfo.InvariantCulture));

        Codes(path, min).Should().BeEmpty();
        Codes(path, max).Should().BeEmpty();
        Codes(path, Text(low - step)).Should().Equal(FactErrorCode.OutOfRange);
        Codes(path, Text(high + step)).Should().Equal(FactErrorCode.OutOfRange);
        if (!isWhole)
        {
            Codes(path, Text(low + step)).Should().BeEmpty();
            Codes(path, $$$"""{"min":{{{min}}},"max":{{{max}}}}""").Should().BeEmpty();
            Codes(path, $$$"""{"above":{{{max}}}}""").Should().Equal(FactErrorCode.OutOfRange);
            Codes(path, $$$"""{"below":{{{min}}}}""").Should().Equal(FactErrorCode.OutOfRange);
            Codes(path, $$$"""{"max":{{{Text(high + step)}}}}""").Should().Equal(FactErrorCode.OutOfRange);
        }
    }

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    public void Dates_are_of_three_centuries(string date, bool isPermitted)
    {
        foreach (var path in new[] { "assessmentDate", "imaging.date", "treatments.start", "treatments.end", "plan.rltStart", "disease.diagnosisDate" })
        {
            Codes(path, $"\"{date}\"").Should().Equal(isPermitted ? [] : [FactErrorCode.BadDate], path);
        }
    }

    private static string[] Codes(string path, string value)
    {
        var required = path.StartsWith("imaging.", StringComparison.Ordinal)
            ? "\"modality\":\"sstrPet\"," + (path.EndsWith(".date", StringComparison.Ordinal) ? "" : "\"date\":\"2026-01-01\",")
            : "\"kind\":\"rlt\",";
        var json = path.Split('.') switch
        {
            [var field] => $$$"""{"id":"a","{{{field}}}":{{{value}}}}""",
            [("imaging" or "treatments") and var list, var field] => $$$"""{"id":"a","{{{list}}}":[{{{{required}}}"{{{field}}}":{{{value}}}}]}""",
            var parts => $$$"""{"id":"a","{{{parts[0]}}}":{"{{{parts[1]}}}":{{{value}}}}}""",
        };
        PatientJson.TryRead(System.Text.Encoding.UTF8.GetBytes(json), out _, out var errors, out _);
        return [.. errors.Select(e => e.Code)];
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Same<T>(Choices<T> choices)
        where T : struct, Enum
    {
        choices.Names.All.Should().Equal(Enum.GetNames<T>().Select(CamelCase));
        Enum.GetValues<T>().Select(value => Choices<T>.Number(value)).Should().Equal(Enumerable.Range(1, choices.Names.Count));
    }

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static IEnumerable<string> Lines(Form form, string prefix)
    {
        foreach (var field in form.Fields)
        {
            var values = field.Choices is { } choices ? " " + string.Join('|', choices.Names.All) : "";
            var limits = field.Limits is { } range ? $" {Text(range.Min)}..{Text(range.Max)}" : "";
            yield return prefix + field.Name + values + limits;
            foreach (var line in field.Form is { } section ? Lines(section, field.Name + ".") : [])
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(JsonElement schema, string prefix)
    {
        schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            var field = property.Value;
            var items = field.TryGetProperty("items", out var entry) ? entry : field;
            var values = items.TryGetProperty("enum", out var list)
                ? " " + string.Join('|', list.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.String).Select(v => v.GetString()))
                : "";
            var number = field.TryGetProperty("anyOf", out var kinds) ? kinds[0] : field;
            var limits = number.TryGetProperty("minimum", out var min) ? $" {min.GetRawText()}..{number.GetProperty("maximum").GetRawText()}" : "";
            field.GetProperty("description").GetString().Should().NotBeNullOrEmpty();
            yield return prefix + property.Name + values + limits;
            foreach (var line in items.TryGetProperty("properties", out _) ? Lines(items, property.Name + ".") : [])
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Properties(Type type, string prefix)
    {
        foreach (var property in type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).OrderBy(p => p.MetadataToken))
        {
            var name = CamelCase(property.Name);
            var inner = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                ? property.PropertyType.GenericTypeArguments[0]
                : property.PropertyType;
            yield return prefix + name;
            foreach (var field in inner.IsClass && inner != typeof(string) ? Properties(inner, name + ".") : [])
            {
                yield return field;
            }
        }
    }
}
