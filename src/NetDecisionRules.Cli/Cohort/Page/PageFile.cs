using System.Text;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>
/// The report page. Its rows are written as they come, before anything that is to be seen, so that no row has to be kept until the numbers of
/// the whole cohort are known.
/// </summary>
internal sealed class PageFile : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly OutputFile _file;
    private readonly PatientLimit _limit;
    private long _rows;

    private PageFile(OutputFile file, PatientLimit limit) => (_file, _limit) = (file, limit);

    public static async Task<PageFile> OpenAsync(string path, PatientLimit limit, CliHost host, CancellationToken cancellation)
    {
        var page = new PageFile(OutputFile.Open(path, host), limit);
        await page.WriteAsync(writer => CohortHtml.WriteStart(writer), cancellation);
        return page;
    }

    /// <summary>Writes rows that were taken from the limit.</summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> lines, int count, CancellationToken cancellation)
    {
        _rows += count;
        await _file.Stream.WriteAsync(lines, cancellation);
    }

    /// <summary>Writes everything else, and gives the file its name.</summary>
    public async Task CompleteAsync(SummaryCounts counts, CohortRules rules, Shard? shard, CancellationToken cancellation)
    {
        var page = new PageContent(CohortSummary.Of(counts, rules), rules, new PageFacts(rules.RuleBase), _rows, _limit.Rows, shard);
        await WriteAsync(writer => CohortHtml.WriteRest(page, writer), cancellation);
        await _file.CompleteAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private async Task WriteAsync(Action<TextWriter> write, CancellationToken cancellation)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        await _file.Stream.WriteAsync(Utf8.GetBytes(text.ToString()), cancellation);
    }
}

/// <summary>What a page tells besides its rows.</summary>
/// <param name="Summary">The numbers.</param>
/// <param name="Rules">The rules and trials that answered.</param>
/// <param name="Facts">The facts that they ask for.</param>
/// <param name="Rows">How many patients are listed.</param>
/// <param name="Limit">How many patients may be listed.</param>
/// <param name="Shard">The slice that the page is about; null for the whole input.</param>
internal sealed record PageContent(CohortSummary Summary, CohortRules Rules, PageFacts Facts, long Rows, int Limit, Shard? Shard);
