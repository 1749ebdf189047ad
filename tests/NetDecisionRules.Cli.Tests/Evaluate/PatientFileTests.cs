using System.Text;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.CommandLine.Tests.Input;
using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests.Evaluate;

public class PatientFileTests
{
    private const string Csv = "id;tumor.ki67Percent\none;10,4\n\n\"two\";10.4\nthree;3..20\n";

    [Fact]
    public async Task A_table_of_one_row_is_one_patient()
    {
        using var folder = new TempFolder();
        var expected = await CliRun.WithInputAsync("""{"id":"two","tumor":{"ki67Percent":10.4}}""", "evaluate", "-");
        const string csv = "id,tumor.ki67Percent\ntwo,10.4\n";
        var parquet = await ParquetFile.OfAsync(1, ParquetFile.Column("id", "two"), ParquetFile.Column<double>("tumor.ki67Percent", 10.4));

        foreach (var file in new[] { folder.Write("x.csv", csv), folder.Write("x.csv.gz", Packed.Of("gzip", Encoding.UTF8.GetBytes(csv))), folder.Write("x.parquet", parquet) })
        {
            (await CliRun.OfAsync("evaluate", file)).Should().BeEquivalentTo(expected);
        }

        (await CliRun.WithInputAsync(csv, "evaluate", "-")).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public async Task A_compressed_record_over_several_lines_is_one_patient()
    {
        using var folder = new TempFolder();
        var json = Sample.Text(Sample.HighG2);

        var run = await CliRun.OfAsync("evaluate", folder.Write("x.json.zst", Packed.Of("zstd", Encoding.UTF8.GetBytes(json))));

        run.Should().BeEquivalentTo(await CliRun.WithInputAsync(json, "evaluate", "-"));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public async Task One_of_many_records_is_chosen_by_its_number(string number)
    {
        var id = number == "2" ? "two" : "three";
        var ki67 = number == "2" ? "10.4" : """{"min":3,"max":20}""";
        var json = $"{{\"id\":\"{id}\",\"tumor\":{{\"ki67Percent\":{ki67}}}}}";
        var expected = await CliRun.WithInputAsync(json, "evaluate", "-");

        (await CliRun.WithInputAsync(Csv, "evaluate", "-", "--record", number)).Should().BeEquivalentTo(expected);
        (await CliRun.WithInputAsync($"{{}}\n\n{(number == "3" ? "[]\n" : "")}{json}\n", "evaluate", "-", "--record", number)).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("", "standard input has more than one record: choose one with --record, or use 'net-decision cohort'")]
    [InlineData("--record 1", "tumor.ki67Percent: NDR1201: \"10,4\" is not a number or range, 0–100 %")]
    [InlineData("--record 4", "standard input has 3 records, no record 4")]
    public async Task A_record_that_is_not_there_or_not_the_only_one_is_an_error(string options, string error)
    {
        var run = await CliRun.WithInputAsync(Csv, ["evaluate", "-", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        run.Should().BeEquivalentTo(new { ExitCode = 3, Output = "", Error = error + "\n" });
    }

    [Fact]
    public async Task A_table_without_rows_has_no_patient() =>
        (await CliRun.WithInputAsync("id,sex\n", "evaluate", "-")).Should().BeEquivalentTo(new { ExitCode = 3, Output = "", Error = "standard input has no record\n" });

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public async Task Records_are_counted_from_1(string number)
    {
        var run = await CliRun.WithInputAsync(Csv, "evaluate", "-", "--record", number);

        run.Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Error = "--record: records are counted from 1.\nHelp: net-decision evaluate --help\n" });
    }
}
