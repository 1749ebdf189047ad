using System.Security.Cryptography;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Json;

namespace NetDecisionRules.Cli.Tests.Synth;

public class SynthTests
{
    [Fact]
    public async Task A_cohort_has_the_same_bytes_everywhere()
    {
        using var german = new CultureSwitch("de-DE");

        var run = await CliRun.OfAsync("synth", "1000", "--seed", "7");

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        Convert.ToHexStringLower(SHA256.HashData(run.Bytes)).Should().Be("729592e6bc7c8d05e5a4cf5a13edb266c471e00f8c323695c0f61515a2d1a782");
    }

    [Fact]
    public async Task Every_line_is_a_patient_that_says_it_is_synthetic()
    {
        var lines = Lines(await CliRun.OfAsync("synth", "300", "--seed", "18446744073709551615"));

        lines.Select(line => PatientJson.Read(line).Id).Should().Equal(Enumerable.Range(1, 300).Select(number => $"synthetic-{number:0000000}"));
    }

    [Fact]
    public async Task A_patient_does_not_depend_on_how_many_there_are_or_where_the_piece_begins()
    {
        var all = Lines(await CliRun.OfAsync("synth", "1000", "--seed", "7"));

        Lines(await CliRun.OfAsync("synth", "10", "--seed", "7")).Should().Equal(all[..10]);
        Lines(await CliRun.OfAsync("synth", "400", "--seed", "7", "--first", "601")).Should().Equal(all[600..]);
        Lines(await CliRun.OfAsync("synth", "1", "--seed", "7", "--first", "10000000")).Should().ContainSingle().Which.Should().Contain("\"synthetic-10000000\"");
    }

    [Fact]
    public async Task Another_seed_is_another_cohort()
    {
        var one = Lines(await CliRun.OfAsync("synth", "100"));

        one.Should().Equal(Lines(await CliRun.OfAsync("synth", "100", "--seed", "1")), "1 is the default");
        one.Intersect(Lines(await CliRun.OfAsync("synth", "100", "--seed", "2"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_appears_only_when_it_is_complete()
    {
        using var folder = new TempFolder();
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();

        var cut = await CliRun.OfAsync(new MemoryStream(), ["synth", "1000", "-o", folder["cut.ndjson"]], cancellation: interrupted.Token);
        var whole = await CliRun.OfAsync("synth", "1000", "-o", folder["whole.ndjson"]);

        (cut.ExitCode, whole.ExitCode).Should().Be((ExitCode.Interrupted, ExitCode.Done));
        folder.Names.Should().Equal("whole.ndjson");
        folder.Read("whole.ndjson").Should().Be((await CliRun.OfAsync("synth", "1000")).Output);
    }

    private static string[] Lines(CliRun run)
    {
        run.ExitCode.Should().Be(0);
        run.Output.Should().EndWith("\n");
        return run.Output[..^1].Split('\n');
    }
}
