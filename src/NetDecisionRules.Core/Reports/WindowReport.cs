namespace NetDecisionRules.Reports;

/// <summary>Days within which something is due; both included.</summary>
public sealed class WindowReport
{
    internal WindowReport(DateOnly? earliest, DateOnly? latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>The first day; null where the source names none, or where it is counted from a date that is not recorded.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day; null where the source names none, or where it is counted from a date that is not recorded.</summary>
    public DateOnly? Latest { get; }
}
