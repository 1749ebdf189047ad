using System.Globalization;
using NetDecisionRules.Facts;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>The errors of a record that this tool finds itself, and how it prints errors.</summary>
internal static class RecordErrors
{
    public static FactError TooLong(long bytes) =>
        new("", FactErrorCode.TooLong, string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes are more than {Limits.RecordBytes}"));

    /// <summary>A byte-order mark where only the start of a file may have one.</summary>
    public static FactError ByteOrderMark { get; } = new("", FactErrorCode.NotJson, "not JSON: line 1, byte 1");

    /// <summary>A row of a table that cannot be cut into its cells.</summary>
    public static FactError BadRow(string message) => new("", FactErrorCode.BadRow, message);

    /// <summary>Path, code and message on one line.</summary>
    public static string Line(FactError error) =>
        OneLine.Of(error.Path.Length == 0 ? $"{error.Code}: {error.Message}" : $"{error.Path}: {error.Code}: {error.Message}");
}
