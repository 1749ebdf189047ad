using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Progress;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>One pass over a cohort: records in, results out, nothing kept.</summary>
internal sealed class CohortRun(CohortRequest request, DecisionEngine engine, CliHost host)
{
    private readonly CohortRules _rules = new(engine);

    /// <summary>For those who asked for a summary, and, without its costly parts, for a person who looks on.</summary>
    private bool Summarizes => request.Counts || ShowsTable;

    private bool ShowsTable => request.ShowsProgress && host.IsErrorTerminal;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await InputFile.CheckAsync(request.Inputs, host);
        var kind = new OutputKind(request.Form, _rules);
        var part = request.IsPart ? new PartFiles(request.Output) : null;
        if (part is not null && request.Resumes && await FinishedPart.FindAsync(part, request, _rules, host, cancellation) is { } finished)
        {
            await host.Error.WriteLineAsync($"part {request.Shard} is there already: {Closing.Words(finished.Patients, finished.Rejected)}");
            return Closing.Code(finished.Rejected);
        }

        await using var source = new BatchSource(request.Inputs, request.Shard ?? Shard.Whole, hashes: part is not null, host);
        var limit = request.Report is null ? null : new PatientLimit(request.ReportPatients);
        var facts = limit is null ? null : new PageFacts(_rules.RuleBase);
        await using var output = await RunOutput.OpenAsync(request, kind, part, limit, host, cancellation);
        var progress = new ProgressMeter(request, source, output, host);
        var pipeline = new CohortPipeline<CohortSlot>(source, NewSlot, WriteAsync, request.Threads);
        try
        {
            await pipeline.RunAsync(cancellation);
        }
        finally
        {
            progress.End();
        }

        var counts = Summarizes ? CountsOf(pipeline) : null;
        await SummaryFile.WriteAsync(request.Summary, counts, _rules, host, cancellation);
        await output.CompleteAsync(source, _rules, counts, cancellation);
        if (ShowsTable && counts is not null)
        {
            SummaryTable.Write(CohortSummary.Of(counts, _rules), host.Error);
        }

        await host.Error.WriteLineAsync(Closing.Words(output.Patients, output.Rejected));
        return Closing.Code(output.Rejected);

        CohortSlot NewSlot() => new(
            kind.NewFormat(),
            new Decision(_rules),
            new BatchResult(kind.CellLayout),
            Summarizes ? new SummaryCounter(_rules, withReasons: request.Counts) : null,
            limit is null ? null : new PatientRowWriter(_rules, facts!, limit),
            request.StopsAtError);

        async Task WriteAsync(CohortSlot slot)
        {
            await output.WriteAsync(slot.Result, cancellation);
            progress.Update();
        }
    }

    private static SummaryCounts CountsOf(CohortPipeline<CohortSlot> pipeline)
    {
        var counts = new SummaryCounts();
        foreach (var slot in pipeline.Slots)
        {
            slot.Counter?.AddTo(counts);
        }

        return counts;
    }
}
