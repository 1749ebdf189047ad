using System.Globalization;
using System.Text;
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
            await using var stream = InputFile.Open(input, host);
            await ReadAsync(input, new LineReader(stream, Limits.RecordBytes), output.Stream, rejects, cancellation);
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

    private async Task ReadAsync(string input, LineReader reader, Stream output, RejectsWriter rejects, CancellationToken cancellation)
    {
        while (await reader.ReadAsync(cancellation) is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.IsBlank)
            {
                continue;
            }

            if (Read(line, out var errors, out var id) is { } patient)
            {
                patients++;
                await output.WriteAsync(Result(patient), cancellation);
                await output.WriteAsync(LineEnd, cancellation);
            }
            else if (request.StopsAtError)
            {
                throw Stop(input, line.Number, errors);
            }
            else
            {
                await rejects.WriteAsync(line.Number, id, errors, cancellation);
            }
        }
    }

    private byte[] Result(Patient patient) =>
        request.VerdictsOnly ? ReportJson.ToUtf8(engine.Decide(patient)) : ReportJson.ToUtf8(engine.Evaluate(patient));

    private static Patient? Read(InputLine line, out IReadOnlyList<FactError> errors, out string? id)
    {
        id = null;
        if (line.Length > line.Text.Length)
        {
            errors = [RecordErrors.TooLong(line.Length)];
            return null;
        }

        if (line.Text.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            errors = [RecordErrors.ByteOrderMark];
            return null;
        }

        PatientJson.TryRead(line.Text.Span, out var patient, out errors, out id);
        return patient;
    }

    private static CliException Stop(string input, long line, IReadOnlyList<FactError> errors)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{InputFile.NameOf(input)}, line {line}: ");
        return new CliException(ExitCode.BadInput, string.Join('\n', errors.Select(e => place + RecordErrors.Line(e))));
    }
}
