using System.Collections.Frozen;

namespace NetDecisionRules.Guidelines;

/// <summary>
/// The map from the text of the sources to the rules: the whole article of the expert board, paragraph by paragraph and in its own order,
/// then what was read in other sources themselves. <see cref="CaseIndex"/> leads on from the rules to the cases.
/// </summary>
public static partial class Passages
{
    private const string Background = "Background: it advises nothing.";
    private const string Study = "It describes a study, and advises nothing.";
    private const string Variance = "It is about the guidelines, not a patient: every report shows their concordance and conflicts.";
    private const string ToGuidelines = "It asks something of those who write guidelines, not of those who treat one patient.";
    private const string Method = "It tells how the opinion came about.";

    /// <summary>Every passage: those of the expert board's article first, in its order.</summary>
    public static IReadOnlyList<Passage> All { get; } = [.. Guidance(), .. Trials(), .. Opinion(), .. PrimarySources()];

    private static readonly FrozenDictionary<string, Passage[]> ByRule = All
        .SelectMany(passage => passage.Rules, (passage, rule) => (passage, rule))
        .GroupBy(pair => pair.rule, pair => pair.passage)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The passages that a rule or a protocol carries, in the order of <see cref="All"/>.</summary>
    /// <param name="ruleId">The full id of a rule, e.g. <c>board-2025/rlt-rechallenge</c>, or the id of a protocol, e.g. <c>netter-2</c>.</param>
    /// <returns>Empty for an id that is not shipped, such as that of a hospital's own rule.</returns>
    public static IReadOnlyList<Passage> OfRule(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return ByRule.GetValueOrDefault(ruleId, []);
    }

    /// <summary>A section of the expert board's article, paragraph by paragraph.</summary>
    private static IEnumerable<Passage> Section(string heading, params Statement[][] paragraphs) => Section("board-2025", heading, paragraphs);

    private static IEnumerable<Passage> Section(string source, string heading, Statement[][] paragraphs) =>
        paragraphs.SelectMany((statements, i) => statements.Select(s => new Passage(source, heading, i + 1, s.KeyPoint, s.Rules, s.WhyNoRule)));

    /// <summary>A statement that rules or protocols carry.</summary>
    private static Statement Says(string keyPoint, params string[] rules) => new(keyPoint, rules, null);

    /// <summary>A statement that no rule carries, and why.</summary>
    private static Statement Tells(string keyPoint, string why) => new(keyPoint, [], why);

    /// <summary>A study result that stands with rules as their outcome evidence.</summary>
    private static Statement Shows(string keyPoint, params string[] rules) =>
        Tells(keyPoint, $"A study result, carried as outcome evidence by {string.Join(", ", rules)}.");

    private sealed record Statement(string KeyPoint, IReadOnlyList<string> Rules, string? WhyNoRule);
}
