using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>Reads the words of an answer back: which numbers or days it speaks of.</summary>
internal static partial class AnswerValues
{
    /// <summary>Whether a number is among those of <c>&lt;3</c>, <c>&gt;=3</c>, <c>above 3 to below 10</c>, <c>10</c>, <c>any value</c>.</summary>
    public static bool Holds(string answer, decimal value)
    {
        if (answer == "any value")
        {
            return true;
        }

        if (Span().Match(answer) is { Success: true } span)
        {
            var (low, high) = (Number(span.Groups[2].Value), Number(span.Groups[4].Value));
            return (span.Groups[1].Success ? value > low : value >= low) && (span.Groups[3].Success ? value < high : value <= high);
        }

        var half = Half().Match(answer);
        half.Success.Should().BeTrue("'{0}' should be a region", answer);
        var bound = Number(half.Groups[2].Value);
        return half.Groups[1].Value switch { "<" => value < bound, "<=" => value <= bound, ">" => value > bound, ">=" => value >= bound, _ => value == bound };
    }

    /// <summary>The numbers that an answer names.</summary>
    public static IEnumerable<decimal> Bounds(string answer) => Numbers().Matches(answer).Select(m => Number(m.Value));

    /// <summary>Whether a day is among those of <c>any day</c>, <c>until …</c>, <c>from …</c>, <c>… to …</c> or a single day.</summary>
    public static bool Holds(string answer, DateOnly day)
    {
        var days = Days(answer).ToList();
        return answer switch
        {
            "any day" => true,
            _ when answer.StartsWith("until ", StringComparison.Ordinal) => day <= days.Single(),
            _ when answer.StartsWith("from ", StringComparison.Ordinal) => day >= days.Single(),
            _ => day >= days[0] && day <= days[^1],
        };
    }

    /// <summary>The days that an answer names.</summary>
    public static IEnumerable<DateOnly> Days(string answer) =>
        DayForm().Matches(answer).Select(m => DateOnly.ParseExact(m.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static JsonNode Json(DateOnly day) => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Whether the recorded range leaves a number possible.</summary>
    public static bool Allows(this NumberRange? recorded, decimal value) => recorded is not { } range || NumberRange.Exactly(value).IsWithin(range);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(above )?([\d.]+) to (below )?([\d.]+)$")]
    private static partial Regex Span();

    [GeneratedRegex(@"^(<=|>=|<|>|)([\d.]+)$")]
    private static partial Regex Half();

    [GeneratedRegex(@"[\d.]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex DayForm();
}
