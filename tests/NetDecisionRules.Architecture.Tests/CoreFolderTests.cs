using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace NetDecisionRules.Architecture.Tests;

/// <summary>Arrows between the folders of Core: Facts ← Criteria ← Rules ← Evaluation ← Reports, and Facts ← Json ← Reports.</summary>
public class CoreFolderTests
{
    private static readonly string[] Folders = ["Facts", "Criteria", "Rules", "Evaluation", "Reports", "Json"];

    [Theory]
    [InlineData("Facts")]
    [InlineData("Criteria", "Facts")]
    [InlineData("Rules", "Facts", "Criteria")]
    [InlineData("Evaluation", "Facts", "Criteria", "Rules")]
    [InlineData("Reports", "Facts", "Criteria", "Rules", "Evaluation", "Json")]
    [InlineData("Json", "Facts")]
    public void A_folder_uses_only_those_below_it(string folder, params string[] below)
    {
        foreach (var other in Folders.Except(below).Except([folder]))
        {
            Types().That().ResideInNamespace(Name(folder)).Should().NotDependOnAny(Types().That().ResideInNamespace(Name(other)))
                .Because($"{folder} stands on {(below.Length == 0 ? "nothing" : string.Join(", ", below))}")
                .Check(Assemblies.CoreTypes);
        }
    }

    [Fact]
    public void The_analysis_sees_the_arrows_that_are_there()
    {
        var forbidden = Types().That().ResideInNamespace(Name("Criteria")).Should().NotDependOnAny(Types().That().ResideInNamespace(Name("Facts")));

        forbidden.Invoking(rule => rule.Check(Assemblies.CoreTypes)).Should().Throw<FailedArchRuleException>();
    }

    [Fact]
    public void Every_type_of_core_stands_in_a_folder() => Assemblies.Core.GetExportedTypes().Select(t => t.Namespace).Distinct()
        .Should().BeEquivalentTo(Folders.Select(Name));

    private static string Name(string folder) => "NetDecisionRules." + folder;
}
