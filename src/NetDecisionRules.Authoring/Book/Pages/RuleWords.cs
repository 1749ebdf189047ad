using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Presentation;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>What a rule says, in the words of reports.</summary>
internal static class RuleWords
{
    /// <summary>The advice in a line: <c>radioligand therapy (RLT): recommended, first line</c>.</summary>
    public static string Advice(Rule rule) => rule switch
    {
        { IsClassification: true } => "classification",
        { Outcome.Stance: Stance.Notice } => "note",
        { Outcome: var outcome } => $"{outcome.Intervention.DisplayName()}: {Phrases.Of(outcome.Stance, outcome.Line)}",
    };

    /// <summary>The advice for a list: <c>RLT, recommended, first line</c>.</summary>
    public static string AdviceInShort(Rule rule) => Advises(rule) ? Phrases.InShort(rule.Outcome) : Advice(rule);

    /// <summary>Words as a heading; p53 is never P53.</summary>
    public static string AsHeading(string words) => words.Length > 1 && char.IsAsciiDigit(words[1]) ? words : Phrases.Upper(words);

    /// <summary>The stance for a cell of a table.</summary>
    public static string Short(Stance stance) => stance switch
    {
        Stance.Recommend => "recommend",
        Stance.Consider => "consider",
        Stance.TrialOnly => "trial only",
        Stance.Caution => "against",
        Stance.Avoid => "avoid",
        Stance.Notice => "note",
    };

    public static Tone ToneOf(Rule rule) => rule.IsClassification ? Tone.Open : ToneOf(rule.Outcome.Stance);

    public static Tone ToneOf(Stance stance) => stance switch
    {
        Stance.Recommend => Tone.For,
        Stance.Consider or Stance.TrialOnly => Tone.Maybe,
        Stance.Caution or Stance.Avoid => Tone.Against,
        Stance.Notice => Tone.Open,
    };

    /// <summary>Whether a rule advises something, for or against.</summary>
    public static bool Advises(Rule rule) => !rule.IsClassification && rule.Outcome is { Stance: not Stance.Notice, Intervention: not Intervention.None };

    /// <summary>A rule in a list of rules: its title, its advice and its id, which leads to it.</summary>
    public static Item InList(RuleEntry entry) =>
        new([entry.Rule.Title + " – ", new Inline.Toned(AdviceInShort(entry.Rule), ToneOf(entry.Rule)), " – ", BookContent.To(entry)]);
}
