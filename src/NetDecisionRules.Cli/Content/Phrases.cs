using System.Globalization;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Content;

/// <summary>The words for what a report says with enum values.</summary>
internal static class Phrases
{
    public static string Of(Stance stance) => stance switch
    {
        Stance.Recommend => "recommended",
        Stance.Consider => "may be considered",
        Stance.TrialOnly => "within a trial only",
        Stance.Caution => "speaks against",
        Stance.Avoid => "to be avoided",
        _ => "note",
    };

    public static string Of(Intervention intervention) => intervention switch
    {
        Intervention.Rlt => "radioligand therapy (RLT)",
        Intervention.Ssa => "somatostatin analogue (SSA)",
        Intervention.HighDoseSsa => "high-dose somatostatin analogue",
        Intervention.MdtDiscussion => "multidisciplinary discussion",
        _ => Words.Of(JsonOutput.Name(intervention)),
    };

    public static string Of(TherapyLine line) => line switch
    {
        TherapyLine.First => "first line",
        TherapyLine.Second => "second line",
        TherapyLine.Later => "later line",
        TherapyLine.Perioperative => "around surgery",
        TherapyLine.Retreatment => "retreatment",
        _ => "any line",
    };

    /// <summary>The advice in a line: <c>recommended, first line</c>. Any line goes without saying.</summary>
    public static string Of(Stance stance, TherapyLine line) => line == TherapyLine.Any ? Of(stance) : Of(stance) + ", " + Of(line);

    /// <summary>The advice for a list: <c>RLT, recommended, first line</c>.</summary>
    public static string InShort(RuleOutcome outcome) => $"{Words.Of(outcome.Intervention)}, {Of(outcome.Stance, outcome.Line)}";

    public static string Of(RegulatoryReport label) => $"EU {Of(label.Eu)}, US {Of(label.Us)}";

    private static string Of(LabelStatus status) => status switch
    {
        LabelStatus.OnLabel => "on label",
        LabelStatus.OffLabel => "off label",
        _ => "label unknown",
    };

    public static string Of(Truth truth) => truth switch { Truth.True => "yes", Truth.False => "no", _ => "unknown" };

    public static string Mark(Truth truth) => truth switch { Truth.True => "✓", Truth.False => "✗", _ => "?" };

    public static string Of(TumorGrade grade) => Words.Of(JsonOutput.Name(grade));

    public static string Of(GradeBasis basis) => basis switch
    {
        GradeBasis.Ki67 => "by Ki-67",
        GradeBasis.Mitoses => "by mitoses",
        GradeBasis.Ki67AndMitoses => "by Ki-67 and mitoses",
        GradeBasis.Stated => "as the pathologist states; Ki-67 and mitoses leave it open",
        _ => "by poor differentiation",
    };

    public static string Of(EligibilityStatus status) => status switch
    {
        EligibilityStatus.Eligible => "criteria met",
        EligibilityStatus.Ineligible => "not eligible",
        _ => "not decided",
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
