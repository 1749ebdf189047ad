using System.Globalization;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>The summary in short, for a terminal.</summary>
internal static class SummaryTable
{
    private const int MostMissing = 5;

    public static void Write(CohortSummary summary, TextWriter output)
    {
        Table(output, ["primary site", "patients", "G1", "G2", "G3", "NEC", "open"],
            summary.GradeBySite.Select(site => Row(site.Site, site.Patients, site.G1, site.G2, site.G3, site.Nec, site.Open)));
        Table(output, ["trial", "eligible", "ineligible", "open", "excludes most"],
            summary.Eligibility.Select(trial => Row(trial.Protocol, trial.Eligible, trial.Ineligible, trial.Indeterminate).Append(trial.ExcludesMost ?? "")));
        Table(output, ["missing most", "patients", "decisions"],
            summary.MissingFacts.Take(MostMissing).Select(fact => Row(fact.Fact, fact.Patients, fact.Decisions)));
        Table(output, ["disagreement", "patients"],
            summary.Conflicts.Where(kind => kind.Conflicts > 0).Select(kind => Row(kind.Kind, kind.Patients)));
        Table(output, ["rejected for", "records"], summary.Rejects.Select(code => Row(code.Code, code.Records)));
    }

    private static IEnumerable<string> Row(string name, params long[] numbers) => [name, .. numbers.Select(n => n.ToString("N0", CultureInfo.InvariantCulture))];

    /// <summary>A table with its first column to the left and numbers to the right; nothing where there are no rows.</summary>
    private static void Table(TextWriter output, string[] heads, IEnumerable<IEnumerable<string>> rows)
    {
        string[][] cells = [heads, .. rows.Select(row => row.ToArray())];
        if (cells.Length == 1)
        {
            return;
        }

        int[] widths = [.. heads.Select((_, column) => cells.Max(row => row[column].Length))];
        foreach (var row in cells)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
        }

        output.WriteLine();
    }
}
