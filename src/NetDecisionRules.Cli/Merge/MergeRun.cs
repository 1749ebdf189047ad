using NetDecisionRules.Cli.Cohort;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.Cli.Hosting;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Checks parts, then interleaves their records in the order of the input. Holds one record a part at most, or one row group of Parquet.</summary>
internal sealed class MergeRun(IReadOnlyList<string> names, string output, string? rejects, string? summary, CliHost host)
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

        var kind = new OutputKind(first.Form, rules);
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
            for (var number = 0L; number < first.Records; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                await readers[(int)(number % readers.Count)].ReadAsync(result, cancellation);
                if (result.IsLarge || number == first.Records - 1)
                {
                    await results.WriteAsync(result, cancellation);
                    await rejected.WriteAsync(result.Rejects.WrittenMemory, cancellation);
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

        await SummaryFile.WriteAsync(summary, CountsOf(parts), rules, host, cancellation);
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
