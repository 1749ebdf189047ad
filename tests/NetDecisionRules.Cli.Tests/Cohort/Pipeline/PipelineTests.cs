using System.Text;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Tests;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Tests.Cohort.Pipeline;

public class PipelineTests
{
    private const int Records = 900; // several batches

    [Theory]
    [InlineData("ndjson --detail verdicts")]
    [InlineData("ndjson --long")]
    [InlineData("csv")]
    [InlineData("csv --long")]
    [InlineData("parquet")]
    [InlineData("parquet --long")]
    public async Task The_number_of_threads_changes_no_byte(string format)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Registry.Lines(Records));
        string[] options = ["--format", .. format.Split(' ')];

        foreach (var threads in new[] { "1", "2", "5" })
        {
            var run = await CliRun.OfAsync(["cohort", input, "-o", folder["out-" + threads], "--summary", folder["sum-" + threads], "--threads", threads, .. options]);

            run.Should().BeEquivalentTo(new { ExitCode = 1, Error = $"{Records - Registry.Rejected(Records)} patients, {Registry.Rejected(Records)} rejected\n" });
            foreach (var file in new[] { "out-{0}", "out-{0}.rejects.ndjson", "sum-{0}" })
            {
                File.ReadAllBytes(folder[string.Format(null, file, threads)]).Should().Equal(File.ReadAllBytes(folder[string.Format(null, file, "1")]));
            }
        }
    }

    [Fact]
    public async Task Verdicts_and_reports_are_those_of_the_library()
    {
        var patients = Sample.Names.Select(name => PatientJson.Read(Sample.Text(name))).ToList();
        var input = string.Concat(patients.Select(patient => PatientJson.Write(patient) + "\n"));
        foreach (var (arguments, options) in new (string[], DecisionOptions)[]
        {
            ([], new()),
            (["--jurisdiction", "us", "--as-of", "2023-06-30"], new() { Jurisdiction = Jurisdiction.Us, AsOf = new(2023, 6, 30) }),
            (["--sources", "netter-2,board-2025"], new() { Sources = ["netter-2", "board-2025"] }),
        })
        {
            var engine = DecisionEngine.Default.With(options);

            var verdicts = await CliRun.WithInputAsync(input, ["cohort", "-", "--detail", "verdicts", .. arguments]);
            var reports = await CliRun.WithInputAsync(input, ["cohort", "-", .. arguments]);

            verdicts.Output.Should().Be(string.Concat(patients.Select(p => Encoding.UTF8.GetString(ReportJson.ToUtf8(engine.Decide(p))) + "\n")));
            reports.Output.Should().Be(string.Concat(patients.Select(p => Encoding.UTF8.GetString(ReportJson.ToUtf8(engine.Evaluate(p))) + "\n")));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Fail_mode_names_the_first_bad_record_of_the_input(string threads)
    {
        using var folder = new TempFolder();
        var good = string.Concat(Enumerable.Repeat("""{"id":"x"}""" + "\n", 500));
        var input = folder.Write("in.ndjson", good + "{\"id\":\"x\",\"ageYears\":200}\n" + string.Concat(Enumerable.Repeat("no\n", 500)));

        var run = await CliRun.OfAsync("cohort", input, "-o", folder["out"], "--summary", folder["sum"], "--on-error", "fail", "--threads", threads);

        run.ExitCode.Should().Be(3);
        run.Error.Should().EndWith("in.ndjson, line 501: ageYears: NDR1203: 200 is outside 0–130 years\n").And.HaveLength(run.Error.IndexOf('\n') + 1);
        folder.Names.Should().Equal("in.ndjson");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task A_fault_of_a_later_input_ends_the_run_and_leaves_no_file(string threads)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", Registry.Lines(600));

        var run = await CliRun.OfAsync(new Unreadable(), ["cohort", input, "-", "-o", folder["out"], "--shard", "1/2", "--threads", threads]);

        run.Should().BeEquivalentTo(new { ExitCode = 3, Error = "input or output failed: the disk is gone\n" });
        folder.Names.Should().Equal("in.ndjson");
    }

    private sealed class Unreadable : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("the disk is gone");
    }
}
