using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>One possible answer: a value or a region of values, and the patient of whom it is true.</summary>
internal sealed record Region(Patient Patient)
{
    /// <summary>The region of a number; null where the answer is none.</summary>
    public NumberRange? Number { get; init; }

    /// <summary>The days of a date; null where the answer is none.</summary>
    public (DateOnly From, DateOnly To)? Days { get; init; }

    /// <summary>The answer where it is neither number nor date.</summary>
    public string? Name { get; init; }

    /// <summary>The answer in words.</summary>
    public string Text => Number is { } number ? Words(number)
        : Days is { } days ? Words(days.From, days.To)
        : Name ?? throw new InvalidOperationException("An answer has a value.");

    /// <summary>Whether the other region begins where this one ends.</summary>
    public bool Joins(Region next) => (Number is not null && next.Number is not null) || (Days is not null && next.Days is not null);

    /// <summary>This region and the one that joins it.</summary>
    public Region With(Region next) => Number is { Min: null } && next.Number is { Max: null } ? this with { Number = null, Name = "any value" } : this with
    {
        Number = Number is { } a && next.Number is { } b ? NumberRange.Of(a.Min, a.MinIncluded, b.Max, b.MaxIncluded) : null,
        Days = Days is { } d && next.Days is { } e ? (d.From, e.To) : null,
    };

    private static string Words(NumberRange number) => number switch
    {
        { IsPoint: true } => number.ToString(),
        { Min: { } min, Max: { } max } => FormattableString.Invariant(
            $"{(number.MinIncluded ? "" : "above ")}{Numbers.Plain(min)} to {(number.MaxIncluded ? "" : "below ")}{Numbers.Plain(max)}"),
        _ => number.ToString(),
    };

    private static string Words(DateOnly from, DateOnly to) => (from == Limits.FirstDay, to == Limits.LastDay) switch
    {
        (true, true) => "any day",
        (true, false) => "until " + FactFault.Iso(to),
        (false, true) => "from " + FactFault.Iso(from),
        _ => from == to ? FactFault.Iso(from) : $"{FactFault.Iso(from)} to {FactFault.Iso(to)}",
    };
}
