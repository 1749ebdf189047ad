using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>Writes the summary where it was asked for.</summary>
internal static class SummaryFile
{
    public static async Task WriteAsync(string? path, SummaryCounts? counts, CohortRules rules, CliHost host, CancellationToken cancellation)
    {
        if (path is null || counts is null)
        {
            return;
        }

        await using var file = OutputFile.Open(path, host);
        await file.Stream.WriteAsync(SummaryJson.ToUtf8(CohortSummary.Of(counts, rules)), cancellation);
        await file.CompleteAsync(cancellation);
    }
}
