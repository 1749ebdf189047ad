using NetDecisionRules.Authoring;
using NetDecisionRules.CommandLine.Synth;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.NRules.Tests;

/// <summary>The patients on whom both evaluators must say the same.</summary>
internal static class SamePatients
{
    private const int SyntheticCount = 20_000;

    private static readonly Lazy<IReadOnlyList<Patient>> Cases = new(() =>
    [
        .. new CaseRunner(ShippedGuidelines.RuleBase).RunFolder(InRepository("rules", "cases")).Select(result => result.Case).OfType<GuidelineCase>().Select(c => c.Patient),
    ]);

    /// <summary>Synthetic patients, with facts that no rule reads and with ranges, so that all of a record is tried.</summary>
    public static IEnumerable<Patient> Synthetic { get; } =
        Enumerable.Range(1, SyntheticCount).Select(number => Patient.Create(SyntheticPatients.AllFacts(seed: 6, number)));

    /// <summary>The patient of every case under <c>rules/cases</c>.</summary>
    public static IReadOnlyList<Patient> OfCases => Cases.Value;

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string InRepository(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetDecisionRules.sln")))
            {
                return Path.Combine([folder.FullName, .. parts]);
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds NetDecisionRules.sln.");
    }
}
