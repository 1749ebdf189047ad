using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>Newline-delimited JSON: a record a line, blank lines left out.</summary>
internal sealed class NdjsonReader(Stream input) : RecordReader
{
    private readonly LineReader _lines = new(input, Limits.RecordBytes);

    public override async ValueTask<InputRecord?> ReadAsync(CancellationToken cancellation)
    {
        while (await _lines.ReadAsync(cancellation) is { } line)
        {
            if (!line.IsBlank)
            {
                return line.Length > line.Text.Length ? new InputRecord(line.Number, default, RecordErrors.TooLong(line.Length))
                    : line.Text.Span.StartsWith(Encoding.UTF8.Preamble) ? new InputRecord(line.Number, default, RecordErrors.ByteOrderMark)
                    : new InputRecord(line.Number, line.Text, null);
            }
        }

        return null;
    }

    public override ValueTask DisposeAsync() => input.DisposeAsync();
}
