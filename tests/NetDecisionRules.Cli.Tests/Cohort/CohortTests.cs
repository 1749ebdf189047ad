using System.Text;
using System.Text.Json;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort;

public class CohortTests
{
    private const string Good = """{"id":"one","tumor":{"primarySite":"pancreas"}}""";
    private const string Other = """{"id":"two","assessmentDate":"2026-01-31","tumor":{"differentiation":"well","ki67Percent":2,"mitosesPer2mm2":1}}""";
    private const string Bad = """{"id":"bad","tumor":{"ki67Percent":170}}""";
    private const string Rejected = """{"line":2,"id":"bad","errors":[{"path":"tumor.ki67Percent","code":"NDR1203","message":"170 is outside 0–100 %","value":"170"}]}""";

    [Fact]
    public async Task Reports_keep_the_order_of_the_input()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", $"{Good}\n{Other}\n{Good}");

        var run = await CliRun.OfAsync("cohort", input, "-o", folder["out.ndjson"]);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "3 patients, 0 rejected\n" });
        folder.Names.Should().Equal("in.ndjson", "out.ndjson");
        Ids(folder.Read("out.ndjson")).Should().Equal("one", "two", "one");
        folder.Read("out.ndjson").Should().EndWith("}\n");
    }

    [Fact]
    public async Task A_report_is_that_of_evaluate()
    {
        var cohort = await CliRun.WithInputAsync(Other, "cohort", "-");

        cohort.Bytes.Should().Equal((await CliRun.WithInputAsync(Other, "evaluate", "-")).Bytes);
    }

    [Fact]
    public async Task A_bad_line_goes_to_the_rejects_and_the_rest_goes_on()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", $"{Good}\n{Bad}\n{Other}\n");

        var run = await CliRun.OfAsync("cohort", input, "-o", folder["out.ndjson"]);

        run.Should().BeEquivalentTo(new { ExitCode = 1, Error = "2 patients, 1 rejected\n" });
        Ids(folder.Read("out.ndjson")).Should().Equal("one", "two");
        folder.Read("out.ndjson.rejects.ndjson").Should().Be(Rejected + "\n");
    }

    [Fact]
    public async Task Rejects_can_have_a_name_of_their_own()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", $"\n{Bad}\n");

        await CliRun.OfAsync("cohort", input, "-o", folder["out.ndjson"], "--rejects", folder["bad.ndjson"]);

        folder.Names.Should().Equal("bad.ndjson", "in.ndjson", "out.ndjson");
        folder.Read("bad.ndjson").Should().Be(Rejected + "\n");
    }

    [Fact]
    public async Task Rejects_of_standard_output_go_to_standard_error()
    {
        var run = await CliRun.WithInputAsync($"{Good}\n{Bad}\n", "cohort", "-", "-o", "-");

        run.ExitCode.Should().Be(1);
        Ids(run.Output).Should().Equal("one");
        run.Error.Should().Be(Rejected + "\n1 patients, 1 rejected\n");
    }

    [Fact]
    public async Task Line_ends_blank_lines_and_byte_order_marks_are_as_in_the_contract()
    {
        var run = await CliRun.WithInputAsync($"\uFEFF{Good}\r\n \t\r\n\r\n\uFEFF{Good}\r\nnull\n\n{Other}", "cohort", "-");

        Ids(run.Output).Should().Equal("one", "two");
        var rejects = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(Parse).ToList();
        rejects.Select(r => r.GetProperty("line").GetInt32()).Should().Equal(4, 5);
        rejects.Select(r => Error(r).GetProperty("code").GetString()).Should().Equal("NDR1001", "NDR1002");
        rejects.Select(r => r.GetProperty("id").ValueKind).Should().OnlyContain(kind => kind == JsonValueKind.Null);
        rejects.Select(r => Error(r).GetProperty("path").GetString()).Should().OnlyContain(path => path == "");
    }

    [Theory]
    [InlineData(1_048_576, 1, 0)]
    [InlineData(1_048_577, 0, 1)]
    [InlineData(7_000_000, 0, 1)]
    public async Task A_line_over_1_MiB_is_rejected(int length, int patients, int rejected)
    {
        var line = Good + new string(' ', length - Good.Length);

        var run = await CliRun.WithInputAsync($"{Other}\n{line}\n{Other}\n", "cohort", "-");

        Ids(run.Output).Should().HaveCount(2 + patients);
        run.Error.Should().EndWith($"{2 + patients} patients, {rejected} rejected\n");
        if (rejected > 0)
        {
            run.Error.Should().StartWith($$"""{"line":2,"id":null,"errors":[{"path":"","code":"NDR1003","message":"{{length}} bytes are more than 1048576"}]}""");
        }
    }

    [Fact]
    public async Task Verdicts_are_one_short_line()
    {
        var run = await CliRun.WithInputAsync(Other, "cohort", "-", "--detail", "verdicts", "--sources", "netter-1,enets-2023-nec");

        run.Output.Should().Be("""{"patientId":"two","assessmentDate":"2026-01-31","grade":"g1","true":[],"undetermined":["netter-1/rlt-midgut"],"eligibility":{"netter-1":"indeterminate"}}""" + "\n");
    }

    [Fact]
    public async Task Several_files_are_read_in_order_and_numbered_each()
    {
        using var folder = new TempFolder();
        var one = folder.Write("1.ndjson", $"\uFEFF{Good}");
        var two = folder.Write("2.ndjson", $"\uFEFF{Other}\n{Bad}");

        var run = await CliRun.WithInputAsync(Good, "cohort", one, "-", two);

        Ids(run.Output).Should().Equal("one", "one", "two");
        run.Error.Should().StartWith(Rejected);
    }

    [Fact]
    public async Task An_old_rejects_file_goes_when_nothing_is_rejected()
    {
        using var folder = new TempFolder();
        folder.Write("out.ndjson.rejects.ndjson", "old");

        await CliRun.WithInputAsync(Good, "cohort", "-", "-o", folder["out.ndjson"]);

        folder.Names.Should().Equal("out.ndjson");
    }

    [Fact]
    public async Task Fail_mode_ends_at_the_first_bad_line_and_leaves_every_file_as_it_was()
    {
        using var folder = new TempFolder();
        folder.Write("out.ndjson", "old");
        folder.Write("out.ndjson.rejects.ndjson", "old");

        var run = await CliRun.WithInputAsync($"{Good}\n{Bad}\n", "cohort", "-", "-o", folder["out.ndjson"], "--on-error", "fail");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Be("standard input, line 2: tumor.ki67Percent: NDR1203: 170 is outside 0–100 %\n");
        folder.Names.Should().Equal("out.ndjson", "out.ndjson.rejects.ndjson");
        folder.Read("out.ndjson").Should().Be("old");
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_is_told_before_anything_is_written()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Good);

        var run = await CliRun.OfAsync("cohort", input, folder["none.ndjson"], "-o", folder["out.ndjson"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("cannot read ").And.EndWith("none.ndjson: there is no such file\n");
        folder.Names.Should().Equal("in.ndjson");
    }

    [Fact]
    public async Task A_device_is_written_to_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var run = await CliRun.WithInputAsync($"\n{Bad}\n{Good}\n", "cohort", "-", "-o", "/dev/null");

        run.Should().BeEquivalentTo(new { ExitCode = 1, Output = "", Error = Rejected + "\n1 patients, 1 rejected\n" });
        File.Exists("/dev/null.partial-1").Should().BeFalse();
    }

    [Fact]
    public async Task A_link_to_a_file_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need rights there
        }

        using var folder = new TempFolder();
        folder.Write("real.ndjson", "old");
        File.CreateSymbolicLink(folder["link.ndjson"], folder["real.ndjson"]);

        await CliRun.WithInputAsync(Good, "cohort", "-", "-o", folder["link.ndjson"]);

        new FileInfo(folder["link.ndjson"]).LinkTarget.Should().NotBeNull();
        Ids(folder.Read("real.ndjson")).Should().Equal("one");
    }

    [Theory]
    [InlineData("")]
    [InlineData("--threads 1")]
    [InlineData("--threads 4 --shard 1/2 --format csv")]
    [InlineData("--format parquet")]
    public async Task Interruption_leaves_no_file_and_is_exit_130(string options)
    {
        using var folder = new TempFolder();
        folder.Write("out.ndjson", "old");
        using var source = new CancellationTokenSource();

        var run = await CliRun.OfAsync(new Endless(Encoding.UTF8.GetBytes($"{Good}\n{Bad}\n"), source), ["cohort", "-", "-o", folder["out.ndjson"], .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            cancellation: source.Token);

        run.Should().BeEquivalentTo(new { ExitCode = 130, Error = "interrupted\n" });
        folder.Names.Should().Equal("out.ndjson");
        folder.Read("out.ndjson").Should().Be("old");
    }

    [Fact]
    public async Task An_unexpected_fault_says_its_type_and_place_and_nothing_of_the_record()
    {
        var run = await CliRun.OfAsync(new Broken(), ["cohort", "-"]);

        run.Should().BeEquivalentTo(new
        {
            ExitCode = 70,
            Error = "internal error: System.InvalidOperationException in NetDecisionRules.Cli.Tests.Cohort.CohortTests+Broken.ReadAsync\n",
        });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task A_culture_changes_no_byte(string culture)
    {
        var input = $"{Bad}\n{Other}\n{Good}\n";
        var expected = await CliRun.WithInputAsync(input, "cohort", "-");
        using (new CultureSwitch(culture))
        {
            (await CliRun.WithInputAsync(input, "cohort", "-")).Should().BeEquivalentTo(expected);
        }
    }

    private static IEnumerable<string?> Ids(string ndjson) =>
        ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Parse(line).GetProperty("patientId").GetString());

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static JsonElement Error(JsonElement reject) => reject.GetProperty("errors").EnumerateArray().Single();

    /// <summary>Gives its bytes; then the user interrupts, and no more bytes come.</summary>
    private sealed class Endless(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, CancellationToken.None);
            if (read == 0)
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
            }

            return read;
        }
    }

    private sealed class Broken : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("patient Jane Doe");
    }
}
