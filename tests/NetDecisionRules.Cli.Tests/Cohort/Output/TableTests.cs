using DuckDB.NET.Data;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Output;

public class TableTests
{
    private const string One = """{"id":"one","tumor":{"primarySite":"pancreas"}}""";
    private const string Two = """{"id":"a, \"b\"","assessmentDate":"2026-01-31","tumor":{"primarySite":"smallIntestine","differentiation":"well","ki67Percent":2,"mitosesPer2mm2":1}}""";
    private const int Records = 700;

    [Fact]
    public async Task Csv_is_one_row_a_patient()
    {
        var run = await CliRun.WithInputAsync($"{One}\n{Two}\n", "cohort", "-", "--format", "csv", "--sources", "netter-1,who-2022,enets-2023-nec");

        run.Output.Split('\n')[0].Should().StartWith("patientId,assessmentDate,grade,eligibility.netter-1,").And.Contain(",netter-1/rlt-midgut");
        run.Output.Split('\n')[1].Should().StartWith("one,,,ineligible,");
        run.Output.Split('\n')[2].Should().StartWith("\"a, \"\"b\"\"\",2026-01-31,g1,indeterminate,");
        run.Output.Should().EndWith("\n").And.NotContain("\r");
    }

    [Fact]
    public async Task A_program_reads_ids_as_they_are_and_a_spreadsheet_takes_none_for_a_formula()
    {
        string[] ids = ["=1+1", "+1", "-1", "@a", "a=1", "=\"x\""];
        var input = string.Concat(ids.Select(id => $"{{\"id\":{System.Text.Json.JsonSerializer.Serialize(id)}}}\n"));
        string[] options = ["cohort", "-", "--format", "csv", "--sources", "who-2022"];

        var plain = await CliRun.WithInputAsync(input, options);
        var safe = await CliRun.WithInputAsync(input, [.. options, "--spreadsheet"]);

        plain.Output.Should().StartWith("patientId,assessmentDate,grade").And.Contain("\n=1+1,,").And.Contain("\n\"=\"\"x\"\"\",,");
        safe.Output.Should().StartWith("\uFEFFpatientId,").And.Contain("\n'=1+1,,").And.Contain("\n'+1,,").And.Contain("\n'-1,,").And.Contain("\n'@a,,")
            .And.Contain("\na=1,,").And.Contain("\n\"'=\"\"x\"\"\",,");
    }

    [Fact]
    public async Task No_text_of_the_rules_starts_like_a_formula()
    {
        var run = await CliRun.WithInputAsync(Registry.Lines(10), "cohort", "-", "--format", "csv", "--long");

        run.Output.Split('\n').Skip(1).SelectMany(line => line.Split(',').Skip(1)).Should().NotContain(cell => cell.Length > 0 && "=+-@".Contains(cell.TrimStart('"')[0]));
    }

    [Fact]
    public async Task Long_form_is_one_row_a_true_rule()
    {
        using var folder = new TempFolder();
        var run = await CliRun.OfAsync("cohort", folder.Write("in", Sample.Text(Sample.HighG2).ReplaceLineEndings(" ")), "--long", "--format", "csv", "--sources", "netter-2");

        run.Output.Should().Be(
            "patientId,assessmentDate,rule,source,intervention,stance,line,title,emphasized,labelEu,labelUs\n"
            + "invented-pancreas-high-g2-newly-diagnosed,2026-03-02,netter-2/rlt-first-line,netter-2,rlt,recommend,first,\"First-line RLT, 4 × 7.4 GBq every 8 weeks with octreotide LAR 30 mg\",,offLabel,onLabel\n");
    }

    [Fact]
    public async Task Long_form_as_json_leaves_out_what_is_empty()
    {
        using var folder = new TempFolder();
        var run = await CliRun.OfAsync("cohort", folder.Write("in", Sample.Text(Sample.HighG2).ReplaceLineEndings(" ")), "--long", "--sources", "netter-2");

        run.Output.Should().Be("""{"patientId":"invented-pancreas-high-g2-newly-diagnosed","assessmentDate":"2026-03-02","rule":"netter-2/rlt-first-line","source":"netter-2","intervention":"rlt","stance":"recommend","line":"first","title":"First-line RLT, 4 × 7.4 GBq every 8 weeks with octreotide LAR 30 mg","labelEu":"offLabel","labelUs":"onLabel"}""" + "\n");
    }

    [Theory]
    [InlineData("csv", "read_csv('{0}')")]
    [InlineData("parquet", "read_parquet('{0}')")]
    public async Task DuckDb_reads_the_same_counts_as_the_verdicts_tell(string format, string reader)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in", Registry.Lines(Records));
        var (table, rows, verdicts) = (folder["wide." + format], folder["long." + format], folder["verdicts.ndjson"]);
        await CliRun.OfAsync("cohort", input, "--format", format, "-o", table);
        await CliRun.OfAsync("cohort", input, "--format", format, "-o", rows, "--long");
        await CliRun.OfAsync("cohort", input, "--detail", "verdicts", "-o", verdicts);
        string From(string file) => string.Format(null, reader, file);

        const string rule = "\"board-2025/mdt-discussion\"";
        Ask($"SELECT count(*) FROM {From(table)}").Should().Be(Ask($"SELECT count(*) FROM read_ndjson('{verdicts}')")).And.Be((long)Records - Registry.Rejected(Records));
        Ask($"SELECT count(*) FROM {From(table)} WHERE {rule} = 'true'")
            .Should().Be(Ask($"SELECT count(*) FROM read_ndjson('{verdicts}') WHERE list_contains(\"true\", 'board-2025/mdt-discussion')"));
        Ask($"SELECT count(*) FROM {From(table)} WHERE \"eligibility.netter-2\" = 'indeterminate'")
            .Should().Be(Ask($"SELECT count(*) FROM read_ndjson('{verdicts}') WHERE eligibility.\"netter-2\" = 'indeterminate'"));
        Ask($"SELECT count(*) FROM {From(table)} WHERE grade IS NULL").Should().Be(Ask($"SELECT count(*) FROM read_ndjson('{verdicts}') WHERE grade IS NULL"));
        Ask($"SELECT count(*) FROM {From(rows)}").Should().Be(Ask($"SELECT sum(len(\"true\"))::BIGINT FROM read_ndjson('{verdicts}')"));
        Ask($"SELECT count(DISTINCT patientId) FROM {From(table)}").Should().Be((long)Records - Registry.Rejected(Records));
        Ask($"SELECT max(assessmentDate)::VARCHAR FROM {From(table)}").Should().Be(Ask($"SELECT max(assessmentDate)::VARCHAR FROM read_ndjson('{verdicts}')"));
        Ask($"SELECT typeof(assessmentDate) FROM {From(table)} LIMIT 1").Should().Be("DATE");
        Ask($"SELECT count(*) FROM {From(table)} WHERE patientId = '=SUM(10)'").Should().Be(1L);
    }

    [Theory]
    [InlineData("csv", "read_csv('{0}', header = true)")]
    [InlineData("parquet", "read_parquet('{0}')")]
    public async Task A_table_without_rows_has_its_columns(string format, string reader)
    {
        using var folder = new TempFolder();
        await CliRun.WithInputAsync("", "cohort", "-", "--format", format, "-o", folder["out"]);

        Ask($"SELECT count(*) FROM (DESCRIBE SELECT * FROM {string.Format(null, reader, folder["out"])}) WHERE column_name = 'board-2025/mdt-discussion'").Should().Be(1L);
        Ask($"SELECT count(*) FROM {string.Format(null, reader, folder["out"])}").Should().Be(0L);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task A_table_can_go_to_standard_output(string format)
    {
        using var folder = new TempFolder();
        await CliRun.WithInputAsync(Registry.Lines(20), "cohort", "-", "--format", format, "-o", folder["out"]);

        (await CliRun.WithInputAsync(Registry.Lines(20), "cohort", "-", "--format", format)).Bytes.Should().Equal(File.ReadAllBytes(folder["out"]));
    }

    private static object? Ask(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }
}
