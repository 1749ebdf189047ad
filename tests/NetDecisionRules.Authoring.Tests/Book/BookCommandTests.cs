using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Rules;
using Snapshooter.Xunit;

namespace NetDecisionRules.Authoring.Tests.Book;

public class BookCommandTests
{
    [Fact]
    public async Task Help_is_approved()
    {
        var run = await AuthorRun.OfAsync("book", "--help");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        Snapshot.Match(run.Output, "Help_book");
    }

    [Fact]
    public async Task It_writes_the_rules_of_a_file_with_their_cases_and_replaces_an_earlier_book()
    {
        using var folder = new TempFolder();
        var rules = folder.Write("rules.json", RuleBaseJson.Export(SmallBook.RuleBase));
        string[] arguments = ["book", "-o", folder["book"], "--rules", rules, "--cases", SmallBook.WriteCases(folder)];

        (await AuthorRun.OfAsync(arguments)).Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });
        await File.WriteAllTextAsync(folder["book/sources/of-an-earlier-rule-base.html"], "");
        (await AuthorRun.OfAsync([.. arguments, "--format", "markdown"])).ExitCode.Should().Be(0);

        FilesIn(folder["book"]).Should().Equal(
            ".rule-book", "cases/_.md", "cases/_0041_0020b.md", "cases/index.md", "classification.md", "concordance.md", "facts.md", "index.md",
            "sources/north.md", "sources/south.md", "vocabulary.md");
        Directory.GetFileSystemEntries(folder["."]).Should().HaveCount(3, "nothing is left beside the book, the rules and the cases");
    }

    [Fact]
    public async Task A_folder_that_is_no_earlier_book_is_left_alone()
    {
        using var folder = new TempFolder();
        var own = Directory.CreateDirectory(folder["own"]);
        await File.WriteAllTextAsync(folder["own/thesis.txt"], "years of work");

        var run = await AuthorRun.OfAsync("book", "-o", own.FullName);

        (run.ExitCode, run.Error).Should().Be((3, $"cannot write {own.FullName}: the folder holds something that is no earlier book (it has no file .rule-book)\n"));
        FilesIn(own.FullName).Should().Equal("thesis.txt");
        Directory.GetFileSystemEntries(folder["."]).Should().ContainSingle();
    }

    [Fact]
    public async Task A_file_is_left_alone()
    {
        using var folder = new TempFolder();
        var file = folder.Write("book", "text");

        var run = await AuthorRun.OfAsync("book", "-o", file);

        (run.ExitCode, run.Error).Should().Be((3, $"cannot write {file}: it is a file\n"));
    }

    [Fact]
    public async Task A_case_that_fails_is_marked_and_told()
    {
        using var folder = new TempFolder();
        var rules = folder.Write("rules.json", RuleBaseJson.Export(SmallBook.RuleBase));
        var cases = SmallBook.WriteCases(folder, ("fails.json", SmallBook.Cases["A b/İ_1.json"].Replace("\"platelets\":70", "\"platelets\":70.1")));

        var run = await AuthorRun.OfAsync("book", "-o", folder["book"], "--rules", rules, "--cases", cases);

        (run.ExitCode, run.Error).Should().Be((1, "1 case fails with these rules; the book marks it\n"));
        folder.Read("book/cases/_.html").Should().Contain("north/caution: expected true, came false");
        folder.Read("book/sources/north.html").Should().Contain(">fails</a> – fails</li>");
        folder.Read("book/index.html").Should().Contain("3 cases</a>, of which 1 fails");
    }

    [Fact]
    public async Task A_broken_run_leaves_the_earlier_book()
    {
        using var folder = new TempFolder();
        var rules = folder.Write("rules.json", RuleBaseJson.Export(SmallBook.RuleBase));
        (await AuthorRun.OfAsync("book", "-o", folder["book"], "--rules", rules)).ExitCode.Should().Be(0);
        var cases = SmallBook.WriteCases(folder, ("bad.json", """{"patient":{"id":"p"},"expect":{"recommended":["north/nothing"],"missing":["labs.gold"]}}"""));

        var run = await AuthorRun.OfAsync("book", "-o", folder["book"], "--rules", rules, "--cases", cases);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Be(
            "bad.json: NDR2001 expect.recommended[0]: the rule base has no rule \"north/nothing\"\n"
            + "bad.json: NDR2004 expect.missing[0]: a patient record has no fact \"labs.gold\"\n");
        FilesIn(folder["book"]).Should().Contain("index.html");
        Directory.GetFileSystemEntries(folder["."]).Should().HaveCount(3);
    }

    [Fact]
    public async Task An_interrupted_run_leaves_nothing()
    {
        using var folder = new TempFolder();
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();
        using var error = new StringWriter { NewLine = "\n" };

        var code = await NetDecisionAuthor.RunAsync(["book", "-o", folder["book"]], new CliHost(() => Stream.Null, Stream.Null, error, IsOutputTerminal: false), interrupted.Token);

        (code, error.ToString()).Should().Be((130, "interrupted\n"));
        Directory.GetFileSystemEntries(folder["."]).Should().BeEmpty();
    }

    [Fact]
    public async Task A_link_to_a_folder_stays_a_link()
    {
        using var folder = new TempFolder();
        var rules = folder.Write("rules.json", RuleBaseJson.Export(SmallBook.RuleBase));
        Directory.CreateDirectory(folder["real"]);
        Directory.CreateSymbolicLink(folder["link"], folder["real"]);

        (await AuthorRun.OfAsync("book", "-o", folder["link"], "--rules", rules)).ExitCode.Should().Be(0);

        new DirectoryInfo(folder["link"]).LinkTarget.Should().Be(folder["real"]);
        FilesIn(folder["real"]).Should().Contain("index.html");
    }

    [Theory]
    [InlineData("book")]
    [InlineData("book -o x --format pdf")]
    public async Task Wrong_usage_is_exit_2(string arguments)
    {
        var run = await AuthorRun.OfAsync(arguments.Split(' '));

        run.ExitCode.Should().Be(2);
        run.Error.Should().EndWith("Help: net-decision-author book --help\n");
    }

    [Fact]
    public async Task A_folder_of_cases_that_is_not_there_is_told()
    {
        using var folder = new TempFolder();

        var run = await AuthorRun.OfAsync("book", "-o", folder["book"], "--cases", folder["nowhere"]);

        (run.ExitCode, run.Error).Should().Be((3, $"cannot read {folder["nowhere"]}: there is no such folder\n"));
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
