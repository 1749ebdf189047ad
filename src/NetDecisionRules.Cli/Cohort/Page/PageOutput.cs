using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>The report page of a run, and, of a part of a sliced run, the same rows in a file of their own for the merge of the parts.</summary>
internal sealed class PageOutput : IAsyncDisposable
{
    private readonly PageFile _page;
    private readonly PatientLimit _limit;
    private readonly ResultStream? _rows;

    private PageOutput(PageFile page, PatientLimit limit, ResultStream? rows) => (_page, _limit, _rows) = (page, limit, rows);

    /// <summary>What a manifest says of it; null before the files are complete, and where there is no file with rows.</summary>
    public (int Limit, FileStamp Stamp)? Part => _rows?.Stamp is { } stamp ? (_limit.Rows, stamp) : null;

    /// <summary>Opens the files.</summary>
    /// <param name="path">Where the page goes.</param>
    /// <param name="rowsPath">Where the rows go; null where there is nothing to merge.</param>
    /// <param name="limit">How many patients are listed.</param>
    /// <param name="host">Holds standard output.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<PageOutput> OpenAsync(string path, string? rowsPath, PatientLimit limit, CliHost host, CancellationToken cancellation)
    {
        var page = await PageFile.OpenAsync(path, limit, host, cancellation);
        try
        {
            return new PageOutput(page, limit, rowsPath is null ? null : ResultStream.Open(rowsPath, hashes: true, host));
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes a finished part's page once more, from the rows that stand beside it.</summary>
    public static async Task RewriteAsync(
        string path, string rowsPath, int limit, SummaryCounts counts, CohortRules rules, Shard? shard, CliHost host, CancellationToken cancellation)
    {
        await using var output = await OpenAsync(path, null, new PatientLimit(limit), host, cancellation);
        using var reader = new StreamReader(InputFile.Open(rowsPath, host));
        var row = new PatientRows();
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            row.Clear();
            row.Add(line);
            await output.WriteAsync(row, cancellation);
        }

        await output.CompleteAsync(counts, rules, shard, cancellation);
    }

    public async ValueTask WriteAsync(PatientRows result, CancellationToken cancellation)
    {
        var taken = _limit.Take(result.Count);
        if (taken > 0)
        {
            await _page.WriteAsync(result.First(taken), taken, cancellation);
            await (_rows?.WriteAsync(result.First(taken), cancellation) ?? ValueTask.CompletedTask);
        }
    }

    public async Task CompleteAsync(SummaryCounts counts, CohortRules rules, Shard? shard, CancellationToken cancellation)
    {
        await _page.CompleteAsync(counts, rules, shard, cancellation);
        await (_rows?.CompleteAsync(cancellation) ?? Task.CompletedTask);
    }

    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await (_rows?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
