using System.Text;
using System.Text.Json;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Presentation.Tests;
using Snapshooter.Xunit;

namespace NetDecisionRules.Cli.Tests.Evaluate;

public class EvaluateTests
{
    [Fact]
    public async Task Text_of_a_high_g2_tumor_is_approved() =>
        Snapshot.Match((await TextAsync(Sample.HighG2, "--sources", "netter-2,netter-2-registry", "--jurisdiction", "eu")).Stable, "Evaluate_high-g2");

    [Fact]
    public async Task Text_after_rlt_is_approved() =>
        Snapshot.Match((await TextAsync(Sample.AfterRlt, "--sources", "netter-1,netter-2-registry", "--as-of", "2025-12-31")).Stable, "Evaluate_after-rlt");

    [Fact]
    public async Task Json_is_approved() =>
        Snapshot.Match((await CliRun.OfAsync("evaluate", Sample.Path(Sample.Nec), "--sources", "enets-2023-nec")).Stable, "Evaluate_nec-json");

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public async Task Every_sample_is_told_in_lines_of_at_most_100_columns(string sample)
    {
        var run = await TextAsync(sample);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100 && line == line.TrimEnd());
        run.Output.Should().NotContain("\u001b").And.NotContain("\r");
        run.Output.Should().EndWith("decision of a multidisciplinary team.\n");
    }

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public async Task Every_statement_and_every_missing_fact_of_the_report_is_told(string sample)
    {
        var text = (await TextAsync(sample)).Output;
        var html = (await CliRun.OfAsync("evaluate", Sample.Path(sample), "--format", "html")).Output;
        using var report = JsonDocument.Parse((await CliRun.OfAsync("evaluate", Sample.Path(sample))).Bytes);

        var told = Strings(report, "recommendations", "rule").Concat(Strings(report, "undetermined", "rule")).Concat(Strings(report, "missingFacts", "fact"));
        foreach (var words in told)
        {
            text.Should().Contain(words);
            html.Should().Contain($"<code>{words}</code>");
        }
    }

    [Fact]
    public async Task Text_is_the_default_on_a_terminal_only()
    {
        string[] arguments = ["evaluate", Sample.Path(Sample.Nec)];

        (await CliRun.OfAsync(Stream.Null, arguments, isTerminal: true)).Output.Should().StartWith("GUIDANCE");
        (await CliRun.OfAsync(Stream.Null, arguments, isTerminal: false)).Output.Should().StartWith("{").And.EndWith("}\n");
    }

    [Fact]
    public async Task Standard_input_gives_the_same_report_as_the_file() =>
        (await CliRun.WithInputAsync(Sample.Text(Sample.HighG2), "evaluate", "-")).Bytes
            .Should().Equal((await CliRun.OfAsync("evaluate", Sample.Path(Sample.HighG2))).Bytes);

    [Fact]
    public async Task The_report_can_go_to_a_file()
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync("evaluate", Sample.Path(Sample.Nec), "-o", folder["report.json"]);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });
        folder.Names.Should().Equal("report.json");
        folder.Read("report.json").Should().Be((await CliRun.OfAsync("evaluate", Sample.Path(Sample.Nec))).Output);
    }

    [Fact]
    public async Task Every_error_of_a_record_is_told_on_a_line_of_its_own()
    {
        var run = await CliRun.WithInputAsync("""{"id":"a","tumor":{"ki67Percent":170,"syndrome":"no"},"x\ny":1}""", "evaluate", "-");

        run.ExitCode.Should().Be(3);
        run.Bytes.Should().BeEmpty();
        var lines = run.Error.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(3);
        lines.Should().ContainSingle(line => line.StartsWith("tumor.ki67Percent: NDR1203: 170 is outside 0–100 %"));
        lines.Should().ContainSingle(line => line.StartsWith("tumor.syndrome: NDR1202: \"no\" is not one of "));
        lines.Should().ContainSingle(line => line.Contains(": NDR1101: unknown field"));
    }

    [Theory]
    [InlineData("", "NDR1001")]
    [InlineData("[]", "NDR1002")]
    [InlineData("{\"id\":\"a\"}{}", "NDR1001")]
    public async Task What_is_no_patient_is_exit_3(string input, string code)
    {
        var run = await CliRun.WithInputAsync(input, "evaluate", "-");

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith(code + ": ");
    }

    [Fact]
    public async Task A_record_over_the_limit_is_refused_with_its_length()
    {
        var run = await CliRun.OfAsync(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 3_000_000))), ["evaluate", "-"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Be("NDR1003: 3000000 bytes are more than 1048576\n");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_exit_3()
    {
        var run = await CliRun.OfAsync("evaluate", "not-there.json");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Be("cannot read not-there.json: there is no such file\n");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_cannot_be_written_to()
    {
        var run = await CliRun.OfAsync("evaluate", Sample.Path(Sample.Nec), "-o", Path.Combine("not-there", "report.json"));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("there is no such folder");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task A_culture_changes_no_byte(string culture)
    {
        string[][] calls =
        [
            ["evaluate", Sample.Path(Sample.AfterRlt), "--format", "text"],
            ["evaluate", Sample.Path(Sample.AfterRlt), "--format", "html"],
            ["evaluate", Sample.Path(Sample.AfterRlt), "--format", "json"],
            ["evaluate", Sample.Path(Sample.AfterRlt), "--format", "text", "--explain", "netter-2/rlt-first-line"],
            ["rules"], ["rules", "--format", "json"], ["rules", "show", "netter-2/rlt-first-line"], ["sources"], ["schema", "report"], ["--help"],
        ];
        foreach (var call in calls)
        {
            var expected = await CliRun.OfAsync(call);
            using (new CultureSwitch(culture))
            {
                (await CliRun.OfAsync(call)).Bytes.Should().Equal(expected.Bytes);
            }
        }
    }

    private static IEnumerable<string> Strings(JsonDocument report, string list, string field) =>
        report.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(field).GetString()!);

    private static Task<CliRun> TextAsync(string sample, params string[] options) =>
        CliRun.OfAsync(["evaluate", Sample.Path(sample), "--format", "text", .. options]);
}
