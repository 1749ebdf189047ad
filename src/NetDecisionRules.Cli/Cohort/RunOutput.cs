using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.Cli.Hosting;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>The files of a run: results, rejected records, and what a part of a sliced run has besides.</summary>
internal sealed class RunOutput(CohortRequest request, OutputKind kind, PartFiles? part, CliHost host) : IAsyncDisposable
{
    private readonly ResultFile results = new(request.Output, kind, hashes: part is not null, host);
    private readonly RejectsFile rejects = new(request.Rejects, hashes: part is not null, host);
    private readonly PartIndexWriter? index = part is null ? null : new PartIndexWriter(part.Index, host);

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
        await results.WriteAsync(result, cancellation);
        await rejects.WriteAsync(result.Rejects.WrittenMemory, cancellation);
        if (index is not null)
        {
            await index.WriteAsync(result.Index, cancellation);
        }
    }

    /// <summary>Gives the files their names; a manifest comes last, because it vouches for the others.</summary>
    public async Task CompleteAsync(BatchSource source, CohortRules rules, SummaryCounts? counts, CancellationToken cancellation)
    {
        await rejects.CompleteAsync(cancellation);
        if (part is null || index is null)
        {
            await results.CompleteAsync(cancellation);
            return;
        }

        await index.CompleteAsync(cancellation);
        await results.CompleteAsync(cancellation);
        var manifest = new PartManifest
        {
            Rules = PartRules.Of(rules),
            Form = kind.Form,
            Shard = request.Shard!,
            Inputs = source.Stamps,
            Records = source.Records,
            Patients = Patients,
            Rejected = Rejected,
            Data = part.Entry(request.Output, results.Stamp!),
            Index = part.Entry(part.Index, index.Stamp!),
            Rejects = rejects.Stamp is { } stamp ? part.Entry(request.Rejects!, stamp) : null,
            Summary = request.Summary is null ? null : counts?.ByName,
        };
        await manifest.WriteAsync(part.Manifest, host, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await results.DisposeAsync();
        await rejects.DisposeAsync();
        if (index is not null)
        {
            await index.DisposeAsync();
        }
    }
}
