using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Parts;

/// <summary>Finds a part that an earlier run finished and that is what this run would make.</summary>
internal static class FinishedPart
{
    /// <summary>The manifest of the part; null where there is none, where anything differs, or where a file is not as it was written.</summary>
    public static async Task<PartManifest?> FindAsync(PartFiles part, CohortRequest request, CohortRules rules, CliHost host, CancellationToken cancellation)
    {
        if (!File.Exists(part.Manifest) || PartManifest.TryParse(await File.ReadAllBytesAsync(part.Manifest, cancellation)) is not { } manifest)
        {
            return null;
        }

        var isSameRun = manifest.Rules == PartRules.Of(rules) && manifest.Form == request.Form && manifest.Shard == request.Shard
            && !(request.StopsAtError && manifest.Rejected > 0)
            && !(request.Summary is not null && manifest.Summary is null)
            && !(request.Report is not null && manifest.Page?.Limit != request.ReportPatients)
            && (manifest.Rejects is null || OutputFile.AreSame(part.PathOf(manifest.Rejects), request.Rejects ?? CliHost.Standard));
        if (!isSameRun || !await HasSameInputsAsync(manifest, request, host, cancellation) || !await HasItsFilesAsync(manifest, part, host, cancellation))
        {
            return null;
        }

        if (manifest.Summary is not null)
        {
            var counts = new SummaryCounts();
            counts.Add(manifest.Summary);
            await SummaryFile.WriteAsync(request.Summary, counts, rules, host, cancellation);
            if (request.Report is not null && manifest.Page is { } page)
            {
                await PageOutput.RewriteAsync(request.Report, part.PathOf(page.Rows), page.Limit, counts, rules, request.Shard, host, cancellation);
            }
        }

        return manifest;
    }

    private static async Task<bool> HasSameInputsAsync(PartManifest manifest, CohortRequest request, CliHost host, CancellationToken cancellation)
    {
        var stamps = new List<FileStamp>();
        foreach (var input in request.Inputs)
        {
            stamps.Add(await FileHash.OfAsync(input, host, cancellation));
        }

        return stamps.SequenceEqual(manifest.Inputs);
    }

    private static async Task<bool> HasItsFilesAsync(PartManifest manifest, PartFiles part, CliHost host, CancellationToken cancellation)
    {
        foreach (var file in manifest.Files)
        {
            if (!File.Exists(part.PathOf(file)) || await FileHash.OfAsync(part.PathOf(file), host, cancellation) != file.Stamp)
            {
                return false;
            }
        }

        return true;
    }
}
