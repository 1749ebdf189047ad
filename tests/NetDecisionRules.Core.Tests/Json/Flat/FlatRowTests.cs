using System.Buffers;
using System.Text;
using NetDecisionRules.Core.Tests.Facts;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json.Flat;

public class FlatRowTests
{
    [Theory]
    [InlineData("17", "17")]
    [InlineData("17.50", "17.5")]
    [InlineData("1.7e1", "17")]
    [InlineData(">20", ">20")]
    [InlineData(">=20", ">=20")]
    [InlineData("<3", "<3")]
    [InlineData("<=3", "<=3")]
    [InlineData("3..20", "3..20")]
    [InlineData("2.5..20", "2.5..20")]
    [InlineData(">3..20", ">3..20")]
    [InlineData("3..<20", "3..<20")]
    [InlineData(">3..<20", ">3..<20")]
    [InlineData("3..3", "3")]
    public void A_number_or_range_is_read_as_the_contract_writes_it(string cell, string range) =>
        Read(("id", "a"), ("tumor.ki67Percent", cell)).Tumor.Ki67Percent.ToString().Should().Be(range);

    [Theory]
    [InlineData("tumor.ki67Percent", "170", "tumor.ki67Percent | NDR1203 | 170 is outside 0–100 % | 170")]
    [InlineData("tumor.ki67Percent", ">200", "tumor.ki67Percent | NDR1203 | 200 is outside 0–100 % | 200")]
    [InlineData("tumor.ki67Percent", "20..3", "tumor.ki67Percent | NDR1205 | no number is both ≥ 20 and ≤ 3 | -")]
    [InlineData("tumor.ki67Percent", "10,4", "tumor.ki67Percent | NDR1201 | \"10,4\" is not a number or range, 0–100 % | 10,4")]
    [InlineData("tumor.ki67Percent", "3-20", "tumor.ki67Percent | NDR1201 | \"3-20\" is not a number or range, 0–100 % | 3-20")]
    [InlineData("tumor.ki67Percent", "3..", "tumor.ki67Percent | NDR1201 | \"3..\" is not a number or range, 0–100 % | 3..")]
    [InlineData("tumor.ki67Percent", ">", "tumor.ki67Percent | NDR1201 | \">\" is not a number or range, 0–100 % | >")]
    [InlineData("tumor.ki67Percent", ">=", "tumor.ki67Percent | NDR1201 | \">=\" is not a number or range, 0–100 % | >=")]
    [InlineData("tumor.ki67Percent", "<3..5", "tumor.ki67Percent | NDR1201 | \"<3..5\" is not a number or range, 0–100 % | <3..5")]
    [InlineData("tumor.ki67Percent", " 17", "tumor.ki67Percent | NDR1201 | \" 17\" is not a number or range, 0–100 % |  17")]
    [InlineData("tumor.ki67Percent", "NA", "tumor.ki67Percent | NDR1201 | \"NA\" is not a number or range, 0–100 % | NA")]
    [InlineData("tumor.ki67Percent", "NaN", "tumor.ki67Percent | NDR1201 | \"NaN\" is not a number or range, 0–100 % | NaN")]
    [InlineData("tumor.ki67Percent", "017", "tumor.ki67Percent | NDR1201 | \"017\" is not a number or range, 0–100 % | 017")]
    [InlineData("tumor.ki67Percent", "{\"min\":3}", "tumor.ki67Percent | NDR1201 | \"{\"min\":3}\" is not a number or range, 0–100 % | {\"min\":3}")]
    [InlineData("tumor.ki67CellsCounted", "3..20", "tumor.ki67CellsCounted | NDR1201 | \"3..20\" is not a whole number, 1–1000000 cells | 3..20")]
    [InlineData("tumor.ki67CellsCounted", "2.5", "tumor.ki67CellsCounted | NDR1207 | 2.5 is not a whole number, 1–1000000 cells | 2.5")]
    [InlineData("tumor.differentiation", "Well", "tumor.differentiation | NDR1202 | \"Well\" is not one of well, poor; did you mean well? | Well")]
    [InlineData("assessmentDate", "02.03.2026", "assessmentDate | NDR1204 | \"02.03.2026\" is not a date yyyy-MM-dd | 02.03.2026")]
    [InlineData("disease.oligometastatic", "yes", "disease.oligometastatic | NDR1201 | \"yes\" is not true or false | yes")]
    [InlineData("disease.oligometastatic", "1", "disease.oligometastatic | NDR1201 | \"1\" is not true or false | 1")]
    [InlineData("goals.1", "cure", "goals[0] | NDR1202 | \"cure\" is not one of tumorShrinkage, rapidExtensiveResponse, symptomControl, diseaseStabilization | cure")]
    [InlineData("schemaVersion", "2", "schemaVersion | NDR1104 | \"2\" is not \"1\" | 2")]
    public void A_cell_is_refused_with_path_code_and_value(string column, string cell, string error) =>
        Errors(("id", "a"), (column, cell)).Should().Equal(error);

    [Fact]
    public void Every_fault_of_a_row_is_told_at_once_by_JSON_path() => Errors(
        ("treatments.1.cycles", "0"), ("imaging.1.krenningScore", "high"), ("imaging.1.modality", "sstrPet"), ("ageYears", "<0"), ("id", "")).Should().Equal(
        "id | NDR1103 | required: an id of 1–128 characters without control characters | -",
        "ageYears | NDR1203 | no value of <0 is inside 0–130 years | -",
        "imaging[0].date | NDR1103 | required: a date yyyy-MM-dd | -",
        "imaging[0].krenningScore | NDR1201 | \"high\" is not a whole number, 0–4 | high",
        "treatments[0].kind | NDR1103 | required: one of surgery, locoregional, ssa, highDoseSsa, rlt, chemotherapy, everolimus, sunitinib, otherTargeted, interferon, other | -",
        "treatments[0].cycles | NDR1203 | 0 is outside 1–1000 cycles | 0");

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("False", false)]
    [InlineData("", null)]
    public void A_flag_is_read_as_Excel_R_and_Python_write_it(string cell, bool? flag) =>
        Read(("id", "a"), ("condition.pregnant", cell)).Condition.Pregnant.Should().Be(flag);

    [Fact]
    public void Entries_that_are_empty_are_not_there_and_those_behind_move_up()
    {
        var facts = Read(("imaging.3.date", "2026-01-02"), ("id", "a"), ("imaging.1.modality", ""), ("imaging.1.date", ""), ("imaging.3.modality", "ct"), ("imaging.2.date", ""));

        facts.Imaging.Should().Equal(new ImagingStudy { Modality = ImagingModality.Ct, Date = new(2026, 1, 2) });
        facts.Treatments.Should().BeNull();
    }

    [Fact]
    public void Entries_are_ordered_by_number_as_numbers() =>
        Read(("id", "a"), ("treatments.10.kind", "rlt"), ("treatments.9.kind", "ssa")).Treatments!.Select(t => t.Kind).Should().Equal(TreatmentKind.Ssa, TreatmentKind.Rlt);

    [Theory]
    [InlineData("", null)]
    [InlineData("true", 0)]
    [InlineData("TRUE", 0)]
    [InlineData("false", null)]
    public void A_complete_list_without_entries_is_empty(string complete, int? count)
    {
        var facts = Read(("id", "a"), ("imagingComplete", complete), ("treatmentsComplete", complete), ("treatments.1.kind", ""));

        facts.Imaging?.Count.Should().Be(count);
        facts.Treatments?.Count.Should().Be(count);
        (facts.Imaging is null).Should().Be(count is null);
    }

    [Fact]
    public void None_as_the_only_goal_is_an_empty_list()
    {
        Read(("id", "a"), ("goals.1", "none"), ("goals.2", "")).Goals.Should().BeEmpty();
        Read(("id", "a"), ("goals.1", ""), ("goals.2", "none")).Goals.Should().BeEmpty();
        Read(("id", "a"), ("goals.1", "")).Goals.Should().BeNull();
        Errors(("id", "a"), ("goals.1", "none"), ("goals.2", "symptomControl")).Should().ContainSingle().Which.Should().StartWith("goals[0] | NDR1202 | \"none\" is not one of");
        Errors(("id", "a"), ("goals.1", "none"), ("goals.2", "none")).Should().HaveCount(2);
    }

    [Fact]
    public void Text_comes_through_as_it_is()
    {
        const string text = " \"a\\b\"\t\r\n\u0001/😀 ";

        Read(("id", "a"), ("treatments.1.kind", "other"), ("treatments.1.agent", text)).Treatments![0].Agent.Should().Be(text);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_where_they_stand()
    {
        FlatColumns.TryCreate(["id", "treatments.1.kind", "treatments.1.agent"], out var columns, out _);
        var json = new ArrayBufferWriter<byte>();

        columns!.WriteJson(new FlatRow([(byte)'a', .. "rlt"u8, (byte)'M', 0xFC], [1, 4, 6]), json);

        PatientJson.TryRead(json.WrittenSpan, out _, out var errors, out var id).Should().BeFalse();
        FactFaults.Lines(errors).Should().Equal("treatments[0].agent | NDR1005 | the text is not valid Unicode (a lone surrogate, or bytes that are not UTF-8) | -");
        id.Should().Be("a");
    }

    [Fact]
    public void A_row_has_one_cell_a_column_and_no_more_bytes_than_a_record()
    {
        var columns = FlatColumns.Template(0, 0, 0);

        columns.Invoking(c => c.ToJson(["a"])).Should().Throw<ArgumentException>();
        columns.Invoking(c => c.ToJson([.. c.Names.Select(n => n == "id" ? new string('x', 1_048_577) : "")])).Should().Throw<ArgumentException>();
        columns.ToJson([.. columns.Names.Select(n => n == "id" ? new string('\u0001', 1_048_576) : "")]).Should().HaveLength(6 * 1_048_576 + """{"id":""}""".Length);
    }

    private static PatientFacts Read(params (string Column, string Cell)[] row) => PatientJson.Read(Json(row)).Facts;

    private static string[] Errors(params (string Column, string Cell)[] row)
    {
        PatientJson.TryRead(Encoding.UTF8.GetBytes(Json(row)), out _, out var errors, out _);
        return FactFaults.Lines(errors);
    }

    private static string Json((string Column, string Cell)[] row)
    {
        FlatColumns.TryCreate([.. row.Select(c => c.Column)], out var columns, out var errors).Should().BeTrue(string.Join('\n', errors));
        return columns!.ToJson([.. row.Select(c => c.Cell)]);
    }
}
