namespace NetDecisionRules.Rules;

/// <summary>What was seen under one treatment in one population.</summary>
/// <param name="Population">Who was treated, and the study.</param>
/// <param name="Treatment">The treatment.</param>
public sealed record TrialOutcome(string Population, string Treatment)
{
    /// <summary>Objective response rate in percent, 0 to 100; null where it is not reported.</summary>
    public decimal? OrrPercent { get; init; }

    /// <summary>Median progression-free survival in months, 0 or more; null where it is not reported.</summary>
    public decimal? PfsMonths { get; init; }

    /// <summary>The interval in months as printed, e.g. <c>19.4–NE</c> (95 % CI unless it says otherwise; NE: not estimated, NA: not available).</summary>
    public string? PfsInterval { get; init; }

    /// <summary>Median overall survival in months, 0 or more; null where it is not reported.</summary>
    public decimal? OsMonths { get; init; }

    /// <summary>The interval as printed; see <see cref="PfsInterval"/>.</summary>
    public string? OsInterval { get; init; }

    /// <summary>What is odd about the numbers as printed, or another figure of the study; null where there is nothing to add.</summary>
    public string? Remark { get; init; }
}
