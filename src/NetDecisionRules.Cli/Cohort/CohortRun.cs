using System.Globalization;
using NetDecisionRules.Cli.Cohort.Input;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>What a cohort run was asked for.</summary>
/// <param name="Inputs">The inputs, in order.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Rejects">Where rejected lines go; null is standard error.</param>
/// <param name="VerdictsOnly">Whether a result is the verdicts only, not the report.</param>
/// <param name="StopsAtError">Whether the first invalid line ends the run.</param>
internal sealed record CohortRequest(IReadOnlyList<string> Inputs, string Output, string? Rejects, bool VerdictsOnly, bool StopsAtError);

/// <summary>One pass over a cohort: a line in, a line out, nothing kept.</summary>
internal sealed class CohortRun(CohortRequest request, DecisionEngine engine, CliHost host)
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private long patients;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await CheckInputsAsync();
        await using var output = OutputFile.Open(request.Output, host);
        await using var rejects = new RejectsWriter(request.Rejects, host);
        foreach (var input in request.Inputs)
        {
            await using var records = await InputSource.OpenRecordsAsync(input, host, cancellation);
            await ReadAsync(input, records, output.Stream, rejects, cancellation);
        }

        await rejects.CompleteAsync(cancellation);
        await output.CompleteAsync(cancellation);
        await host.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{patients} patients, {rejects.Count} rejected"));
        return rejects.Count == 0 ? ExitCode.Done : ExitCode.SomeRejected;
    }

    /// <summary>An input that cannot be read is told before any work is done.</summary>
    private async Task CheckInputsAsync()
    {
        foreach (var input in request.Inputs.Where(i => i != CliHost.Standard))
        {
            await InputFile.Open(input, host).DisposeAsync();
        }
    }

    private async Task ReadAsync(string input, RecordReader records, Stream output, RejectsWriter rejects, CancellationToken cancellation)
    {
        while (await records.ReadAsync(cancellation) is { } record)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(record, out var errors, out var id) is { } patient)
            {
                patients++;
                await output.WriteAsync(Result(patient), cancellation);
                await output.WriteAsync(LineEnd, cancellation);
            }
            else if (request.StopsAtError)
            {
                throw Stop(input, record.Line, errors);
            }
            else
            {
                await rejects.WriteAsync(record.Line, id, errors, cancellation);
            }
        }
    }

    private byte[] Result(Patient patient) =>
        request.VerdictsOnly ? ReportJson.ToUtf8(engine.Decide(patient)) : ReportJson.ToUtf8(engine.Evaluate(patient));

    private static Patient? Read(InputRecord record, out IReadOnlyList<FactError> errors, out string? id)
    {
        if (record.Fault is { } fault)
        {
            (errors, id) = ([fault], null);
            return null;
        }

        PatientJson.TryRead(record.Json.Span, out var patient, out errors, out id);
        return patient;
    }

    private static CliException Stop(string input, long line, IReadOnlyList<FactError> errors)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{InputFile.NameOf(input)}, line {line}: ");
        return new CliException(ExitCode.BadInput, string.Join('\n', errors.Select(e => place + RecordErrors.Line(e))));
    }
}
