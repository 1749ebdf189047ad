using System.Globalization;
using System.Text;
using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Presentation.Text;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>Reads the small JSON files that an author keeps beside the rules; every fault is told with path and code.</summary>
internal static class AuthorFile
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="CliException">The file cannot be read, or is no JSON.</exception>
    public static T Read<T>(string path, List<string> faults, Func<JsonElement, FaultReport, T> read)
    {
        try
        {
            var bytes = File.ReadAllBytes(path).AsMemory();
            using var document = JsonDocument.Parse(bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
            return read(document.RootElement, (at, code, message) => faults.Add(at.Length == 0 ? $"{code} {message}" : $"{code} {at}: {message}"));
        }
        catch (JsonException exception)
        {
            throw Refused(path, [string.Create(CultureInfo.InvariantCulture,
                $"{FactErrorCode.NotJson} not JSON: line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}")]);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {OneLine.Of(path)}: {FileFault.Words(exception)}");
        }
    }

    /// <summary>The file is not what it should be.</summary>
    public static CliException Refused(string path, IEnumerable<string> faults) =>
        new(ExitCode.BadInput, string.Join('\n', faults.Select(fault => $"{OneLine.Of(path)}: {OneLine.Of(fault)}")));
}
