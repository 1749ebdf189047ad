using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Input;

public class InputGlobTests
{
    [Theory]
    [InlineData("*.ndjson", "B a b")]
    [InlineData("?.ndjson", "B a b")]
    [InlineData("./*.ndjson", "B a b")]
    [InlineData(".*.ndjson", "hidden")]
    [InlineData("b.*", "b bc")]
    [InlineData("*/*.ndjson", "d/x e/x")]
    [InlineData("d/*", "d/x")]
    [InlineData("d/**", "d/f/y d/x")]
    [InlineData("**/*.ndjson", "B a b d/f/y d/x e/x")]
    [InlineData("**/**/x.ndjson", "d/x e/x")]
    [InlineData("**/f/*", "d/f/y")]
    [InlineData("**/x.ndjson", "d/x e/x")]
    [InlineData("*/f/y.ndjson", "d/f/y")]
    [InlineData("none/*.ndjson", "")]
    [InlineData("*.parquet", "")]
    public async Task Patterns_find_files_in_the_order_of_their_paths(string pattern, string ids)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["d/f"]);
        Directory.CreateDirectory(folder["e"]);
        Directory.CreateDirectory(folder[".git"]);
        foreach (var (file, id) in new[] { ("b.ndjson", "b"), ("a.ndjson", "a"), ("B.ndjson", "B"), ("b.txt", "bc"), (".h.ndjson", "hidden"), ("d/x.ndjson", "d/x"), ("d/f/y.ndjson", "d/f/y"), ("e/x.ndjson", "e/x"), (".git/z.ndjson", "z") })
        {
            folder.Write(file, $"{{\"id\":\"{id}\"}}");
        }

        var run = await CliRun.OfAsync("cohort", folder[pattern], "--detail", "verdicts", "--sources", "netter-1");

        if (ids.Length == 0)
        {
            run.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
            run.Error.Should().StartWith("No file matches '").And.EndWith($"{pattern}'.\nHelp: net-decision cohort --help\n");
            return;
        }

        run.ExitCode.Should().Be(0, run.Error);
        var found = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]);
        found.Should().Equal(ids.Split(' '));
    }

    [Fact]
    public async Task A_file_whose_name_is_a_pattern_is_that_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no such names there
        }

        using var folder = new TempFolder();
        folder.Write("*.ndjson", """{"id":"star"}""");
        folder.Write("a.ndjson", """{"id":"a"}""");

        (await CliRun.OfAsync("cohort", folder["*.ndjson"])).Error.Should().Be("1 patients, 0 rejected\n");
    }

    [Fact]
    public async Task An_output_that_a_pattern_finds_is_not_overwritten()
    {
        using var folder = new TempFolder();
        folder.Write("a.ndjson", """{"id":"a"}""");

        var run = await CliRun.OfAsync("cohort", folder["*.ndjson"], "-o", folder["a.ndjson"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("The results would take the place of an input.");
    }
}
