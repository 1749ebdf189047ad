using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Checks parts, then interleaves their records in the order of the input. Holds one record a part at most, or one row group of Parquet.</summary>
internal sealed class MergeRun(IReadOnlyList<string> names, string output, string? rejects, string? summary, string? report, CliHost host)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var parts = await PartCheck.ReadAsync(names, host, cancellation);
        var first = parts[0].Manifest;
        var rules = new CohortRules(DecisionEngine.Default.With(MergeOptions.Of(first.Rules)));
        if (summary is not null && parts.Any(part => part.Manifest.Summary is null))
        {
            throw new CliException(ExitCode.BadInput, "there is no summary to merge: not every part was made with --summary");
        }

        if (report is not null && (first.Page is null || parts.Any(part => part.Manifest.Page?.Limit != first.Page.Limit)))
        {
            throw new CliException(ExitCode.BadInput, "there is no page to merge: not every part was made with --report and the same --report-patients");
        }

        var limit = report is null || first.Page is null ? null : new PatientLimit(first.Page.Limit);
        var kind = new OutputKind(first.Form, rules);
        await using var page = limit is null || report is null ? null : await PageOutput.OpenAsync(report, null, limit, host, cancellation);
        await using var results = new ResultFile(output, kind, hashes: false, host);
        await using var rejected = new RejectsFile(rejects, hashes: false, host);
        var readers = new List<PartReader>();
        try
        {
            foreach (var part in parts)
            {
                readers.Add(await PartReader.OpenAsync(part, kind, cancellation));
            }

            var result = new BatchResult(kind.CellLayout);
            var written = 0L;
            for (var number = 0L; number < first.Records; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                await readers[(int)(number % readers.Count)].ReadAsync(result, withRow: written + result.PatientRows.Count < limit?.Rows, cancellation);
                if (result.IsLarge || number == first.Records - 1)
                {
                    await results.WriteAsync(result, cancellation);
                    await rejected.WriteAsync(result.Rejects.WrittenMemory, cancellation);
                    await (page?.WriteAsync(result.PatientRows, cancellation) ?? ValueTask.CompletedTask);
                    written += result.PatientRows.Count;
                    result.Clear();
                }
            }

            readers.ForEach(reader => reader.ThrowIfNotAtEnd());
        }
        finally
        {
            foreach (var reader in readers)
            {
                await reader.DisposeAsync();
            }
        }

        var counts = CountsOf(parts);
        await SummaryFile.WriteAsync(summary, counts, rules, host, cancellation);
        await (page?.CompleteAsync(counts, rules, shard: null, cancellation) ?? Task.CompletedTask);
        await rejected.CompleteAsync(cancellation);
        await results.CompleteAsync(cancellation);
        var (patients, refused) = (parts.Sum(part => part.Manifest.Patients), parts.Sum(part => part.Manifest.Rejected));
        await host.Error.WriteLineAsync(Closing.Words(patients, refused));
        return Closing.Code(refused);
    }

    private static SummaryCounts CountsOf(IEnumerable<Part> parts)
    {
        var counts = new SummaryCounts();
        foreach (var part in parts)
        {
            counts.Add(part.Manifest.Summary ?? new Dictionary<string, long>());
        }

        return counts;
    }
}
