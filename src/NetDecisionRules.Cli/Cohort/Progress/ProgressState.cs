using System.Globalization;

namespace NetDecisionRules.Cli.Cohort.Progress;

/// <summary>How far a run is at one moment, in words.</summary>
/// <param name="Records">Records that were answered.</param>
/// <param name="Bytes">Bytes of the input that were read.</param>
/// <param name="TotalBytes">Bytes of the whole input; null where that is not known.</param>
/// <param name="Elapsed">Time since the start.</param>
internal readonly record struct ProgressState(long Records, long Bytes, long? TotalBytes, TimeSpan Elapsed)
{
    private const int BarWidth = 30;

    private double? Share => TotalBytes is > 0 and var total ? Math.Min(1, (double)Bytes / total) : null;

    /// <summary>E.g. <c>120,000 records, 34,000/s, 41 %, 0:12 left</c>.</summary>
    public string Line()
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{Records:N0} records, {Records / Math.Max(Elapsed.TotalSeconds, 0.001):N0}/s");
        return Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{line}, {100 * share:N0} %{Left(share)}") : line;
    }

    /// <summary>The line with a bar before it, where the end is known.</summary>
    public string Bar()
    {
        if (Share is not { } share)
        {
            return Line();
        }

        var full = (int)(share * BarWidth);
        return "[" + new string('#', full) + new string('.', BarWidth - full) + "] " + Line();
    }

    private string Left(double share)
    {
        if (share <= 0)
        {
            return "";
        }

        var left = TimeSpan.FromSeconds(Math.Ceiling(Elapsed.TotalSeconds * (1 - share) / share));
        return left.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $", {(long)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00} left")
            : string.Create(CultureInfo.InvariantCulture, $", {left.Minutes}:{left.Seconds:00} left");
    }
}
