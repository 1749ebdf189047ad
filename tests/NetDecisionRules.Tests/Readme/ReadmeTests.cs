using System.Text;
using System.Text.RegularExpressions;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Tests.Readme;

public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("evaluate")]
    [InlineData("read")]
    [InlineData("own")]
    public void Readme_shows_code_that_compiles(string snippet)
    {
        var source = File.ReadAllText(Path.Combine(Root, "tests", "NetDecisionRules.Tests", "Readme", "Snippets.cs"));
        var code = Regex.Match(source, $@"^ +// readme: {snippet}\n(?<code>.*?)\n +// end$", RegexOptions.Singleline | RegexOptions.Multiline).Groups["code"].Value;

        CodeBlocks().Should().Contain(Unindented(code));
    }

    [Fact]
    public void First_example_prints_what_the_readme_says()
    {
        var printed = new StringWriter { NewLine = "\n" };

        Snippets.Evaluate(printed);

        Readme().Should().Contain("```text\n" + printed + "```");
    }

    [Fact]
    public void A_shipped_rule_reads_as_the_readme_shows_it()
    {
        var source = File.ReadAllText(Path.Combine(Root, "rules", "NetDecisionRules.Guidelines", "Board2025.Chemotherapy.cs"));
        var shown = CodeBlocks().Single(code => code.StartsWith("Rule(", StringComparison.Ordinal));

        string.Join("\n", source.Split('\n').Select(line => line.Length > 8 ? line[8..] : line)).Should().Contain(shown);
    }

    [Fact]
    public void Own_guideline_answers_beside_the_shipped_ones()
    {
        var report = Snippets.OwnGuideline().Evaluate(new PatientFacts
        {
            Id = "own",
            Tumor = new() { PrimarySite = PrimarySite.Rectum, Differentiation = Differentiation.Well },
            Disease = new() { Growth = TumorGrowth.Rapid },
        });

        report.Recommendations.Select(r => r.RuleId).Should().Contain("our-hospital/early-mdt");
    }

    [Fact]
    public void Reading_code_reads()
    {
        Snippets.Read(Encoding.UTF8.GetBytes("""{"id": "p"}""")).Id.Should().Be("p");
    }

    private static IEnumerable<string> CodeBlocks() => CodeBlock().Matches(Readme()).Select(m => m.Groups["code"].Value);

    private static string Readme() => File.ReadAllText(Path.Combine(Root, "README.md"));

    private static string Unindented(string code) => string.Join("\n", code.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim()));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NetDecisionRules.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository's root is not above the test's folder.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
