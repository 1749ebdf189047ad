using NetDecisionRules.Authoring;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Benchmarks.Tests;

/// <summary>The patients on whom every contender must say the same: invented ones, and those of the guideline cases.</summary>
internal static class SamePatients
{
    public static IReadOnlyList<Patient> Synthetic { get; } = MeasuredPatients.Some(MeasuredPatients.All);

    public static IReadOnlyList<Patient> OfCases { get; } =
    [
        .. new CaseRunner(ShippedGuidelines.RuleBase).RunFolder(CasesFolder()).Select(result => result.Case).OfType<GuidelineCase>().Select(c => c.Patient),
    ];

    public static IEnumerable<Patient> All => Synthetic.Concat(OfCases);

    private static string CasesFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetDecisionRules.sln")))
            {
                return Path.Combine(folder.FullName, "rules", "cases");
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds NetDecisionRules.sln.");
    }
}
