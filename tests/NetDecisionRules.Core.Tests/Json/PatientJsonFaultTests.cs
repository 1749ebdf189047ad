using System.Text;
using NetDecisionRules.Core.Tests.Facts;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json;

public class PatientJsonFaultTests
{
    private const string NotUnicode = "NDR1005 | the text is not valid Unicode (a lone surrogate, or bytes that are not UTF-8) | -";
    private const string Sections = "schemaVersion, id, assessmentDate, ageYears, sex, tumor, disease, imaging, imagingComplete, treatments, treatmentsComplete, goals, plan, access, condition, labs";

    public static TheoryData<string, string[]> NoRecord => new()
    {
        { "", [" | NDR1001 | not JSON: line 1, byte 1 | -"] },
        { "  \n ", [" | NDR1001 | not JSON: line 2, byte 2 | -"] },
        { "{\"id\":\"secret\"", [" | NDR1001 | not JSON: line 1, byte 15 | -"] },
        { "{\"id\":\"secret\",\n  oops}", [" | NDR1001 | not JSON: line 2, byte 3 | -"] },
        { """{"id":"a",}""", [" | NDR1001 | not JSON: line 1, byte 11 | -"] },
        { """{"id":"a"} /* c */""", [" | NDR1001 | not JSON: line 1, byte 12 | -"] },
        { """{"id":"a"} {"id":"b"}""", [" | NDR1001 | not JSON: line 1, byte 12 | -"] },
        { """{"id":"a","ageYears":NaN}""", [" | NDR1001 | not JSON: line 1, byte 22 | -"] },
        { """{"id":"a","ageYears":017}""", [" | NDR1001 | not JSON: line 1, byte 23 | -"] },
        { "{\"id\":\"a\tb\"}", [" | NDR1001 | not JSON: line 1, byte 9 | -"] },
        { "[]", [" | NDR1002 | a list is not a patient record: an object | -"] },
        { "null", [" | NDR1002 | null is not a patient record: an object | -"] },
        { "\"text\"", [" | NDR1002 | \"text\" is not a patient record: an object | text"] },
        { "17", [" | NDR1002 | 17 is not a patient record: an object | 17"] },
        { "[1", [" | NDR1001 | not JSON: line 1, byte 3 | -"] },
        { "\uFEFF\uFEFF{}", [" | NDR1001 | not JSON: line 1, byte 1 | -"] },
        { "\"\\ud800\"", [" | " + NotUnicode] },
    };

    public static TheoryData<string, string[]> Faults => new()
    {
        { """{}""", ["id | NDR1103 | required: an id of 1–128 characters without control characters | -"] },
        { """{"id":null}""", ["id | NDR1103 | required: an id of 1–128 characters without control characters | -"] },
        { """{"id":17}""", ["id | NDR1201 | 17 is not an id of 1–128 characters without control characters | 17"] },
        { """{"id":"a","id":"b","id":3}""", ["id | NDR1102 | given twice in one object | -"] },
        { """{"id":"","id":"b"}""", ["id | NDR1102 | given twice in one object | -", "id | NDR1208 | \"\" is not an id of 1–128 characters without control characters | "] },
        { """{"id":"a","tumor":{"p53":"normal","p5\u0033":"normal"}}""", ["tumor.p53 | NDR1102 | given twice in one object | -"] },
        { """{"id":"a","foo":{"bar":[1,{"x":2}]}}""", ["foo | NDR1101 | unknown field; allowed: " + Sections + " | -"] },
        { """{"id":"a","Tumor":{}}""", ["Tumor | NDR1101 | unknown field; did you mean tumor? | -"] },
        { """{"id":"a","":1}""", ["\"\" | NDR1101 | unknown field; allowed: " + Sections + " | -"] },
        { """{"id":"a","x\ny":1}""", ["x\\u000ay | NDR1101 | unknown field; allowed: " + Sections + " | -"] },
        { """{"id":"a","imaging[":1,"imaging[9":1,"goals]x":2,"tumor.p53":2,"imaging[0]":3}""",
            [
                "tumor.p53 | NDR1101 | unknown field; allowed: " + Sections + " | -",
                "imaging[0] | NDR1101 | unknown field; allowed: " + Sections + " | -",
                "imaging[9 | NDR1101 | unknown field; allowed: " + Sections + " | -",
                "imaging[ | NDR1101 | unknown field; did you mean imaging? | -",
                "goals]x | NDR1101 | unknown field; allowed: " + Sections + " | -",
            ] },
        { """{"id":"a","tumor":{"ki67percent":3,"ki67Percnt":4}}""",
            ["tumor.ki67percent | NDR1101 | unknown field; did you mean ki67Percent? | -", "tumor.ki67Percnt | NDR1101 | unknown field; did you mean ki67Percent? | -"] },
        { """{"id":"a","plan":{"start":"2026-01-01"}}""", ["plan.start | NDR1101 | unknown field; allowed: rltStart | -"] },
        { """{"id":"a","schemaVersion":"2"}""", ["schemaVersion | NDR1104 | \"2\" is not \"1\" | 2"] },
        { """{"id":"a","schemaVersion":1}""", ["schemaVersion | NDR1201 | 1 is not text | 1"] },
        { """{"id":"a","ageYears":"70"}""", ["ageYears | NDR1201 | \"70\" is not a number or range, 0–130 years | 70"] },
        { """{"id":"a","ageYears":[70]}""", ["ageYears | NDR1201 | a list is not a number or range, 0–130 years | -"] },
        { """{"id":"a","ageYears":true}""", ["ageYears | NDR1201 | true is not a number or range, 0–130 years | true"] },
        { """{"id":"a","sex":"Male"}""", ["sex | NDR1202 | \"Male\" is not one of female, male; did you mean male? | Male"] },
        { """{"id":"a","sex":"m\nale"}""", ["sex | NDR1202 | \"m\\u000aale\" is not one of female, male; did you mean male? | m\nale"] },
        { """{"id":"a","sex":1}""", ["sex | NDR1201 | 1 is not one of female, male | 1"] },
        { """{"id":"a","tumor":{"statedGrade":"g4"}}""", ["tumor.statedGrade | NDR1202 | \"g4\" is not one of g1, g2, g3 | g4"] },
        { """{"id":"a","tumor":{"statedGrade":"nec"}}""", ["tumor.statedGrade | NDR1202 | \"nec\" is not one of g1, g2, g3 | nec"] },
        { """{"id":"a","tumor":[]}""", ["tumor | NDR1201 | a list is not an object | -"] },
        { """{"id":"a","imagingComplete":"yes"}""", ["imagingComplete | NDR1201 | \"yes\" is not true or false | yes"] },
        { """{"id":"a","assessmentDate":"2026-02-30"}""", ["assessmentDate | NDR1204 | \"2026-02-30\" is not a date yyyy-MM-dd | 2026-02-30"] },
        { """{"id":"a","assessmentDate":"2026-2-3"}""", ["assessmentDate | NDR1204 | \"2026-2-3\" is not a date yyyy-MM-dd | 2026-2-3"] },
        { """{"id":"a","assessmentDate":"2026-02"}""", ["assessmentDate | NDR1204 | \"2026-02\" is not a date yyyy-MM-dd | 2026-02"] },
        { """{"id":"a","assessmentDate":"2026-02-03T00:00:00"}""", ["assessmentDate | NDR1204 | \"2026-02-03T00:00:00\" is not a date yyyy-MM-dd | 2026-02-03T00:00:00"] },
        { """{"id":"a","assessmentDate":"0000-01-01"}""", ["assessmentDate | NDR1204 | \"0000-01-01\" is not a date yyyy-MM-dd | 0000-01-01"] },
        { """{"id":"a","assessmentDate":20260203}""", ["assessmentDate | NDR1201 | 20260203 is not a date yyyy-MM-dd | 20260203"] },
        { """{"id":"a","assessmentDate":"1899-12-31"}""", ["assessmentDate | NDR1204 | 1899-12-31 is outside 1900-01-01–2199-12-31 | 1899-12-31"] },
        { """{"id":"a","disease":{"diagnosisDate":"2026-13"}}""", ["disease.diagnosisDate | NDR1204 | \"2026-13\" is not a date yyyy-MM-dd, yyyy-MM or yyyy | 2026-13"] },
        { """{"id":"a","disease":{"diagnosisDate":"0000"}}""", ["disease.diagnosisDate | NDR1204 | \"0000\" is not a date yyyy-MM-dd, yyyy-MM or yyyy | 0000"] },
        { """{"id":"a","disease":{"diagnosisDate":2026}}""", ["disease.diagnosisDate | NDR1201 | 2026 is not a date yyyy-MM-dd, yyyy-MM or yyyy | 2026"] },
        { """{"id":"a","condition":{"karnofsky":90.5}}""", ["condition.karnofsky | NDR1207 | 90.5 is not a whole number, 0–100 | 90.5"] },
        { """{"id":"a","condition":{"karnofsky":5e9}}""", ["condition.karnofsky | NDR1203 | 5000000000 is outside 0–100 | 5000000000"] },
        { """{"id":"a","condition":{"karnofsky":{"min":50}}}""", ["condition.karnofsky | NDR1201 | an object is not a whole number, 0–100 | -"] },
        { """{"id":"a","condition":{"karnofsky":1e99}}""", ["condition.karnofsky | NDR1206 | 1e99 is not a number that a decimal holds exactly (28 digits) | 1e99"] },
        { """{"id":"a","ageYears":1.00000000000000000000000000001}""", ["ageYears | NDR1206 | 1.00000000000000000000000000001 is not a number that a decimal holds exactly (28 digits) | 1.00000000000000000000000000001"] },
        { """{"id":"a","ageYears":1.2e2, "tumor":{"ki67Percent":1.70e2}}""", ["tumor.ki67Percent | NDR1203 | 170 is outside 0–100 % | 170"] },
        { """{"id":"a","ageYears":{}}""", ["ageYears | NDR1205 | a range needs at least one bound: min or above, max or below | -"] },
        { """{"id":"a","ageYears":{"min":null}}""", ["ageYears | NDR1205 | a range needs at least one bound: min or above, max or below | -"] },
        { """{"id":"a","ageYears":{"min":3,"above":3}}""", ["ageYears | NDR1205 | a range has min or above, not both | -"] },
        { """{"id":"a","ageYears":{"max":3,"below":3}}""", ["ageYears | NDR1205 | a range has max or below, not both | -"] },
        { """{"id":"a","ageYears":{"min":5,"max":3.50}}""", ["ageYears | NDR1205 | no number is both ≥ 5 and ≤ 3.5 | -"] },
        { """{"id":"a","ageYears":{"above":3,"max":3}}""", ["ageYears | NDR1205 | no number is both > 3 and ≤ 3 | -"] },
        { """{"id":"a","ageYears":{"min":3,"below":3}}""", ["ageYears | NDR1205 | no number is both ≥ 3 and < 3 | -"] },
        { """{"id":"a","ageYears":{"min":3,"min":3}}""", ["ageYears | NDR1102 | min is given twice in one range | -"] },
        { """{"id":"a","ageYears":{"Min":3,"to":"x"}}""",
            [
                "ageYears | NDR1101 | \"Min\" is not a bound of a range: min or above, max or below | -",
                "ageYears | NDR1101 | \"to\" is not a bound of a range: min or above, max or below | -",
            ] },
        { """{"id":"a","ageYears":{"min":"3","max":1e-99}}""",
            ["ageYears | NDR1201 | \"3\" is not a number | 3", "ageYears | NDR1206 | 1e-99 is not a number that a decimal holds exactly (28 digits) | 1e-99"] },
        { """{"id":"a","ageYears":{"min":-1,"max":131}}""", ["ageYears | NDR1203 | -1 is outside 0–130 years | -1", "ageYears | NDR1203 | 131 is outside 0–130 years | 131"] },
        { """{"id":"a","ageYears":{"above":130}}""", ["ageYears | NDR1203 | no value of >130 is inside 0–130 years | -"] },
        { """{"id":"a","imaging":{}}""", ["imaging | NDR1201 | an object is not a list | -"] },
        { """{"id":"a","imaging":[null,7,{"modality":"ct","date":"2026-01-01"},[]]}""",
            ["imaging[0] | NDR1201 | null is not an object | -", "imaging[1] | NDR1201 | 7 is not an object | 7", "imaging[3] | NDR1201 | a list is not an object | -"] },
        { """{"id":"a","imaging":[{}]}""",
            ["imaging[0].modality | NDR1103 | required: one of sstrPet, sstrScintigraphy, fdgPet, ct, mri | -", "imaging[0].date | NDR1103 | required: a date yyyy-MM-dd | -"] },
        { """{"id":"a","imaging":[{"modality":"CT","date":"x","response":"stable"}]}""",
            [
                "imaging[0].modality | NDR1202 | \"CT\" is not one of sstrPet, sstrScintigraphy, fdgPet, ct, mri; did you mean ct? | CT",
                "imaging[0].date | NDR1204 | \"x\" is not a date yyyy-MM-dd | x",
            ] },
        { """{"id":"a","imaging":[{"date":"2026-01-01","modality":"ct","fdgPositive":true}]}""", ["imaging[0].fdgPositive | NDR1301 | true is a fact that only these studies have: fdgPet | true"] },
        { """{"id":"a","imaging":[{"date":"2026-01-01","modality":"sstrPet","krenningScore":2,"allTargetLesionsPositive":true}]}""",
            ["imaging[0].allTargetLesionsPositive | NDR1302 | true contradicts the study: it needs a krenningScore of at least 3 and no sstrPositive of false | true"] },
        { """{"id":"a","treatments":[{"kind":null,"start":"2026-01-02","end":"2026-01-01"}]}""",
            [
                "treatments[0].kind | NDR1103 | required: one of surgery, locoregional, ssa, highDoseSsa, rlt, chemotherapy, everolimus, sunitinib, otherTargeted, interferon, other | -",
                "treatments[0].end | NDR1303 | 2026-01-01 is before start | 2026-01-01",
            ] },
        { """{"id":"a","goals":["symptomControl",null,"x","symptomControl"]}""",
            [
                "goals[1] | NDR1201 | null is not one of tumorShrinkage, rapidExtensiveResponse, symptomControl, diseaseStabilization | -",
                "goals[2] | NDR1202 | \"x\" is not one of tumorShrinkage, rapidExtensiveResponse, symptomControl, diseaseStabilization | x",
                "goals[3] | NDR1209 | symptomControl is given twice; each value at most once | symptomControl",
            ] },
        { """{"id":"a","tumor":{"differentiation":"well","carcinomaCellType":"largeCell"}}""",
            ["tumor.carcinomaCellType | NDR1305 | largeCell is for poorly differentiated carcinomas; differentiation is well | largeCell"] },
        { """{"condition":{"pregnant":true},"sex":"male","id":"a"}""", ["condition.pregnant | NDR1306 | true contradicts sex male | true"] },
        { """{"disease":{"diagnosisDate":"2026-03-03"},"assessmentDate":"2026-03-02","id":"a"}""", ["disease.diagnosisDate | NDR1304 | 2026-03-03 is after assessmentDate | 2026-03-03"] },
        { """{"id":"\ud800"}""", ["id | " + NotUnicode] },
        { """{"id":"\udc00\ud800"}""", ["id | " + NotUnicode] },
        { """{"id":"a","sex":"\ud800"}""", ["sex | " + NotUnicode] },
        { """{"id":"a","tumor":{"\udfff":{"x":1}}}""", ["tumor.\uFFFD | " + NotUnicode] },
        { """{"id":"a","goals":["\ud800"],"imaging":["\ud800"],"ageYears":{"min":"\ud800"}}""", ["ageYears | " + NotUnicode, "imaging[0] | " + NotUnicode, "goals[0] | " + NotUnicode] },
        { """{"id":"a","ageYears":{"\ud800":3}}""", ["ageYears | " + NotUnicode] },
        { """{"id":"a","foo":["\ud800"]}""", ["foo | NDR1101 | unknown field; allowed: " + Sections + " | -", "foo | " + NotUnicode] },
        { """{"labs":{"platelets":"x","hemoglobin":51},"foo":1,"ageYears":131,"id":"","tumor":{"ki67Percent":101,"zzz":1,"p53":"x"}}""",
            [
                "id | NDR1208 | \"\" is not an id of 1–128 characters without control characters | ",
                "ageYears | NDR1203 | 131 is outside 0–130 years | 131",
                "tumor.ki67Percent | NDR1203 | 101 is outside 0–100 % | 101",
                "tumor.p53 | NDR1202 | \"x\" is not one of normal, abnormal | x",
                "tumor.zzz | NDR1101 | unknown field; allowed: primarySite, differentiation, carcinomaCellType, ki67Percent, ki67CellsCounted, mitosesPer2mm2, statedGrade, syndrome, p53, rb1, atrx, daxx | -",
                "labs.hemoglobin | NDR1203 | 51 is outside 0–50 g/dL | 51",
                "labs.platelets | NDR1201 | \"x\" is not a number or range, 0–10000 ×10⁹/L | x",
                "foo | NDR1101 | unknown field; allowed: " + Sections + " | -",
            ] },
    };

    [Theory]
    [MemberData(nameof(NoRecord))]
    public void A_text_that_is_no_record_has_one_fault(string json, string[] expected) => FaultsOf(json).Should().Equal(expected);

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faults_of_a_text_are_all_reported(string json, string[] expected) => FaultsOf(json).Should().Equal(expected);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Faults_are_the_same_in_every_culture(string culture)
    {
        var before = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new System.Globalization.CultureInfo(culture);
            foreach (var row in Faults.Concat(NoRecord))
            {
                FaultsOf((string)row[0]).Should().Equal((string[])row[1]);
            }

            foreach (var row in PatientValidatorTests.Faults)
            {
                FactFaults.Of((PatientFacts)row[1]).Should().Equal((string[])row[2]);
            }
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Every_code_has_a_test()
    {
        var tested = Faults.Concat(NoRecord).SelectMany(row => (string[])row[1]).Select(line => line.Split(" | ")[1])
            .Concat([FactErrorCode.TooLong, FactErrorCode.TooDeep])
            .Concat([FactErrorCode.BadRow]); // of tables, by those who read them

        tested.Distinct().Should().BeEquivalentTo(typeof(FactErrorCode).GetFields().Select(f => (string)f.GetRawConstantValue()!));
    }

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, " | NDR1004 | nested deeper than 16 levels | -")]
    [InlineData(100_000, " | NDR1004 | nested deeper than 16 levels | -")]
    public void A_record_is_nested_at_most_16_deep(int depth, string? fault)
    {
        var unknown = "foo | NDR1101 | unknown field; allowed: " + Sections + " | -";
        var json = $$"""{"id":"a","foo":{{new string('[', depth - 1)}}{{new string(']', depth - 1)}}}""";

        FaultsOf(json).Should().Equal(fault is null ? [unknown] : [fault, unknown]);
    }

    [Fact]
    public void Of_a_text_that_is_no_JSON_the_first_fault_counts()
    {
        FaultsOf("{\"foo\":" + new string('[', 500_000)).Should().Equal(" | NDR1004 | nested deeper than 16 levels | -");
        FaultsOf([.. "{\"id\":\""u8, 0xFF, .. "\","u8]).Should().Equal(" | NDR1005 | not UTF-8: line 1, byte 8 | -");
        FaultsOf([.. "{\n "u8, 0xFF, .. "}"u8]).Should().Equal(" | NDR1005 | not UTF-8: line 2, byte 2 | -");
        FaultsOf([.. "{oops,"u8, 0xFF]).Should().Equal(" | NDR1001 | not JSON: line 1, byte 2 | -");
    }

    [Fact]
    public void Lone_surrogates_of_a_string_are_reported_where_they_stand() // not in the table: the test runner cannot pass them on
    {
        FaultsOf("{\"id\":\"\ud800\"}").Should().Equal("id | " + NotUnicode);
        FaultsOf("{\"id\":\"a\",\"treatments\":[{\"kind\":\"ssa\",\"agent\":\"\udc00\"}]}").Should().Equal("treatments[0].agent | " + NotUnicode);
        FaultsOf("{\"id\":\"a\",\"\ud83d\":1}").Should().Equal("\uFFFD | " + NotUnicode);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_where_they_stand()
    {
        FaultsOf([.. "{\"id\":\"a"u8, 0xC3, .. "\",\"ageYears\":131,\"x"u8, 0xFF, .. "\":1}"u8]).Should().Equal(
            "id | " + NotUnicode, "ageYears | NDR1203 | 131 is outside 0–130 years | 131", "\uFFFD | " + NotUnicode);
    }

    [Theory]
    [InlineData(1_048_576, 0)]
    [InlineData(1_048_577, 1)]
    public void A_record_has_at_most_one_MiB_without_mark_and_line_feed(int length, int faults)
    {
        var record = Encoding.UTF8.GetBytes("""{"id":"a"}""".PadRight(length));

        FaultsOf([.. Encoding.UTF8.Preamble, .. record, (byte)'\n']).Should().Equal(
            faults == 0 ? [] : [" | NDR1003 | 1048577 bytes are more than 1048576 | -"]);
        PatientJson.TryRead([.. Encoding.UTF8.Preamble, .. record], out _, out var errors, out _);
        errors.Should().HaveCount(faults);
    }

    [Fact]
    public void Names_and_values_from_the_text_are_cut()
    {
        var name = new string('n', 100);
        var line = FaultsOf($$"""{"id":"a","{{name}}":1,"sex":"{{new string('v', 63)}}😀"}""");

        line.Should().Equal(
            $"sex | NDR1202 | \"{new string('v', 63)}…\" is not one of female, male | {new string('v', 63)}",
            $"{new string('n', 64)} | NDR1101 | unknown field; allowed: {Sections} | -");
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "a")]
    [InlineData("""{"id":"a","ageYears":131}""", "a")]
    [InlineData("""{"id":"a","oops}""", "a")]
    [InlineData("""{"ageYears":{},"id":"\u0061"}""", "a")]
    [InlineData("""{"id":""}""", null)]
    [InlineData("""{"id":17}""", null)]
    [InlineData("""["id"]""", null)]
    [InlineData("""{"foo":{"id":"a"}}""", null)]
    [InlineData("""{"id":"a\n"}""", null)]
    public void The_id_of_a_faulty_record_is_given_where_it_can_be_read(string json, string? expected)
    {
        PatientJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out _, out var id);

        id.Should().Be(expected);
    }

    private static string[] FaultsOf(string json)
    {
        try
        {
            PatientJson.Read(json);
            return [];
        }
        catch (InvalidPatientException exception)
        {
            return FactFaults.Lines(exception.Errors);
        }
    }

    private static string[] FaultsOf(byte[] json)
    {
        PatientJson.TryRead(json, out var patient, out var errors, out _);
        (patient is null).Should().Be(errors.Count > 0);
        return FactFaults.Lines(errors);
    }
}
