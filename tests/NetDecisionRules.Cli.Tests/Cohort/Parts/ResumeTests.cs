using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Parts;

public sealed class ResumeTests : IDisposable
{
    private const string ThereAlready = "part 1/2 is there already: 17 patients, 3 rejected\n";
    private const string Done = "17 patients, 3 rejected\n";

    private readonly TempFolder _folder = new();

    public ResumeTests() => _folder.Write("in", Registry.Lines(40));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_finished_part_is_taken_as_it_is()
    {
        (await RunAsync()).Should().BeEquivalentTo(new { ExitCode = 1, Error = Done });
        var written = File.GetLastWriteTimeUtc(_folder["part"]);

        (await RunAsync()).Should().BeEquivalentTo(new { ExitCode = 1, Error = ThereAlready });

        File.GetLastWriteTimeUtc(_folder["part"]).Should().Be(written);
    }

    [Theory]
    [InlineData("--sources", "netter-2")]
    [InlineData("--jurisdiction", "us")]
    [InlineData("--shard", "2/3")]
    [InlineData("--format", "csv")]
    [InlineData("--summary", "sum")]
    [InlineData("--rejects", "bad")]
    public async Task Another_run_is_not_resumed(string option, string value)
    {
        await RunAsync();
        var changed = option is "--summary" or "--rejects" ? _folder[value] : value;

        (await RunAsync(option, changed)).Error.Should().NotContain("already");
        (await RunAsync(option, changed)).Error.Should().Contain("already");
    }

    [Theory]
    [InlineData("part")]
    [InlineData("part.index")]
    [InlineData("part.rejects.ndjson")]
    [InlineData("part.manifest.json")]
    public async Task A_part_without_one_of_its_files_is_made_again(string file)
    {
        await RunAsync();
        var bytes = File.ReadAllBytes(_folder[file]);
        File.Delete(_folder[file]);

        (await RunAsync()).Error.Should().Be(Done);

        File.ReadAllBytes(_folder[file]).Should().Equal(bytes);
    }

    [Fact]
    public async Task A_changed_input_or_part_is_made_again()
    {
        await RunAsync();
        _folder.Write("in", Registry.Lines(40).Replace("case-", "Case-", StringComparison.Ordinal));
        (await RunAsync()).Error.Should().Be(Done);

        _folder.Write("part", "changed");
        (await RunAsync()).Error.Should().Be(Done);
    }

    [Fact]
    public async Task The_summary_is_written_again()
    {
        await RunAsync("--summary", _folder["sum"]);
        var summary = _folder.Read("sum");
        File.Delete(_folder["sum"]);

        (await RunAsync("--summary", _folder["sum"])).Error.Should().Be(ThereAlready);

        _folder.Read("sum").Should().Be(summary);
    }

    [Fact]
    public async Task Fail_mode_does_not_take_a_part_with_rejects()
    {
        await RunAsync();

        (await RunAsync("--on-error", "fail")).ExitCode.Should().Be(3);
    }

    private Task<CliRun> RunAsync(params string[] options)
    {
        string[] slice = options.Contains("--shard") ? [] : ["--shard", "1/2"];
        return CliRun.OfAsync(["cohort", _folder["in"], "-o", _folder["part"], "--resume", .. slice, .. options]);
    }
}
