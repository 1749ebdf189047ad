using System.Xml.Linq;
using NetDecisionRules.Authoring.Tests;

namespace NetDecisionRules.Architecture.Tests;

/// <summary>Arrows between the projects run one way: Core ← Guidelines ← NetDecisionRules ← Presentation ← CommandLine ← (Cli, Authoring), and Core ← NRules.</summary>
public class ProjectArrowTests
{
    private const string Core = "NetDecisionRules.Core";
    private const string Guidelines = "NetDecisionRules.Guidelines";
    private const string Facade = "NetDecisionRules";
    private const string Presentation = "NetDecisionRules.Presentation";
    private const string CommandLine = "NetDecisionRules.CommandLine";

    [Theory]
    [InlineData(Core)]
    [InlineData(Guidelines, Core)]
    [InlineData(Facade, Core, Guidelines)]
    [InlineData("NetDecisionRules.NRules", Core)]
    [InlineData(Presentation, Core, Guidelines, Facade)]
    [InlineData(CommandLine, Core, Guidelines, Facade, Presentation)]
    [InlineData("NetDecisionRules.Cli", Core, Guidelines, Facade, Presentation, CommandLine)]
    [InlineData("NetDecisionRules.Authoring", Core, Guidelines, Facade, Presentation, CommandLine)]
    public void A_project_uses_only_those_below_it(string project, params string[] below) =>
        References(project).Where(IsOurs).Should().BeSubsetOf(below);

    [Theory]
    [InlineData(Core)]
    [InlineData(Guidelines)]
    [InlineData(Facade)]
    [InlineData(Presentation)]
    public void What_users_install_needs_nothing_but_the_runtime(string project) =>
        References(project).Where(name => !IsOurs(name)).Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine");

    /// <summary>A test may hold the executable that it tests; nothing else may, for what two programs need is a library.</summary>
    [Fact]
    public void Nothing_leans_on_an_executable()
    {
        var projects = new[] { "src", "rules", "samples" }.SelectMany(folder => Directory.GetFiles(Repository.Path(folder), "*.csproj", SearchOption.AllDirectories))
            .ToDictionary(Path.GetFullPath, XDocument.Load, StringComparer.Ordinal);
        var executables = projects.Where(project => project.Value.Descendants("OutputType").Any(type => type.Value == "Exe")).Select(project => project.Key).ToList();

        executables.Select(Path.GetFileNameWithoutExtension).Should().Contain(["NetDecisionRules.Cli", "NetDecisionRules.Authoring"]);
        projects.SelectMany(project => project.Value.Descendants("ProjectReference").Select(reference => (project.Key, To: Path.GetFullPath(reference.Attribute("Include")!.Value, Path.GetDirectoryName(project.Key)!))))
            .Where(arrow => executables.Contains(arrow.To)).Should().BeEmpty();
    }

    private static IEnumerable<string> References(string project) => Assemblies.Load(project).GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsOurs(string name) => name.StartsWith("NetDecisionRules", StringComparison.Ordinal);
}
