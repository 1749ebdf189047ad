using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Parts;

/// <summary>Parts that are not complete, do not belong together, or are not as they were written.</summary>
public sealed class MergeRefusalTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Missing_and_repeated_slices_are_named()
    {
        await MakeAsync("a", "1/4");
        await MakeAsync("b", "3/4");
        await MakeAsync("c", "3/4");

        await RefusesAsync(["a", "b", "c"], $"slice 3 is given 2 times: {_folder["b"]}, {_folder["c"]}\nof 4 slices, these are missing: 2, 4\n");
    }

    [Fact]
    public async Task Parts_of_other_runs_are_named_all_at_once()
    {
        await MakeAsync("a", "1/2");
        await MakeAsync("b", "2/2", "--sources", "netter-2", "--format", "csv");
        _folder.Write("in", Registry.Lines(41));
        await MakeAsync("c", "2/3");

        await RefusesAsync(["a", "b", "c"], string.Join('\n',
            $"{_folder["b"]}: not the same rules and options as in {_folder["a"]}",
            $"{_folder["b"]}: not the same format as in {_folder["a"]}",
            $"{_folder["c"]}: not one of as many slices as in {_folder["a"]}",
            $"{_folder["c"]}: not the same input as in {_folder["a"]}",
            $"slice 2 is given 2 times: {_folder["b"]}, {_folder["c"]}\n"));
    }

    [Theory]
    [InlineData("b")]
    [InlineData("b.index")]
    [InlineData("b.rejects.ndjson")]
    public async Task A_changed_file_is_named(string file)
    {
        await MakeAsync("a", "1/2");
        await MakeAsync("b", "2/2");
        var bytes = File.ReadAllBytes(_folder[file]);
        bytes[^2] ^= 1;
        _folder.Write(file, bytes);

        await RefusesAsync(["a", "b"], $"{_folder[file]}: not as it was written: the manifest has another hash\n");
    }

    [Fact]
    public async Task Other_rules_than_those_of_the_tool_are_refused()
    {
        await MakeAsync("a", "1/1");
        var manifest = _folder.Read("a.manifest.json");
        var at = manifest.IndexOf("sha256:", StringComparison.Ordinal) + "sha256:".Length;
        _folder.Write("a.manifest.json", manifest[..at] + "0000" + manifest[(at + 4)..]);

        var run = await CliRun.OfAsync("merge", _folder["a"], "-o", _folder["merged"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith($"{_folder["a"]}: made with rules ").And.Contain("(sha256:0000").And.Contain("but this tool has sha256:");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"manifest":"net-decision part 2"}""")]
    public async Task What_is_no_manifest_is_refused(string text)
    {
        _folder.Write("a.manifest.json", text);

        await RefusesAsync(["a"], $"{_folder["a.manifest.json"]}: this is no manifest of a part\n");
    }

    [Fact]
    public async Task A_part_without_manifest_is_not_finished() =>
        await RefusesAsync(["a"], $"cannot read {_folder["a.manifest.json"]}: there is no such file\n");

    [Fact]
    public async Task A_summary_needs_parts_with_one()
    {
        await MakeAsync("a", "1/2", "--summary", _folder["s"]);
        await MakeAsync("b", "2/2");

        var run = await CliRun.OfAsync("merge", _folder["a"], _folder["b"], "-o", _folder["merged"], "--summary", _folder["sum"]);

        run.Should().BeEquivalentTo(new { ExitCode = 3, Error = "there is no summary to merge: not every part was made with --summary\n" });
        _folder.Names.Should().NotContain(["merged", "sum"]);
    }

    private async Task MakeAsync(string name, string slice, params string[] options)
    {
        if (!File.Exists(_folder["in"]))
        {
            _folder.Write("in", Registry.Lines(40));
        }

        string[] detail = options.Contains("--format") ? [] : ["--detail", "verdicts"];
        (await CliRun.OfAsync(["cohort", _folder["in"], "-o", _folder[name], "--shard", slice, .. detail, .. options])).ExitCode.Should().BeOneOf(0, 1);
    }

    private async Task RefusesAsync(string[] parts, string message)
    {
        var run = await CliRun.OfAsync(["merge", .. parts.Select(part => _folder[part]), "-o", _folder["merged"]]);

        run.Should().BeEquivalentTo(new { ExitCode = 3, Output = "", Error = message });
        _folder.Names.Should().NotContain(name => name.StartsWith("merged", StringComparison.Ordinal));
    }
}
