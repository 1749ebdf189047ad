using NetDecisionRules.Authoring;
using NetDecisionRules.Authoring.Coverage;

namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>The case files of the repository, found from wherever the tests were built to.</summary>
internal static class CaseFiles
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "rules", "cases");

    public static CaseRunner Runner { get; } = new(ShippedGuidelines.RuleBase);

    /// <summary>The results of all cases, run once.</summary>
    public static IReadOnlyList<CaseResult> Results => AllResults.Value;

    /// <summary>What they show of rules and protocols.</summary>
    public static IReadOnlyList<ShownTruth> Shown => AllShown.Value;

    /// <summary>The reasons why something cannot be shown.</summary>
    public static IReadOnlyList<ImpossibleShowing> Impossible { get; } = Authoring.Coverage.Impossible.Beside(Folder);

    private static readonly Lazy<IReadOnlyList<ShownTruth>> AllShown = new(() => ShownTruths.Of(Results));

    private static readonly Lazy<IReadOnlyList<CaseResult>> AllResults = new(() => [.. Runner.RunFolder(Folder)]);

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetDecisionRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds NetDecisionRules.sln.");
    }
}
