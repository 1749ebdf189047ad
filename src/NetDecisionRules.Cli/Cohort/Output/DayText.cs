using System.Buffers;
using System.Globalization;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Days as yyyy-MM-dd.</summary>
internal static class DayText
{
    private const int Length = 10;

    public static void Write(ArrayBufferWriter<byte> output, DateOnly day)
    {
        day.TryFormat(output.GetSpan(Length), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
