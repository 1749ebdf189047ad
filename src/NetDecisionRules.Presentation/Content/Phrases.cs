using System.Globalization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>The phrases that reports, the rule book and the other pages are made of.</summary>
internal static class Phrases
{
    /// <summary>The advice in a line: <c>recommended, first line</c>. Any line goes without saying.</summary>
    public static string Of(Stance stance, TherapyLine line) =>
        line == TherapyLine.Any ? stance.DisplayName() : $"{stance.DisplayName()}, {line.DisplayName()}";

    /// <summary>An intervention where its full name takes too much room: <c>RLT</c>.</summary>
    public static string InShort(Intervention intervention) => Words.Of(intervention);

    /// <summary>Whose label it is: <c>EU</c>.</summary>
    public static string InShort(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.Eu => "EU",
        Jurisdiction.Us => "US",
    };

    /// <summary>The advice for a list: <c>RLT, recommended, first line</c>.</summary>
    public static string InShort(RuleOutcome outcome) => $"{InShort(outcome.Intervention)}, {Of(outcome.Stance, outcome.Line)}";

    public static string Of(RegulatoryReport label) => $"EU {label.Eu.DisplayName()}, US {label.Us.DisplayName()}";

    /// <summary>The words for a value or field that is known by its JSON name: <c>smallIntestine</c> → small intestine.</summary>
    public static string OfName(string name) => Words.Of(name);

    public static string Mark(Truth truth) => truth switch
    {
        Truth.True => "✓",
        Truth.False => "✗",
        Truth.Unknown => "?",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When something is due.</summary>
    public static string Of(WindowReport window) => window switch
    {
        { Earliest: { } from, Latest: { } to } => $"from {Day(from)} to {Day(to)}",
        { Earliest: { } from } => $"from {Day(from)} on",
        { Latest: { } to } => $"by {Day(to)}",
        _ => "dates open: a date that they count from is not known to the day",
    };

    /// <summary>The days that a rule names.</summary>
    public static string Of(DueWindow window) => window switch
    {
        { Earliest: { } from, Latest: { } to } => $"from {from} to {to}",
        { Earliest: { } from } => $"from {from} on",
        { Latest: { } to } => $"by {to}",
        _ => "no dates",
    };

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Or(IEnumerable<string> words) => Join([.. words], " or ");

    public static string And(IEnumerable<string> words) => Join([.. words], " and ");

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    /// <summary>A count and its noun: <c>1 rule</c>, <c>3 rules</c>.</summary>
    public static string Count(int count, string noun) => Number(count) + " " + (count == 1 ? noun : Plural(noun));

    private static string Join(string[] words, string last) =>
        words.Length < 2 ? string.Concat(words) : string.Join(", ", words[..^1]) + last + words[^1];
}
