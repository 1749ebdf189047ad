namespace NetDecisionRules.Architecture.Tests;

/// <summary>Arrows between the projects run one way: Core ← Guidelines ← NetDecisionRules ← Cli ← Authoring, and Core ← NRules.</summary>
public class ProjectArrowTests
{
    private const string Core = "NetDecisionRules.Core";
    private const string Guidelines = "NetDecisionRules.Guidelines";
    private const string Facade = "NetDecisionRules";
    private const string Cli = "NetDecisionRules.Cli";

    [Theory]
    [InlineData(Core)]
    [InlineData(Guidelines, Core)]
    [InlineData(Facade, Core, Guidelines)]
    [InlineData("NetDecisionRules.NRules", Core)]
    [InlineData("NetDecisionRules.Authoring", Core, Guidelines, Facade, Cli)]
    [InlineData(Cli, Core, Guidelines, Facade)]
    public void A_project_uses_only_those_below_it(string project, params string[] below) =>
        References(project).Where(IsOurs).Should().BeSubsetOf(below);

    [Theory]
    [InlineData(Core)]
    [InlineData(Guidelines)]
    [InlineData(Facade)]
    public void What_users_install_needs_nothing_but_the_runtime(string project) =>
        References(project).Where(name => !IsOurs(name)).Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal));

    private static IEnumerable<string> References(string project) => Assemblies.Load(project).GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsOurs(string name) => name.StartsWith("NetDecisionRules", StringComparison.Ordinal);
}
