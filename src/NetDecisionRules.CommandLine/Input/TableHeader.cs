using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Json;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>The header of a table. A fault of it is one of the whole file.</summary>
internal static class TableHeader
{
    /// <param name="names">The names of the columns.</param>
    /// <param name="place">How a message calls the header.</param>
    public static FlatColumns Read(IReadOnlyList<string> names, string place) => FlatColumns.TryCreate(names, out var columns, out var errors)
        ? columns
        : throw new CliException(ExitCode.BadInput, string.Join('\n', errors.Select(error => $"{place}: {RecordErrors.Line(error)}")));
}
