using System.Globalization;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using RecordReader = NetDecisionRules.CommandLine.Input.RecordReader;

namespace NetDecisionRules.Cli.Evaluate;

/// <summary>A file with the one patient to report: a JSON object, a table of one row, or one record of a file with many.</summary>
internal sealed class PatientFile(string path, CliHost host)
{
    private string Name => InputFile.NameOf(path);

    /// <param name="number">Which record, from 1; null where the file has only one.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Patient> ReadAsync(long? number, CancellationToken cancellation)
    {
        await using var input = await InputSource.OpenAsync(path, InputFile.Open(path, host), cancellation);
        if (number is null && !input.IsTable)
        {
            var (bytes, length) = await InputFile.ReadRecordAsync(input.Stream, cancellation);
            return bytes is null ? throw Refuse([RecordErrors.TooLong(length)]) : Patient(bytes);
        }

        await using var records = await input.RecordsAsync(cancellation);
        return number is { } wanted ? await ReadAsync(records, wanted, cancellation) : await ReadOnlyAsync(records, cancellation);
    }

    private async Task<Patient> ReadAsync(RecordReader records, long wanted, CancellationToken cancellation)
    {
        var count = 0L;
        while (await records.ReadAsync(cancellation) is { } record)
        {
            if (++count == wanted)
            {
                return Patient(record);
            }
        }

        throw new CliException(ExitCode.BadInput, string.Create(CultureInfo.InvariantCulture, $"{Name} has {count} records, no record {wanted}"));
    }

    private async Task<Patient> ReadOnlyAsync(RecordReader records, CancellationToken cancellation)
    {
        if (await records.ReadAsync(cancellation) is not { } record)
        {
            throw new CliException(ExitCode.BadInput, $"{Name} has no record");
        }

        // A record is valid until the next is read.
        record = record with { Json = record.Json.ToArray() };
        return await records.ReadAsync(cancellation) is null
            ? Patient(record)
            : throw new CliException(ExitCode.BadInput, $"{Name} has more than one record: choose one with --record, or use 'net-decision cohort'");
    }

    private static Patient Patient(InputRecord record) => record.Fault is { } fault ? throw Refuse([fault]) : Patient(record.Json.Span);

    private static Patient Patient(ReadOnlySpan<byte> json) => PatientJson.TryRead(json, out var patient, out var errors, out _) ? patient : throw Refuse(errors);

    private static CliException Refuse(IReadOnlyList<FactError> errors) => new(ExitCode.BadInput, string.Join('\n', errors.Select(RecordErrors.Line)));
}
