using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>The patients of one primary site.</summary>
/// <param name="Site">The site as the record spells it; <c>notRecorded</c> where it does not say.</param>
/// <param name="Patients">How many patients there are.</param>
/// <param name="G1">Of grade G1.</param>
/// <param name="G2">Of grade G2.</param>
/// <param name="G3">Of grade G3.</param>
/// <param name="Nec">Poorly differentiated carcinomas.</param>
/// <param name="Open">Those whose record leaves more than one grade possible.</param>
internal sealed record SiteSummary(string Site, long Patients, long G1, long G2, long G3, long Nec, long Open);

/// <summary>Counts grades by primary site.</summary>
internal sealed class GradeCounts(CohortRules rules) : SummaryPart
{
    private const string Prefix = "grade/";
    private const string NotRecorded = "notRecorded";
    private const string Open = "open";

    // By the numbers of the values, which leave 0 free.
    private static readonly string[] Sites = [NotRecorded, .. Enum.GetValues<PrimarySite>().Select(JsonOutput.Name)];
    private static readonly string[] Grades = [Open, .. Enum.GetValues<TumorGrade>().Select(JsonOutput.Name)];

    private readonly long[] _counts = new long[Sites.Length * Grades.Length];

    /// <summary>The sites that occur, in the order of the contract.</summary>
    public static IReadOnlyList<SiteSummary> Section(SummaryCounts counts) =>
    [
        .. from site in Sites[1..].Append(NotRecorded)
           let grades = Grades.Select(grade => counts[Key(site, grade)]).ToArray()
           where grades.Sum() > 0
           select new SiteSummary(site, grades.Sum(), grades[(int)TumorGrade.G1], grades[(int)TumorGrade.G2], grades[(int)TumorGrade.G3], grades[(int)TumorGrade.Nec], grades[0]),
    ];

    public override void Add(Decision decision)
    {
        var site = decision.Patient.Facts.Tumor?.PrimarySite is { } recorded ? (int)recorded : 0;
        var grade = rules.GradeOf(decision.Patient) is { } only ? (int)only : 0;
        _counts[(site * Grades.Length) + grade]++;
    }

    public override void AddTo(SummaryCounts counts)
    {
        for (var site = 0; site < Sites.Length; site++)
        {
            for (var grade = 0; grade < Grades.Length; grade++)
            {
                counts.Add(Key(Sites[site], Grades[grade]), _counts[(site * Grades.Length) + grade]);
            }
        }
    }

    private static string Key(string site, string grade) => Prefix + site + "/" + grade;
}
