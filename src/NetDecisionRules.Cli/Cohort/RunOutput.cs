using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>The files of a run: results, rejected records, and what a part of a sliced run has besides.</summary>
internal sealed class RunOutput(CohortRequest request, OutputKind kind, PartFiles? part, PageOutput? page, CliHost host) : IAsyncDisposable
{
    private readonly ResultFile _results = new(request.Output, kind, hashes: part is not null, host);
    private readonly RejectsFile _rejects = new(request.Rejects, hashes: part is not null, host);
    private readonly PartIndexWriter? _index = part is null ? null : new PartIndexWriter(part.Index, host);

    public static async Task<RunOutput> OpenAsync(
        CohortRequest request, OutputKind kind, PartFiles? part, PatientLimit? limit, CliHost host, CancellationToken cancellation)
    {
        var page = limit is null || request.Report is null ? null : await PageOutput.OpenAsync(request.Report, part?.Rows, limit, host, cancellation);
        try
        {
            return new RunOutput(request, kind, part, page, host);
        }
        catch
        {
            await (page?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    public long Patients { get; private set; }

    public long Rejected { get; private set; }

    public async Task WriteAsync(BatchResult result, CancellationToken cancellation)
    {
        if (result.Stop is { } stop)
        {
            throw stop;
        }

        Patients += result.Patients;
        Rejected += result.Rejected;
        await _results.WriteAsync(result, cancellation);
        await _rejects.WriteAsync(result.Rejects.WrittenMemory, cancellation);
        if (page is not null)
        {
            await page.WriteAsync(result.PatientRows, cancellation);
        }

        if (_index is not null)
        {
            await _index.WriteAsync(result.Index, cancellation);
        }
    }

    /// <summary>Gives the files their names; a manifest comes last, because it vouches for the others.</summary>
    public async Task CompleteAsync(BatchSource source, CohortRules rules, SummaryCounts? counts, CancellationToken cancellation)
    {
        await _rejects.CompleteAsync(cancellation);
        if (page is not null && counts is not null)
        {
            await page.CompleteAsync(counts, rules, request.Shard, cancellation);
        }

        if (part is null || _index is null)
        {
            await _results.CompleteAsync(cancellation);
            return;
        }

        await _index.CompleteAsync(cancellation);
        await _results.CompleteAsync(cancellation);
        var manifest = new PartManifest
        {
            Rules = PartRules.Of(rules),
            Form = kind.Form,
            Shard = request.Shard!,
            Inputs = source.Stamps,
            Records = source.Records,
            Patients = Patients,
            Rejected = Rejected,
            Data = part.Entry(request.Output, _results.Stamp!),
            Index = part.Entry(part.Index, _index.Stamp!),
            Rejects = _rejects.Stamp is { } stamp ? part.Entry(request.Rejects!, stamp) : null,
            Summary = request.Counts ? counts?.ByName : null,
            Page = page?.Part is { } made ? new PartPage(made.Limit, part.Entry(part.Rows, made.Stamp)) : null,
        };
        await manifest.WriteAsync(part.Manifest, host, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _results.DisposeAsync();
        await _rejects.DisposeAsync();
        await (page?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (_index is not null)
        {
            await _index.DisposeAsync();
        }
    }
}
