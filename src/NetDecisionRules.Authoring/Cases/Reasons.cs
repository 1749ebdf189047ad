using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Authoring;

/// <summary>Says in one line why an answer came: the criteria that decided it with their facts, or the facts that are missing.</summary>
internal static class Reasons
{
    public static string Text(Enum value) => value.ToString().ToLowerInvariant();

    public static string Of(Explanation explanation) => explanation.Truth == Truth.Unknown
        ? Missing(explanation.Missing)
        : string.Join("; ", Deciding(explanation).Select(d => Part(d.Criterion.Text, Text(d.Truth), d.Facts)));

    public static string Of(EligibilityReport answer)
    {
        var deciding = answer.Status switch
        {
            EligibilityStatus.Ineligible => CriterionResult.NotMet,
            EligibilityStatus.Indeterminate => CriterionResult.Unknown,
            EligibilityStatus.Eligible => CriterionResult.Met,
        };
        return string.Join("; ", answer.Criteria.Where(c => c.Result == deciding).Select(c => deciding switch
        {
            CriterionResult.Unknown => $"\"{c.Id}\" is unknown, {Missing(c.Missing)}",
            CriterionResult.NotMet => Part(c.Id, "not met", c.Facts),
            CriterionResult.Met => Part(c.Id, "met", c.Facts),
        }));
    }

    public static string Missing(IReadOnlyList<string> paths) => paths.Count == 0 ? "nothing is missing" : "missing " + string.Join(", ", paths);

    public static string Facts(IReadOnlyList<FactReading> facts) =>
        facts.Count == 0 ? "nothing is recorded" : string.Join(", ", facts.Select(f => $"{f.Path} = {f.Value}"));

    /// <summary>The parts that alone make the whole true or false: of a false "and" the false ones, of a true "or" the true ones.</summary>
    private static IEnumerable<Explanation> Deciding(Explanation node) => node.Criterion switch
    {
        All => node.Parts.Where(p => node.Truth == Truth.True || p.Truth == Truth.False).SelectMany(Deciding),
        Any => node.Parts.Where(p => node.Truth == Truth.False || p.Truth == Truth.True).SelectMany(Deciding),
        Named { Body: All } => Deciding(node.Parts[0]),
        Not { Operand: Named or All or Any } => Deciding(node.Parts[0]),
        _ => [node],
    };

    private static string Part(string text, string answer, IReadOnlyList<FactReading> facts) =>
        $"\"{text}\" is {answer}{(facts.Count == 0 ? "" : $" ({Facts(facts)})")}";
}
