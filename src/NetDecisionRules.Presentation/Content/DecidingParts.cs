using NetDecisionRules.Criteria;

namespace NetDecisionRules.Presentation.Content;

/// <summary>Of an explanation, the parts that a reader needs to see.</summary>
internal static class DecidingParts
{
    /// <summary>
    /// The parts that decide a true or false node, and the unknown parts of an unknown one. A single test has none; nor has a named
    /// criterion that only names one, what one entry of a list must meet, or a list in which nothing is found.
    /// </summary>
    public static IEnumerable<Explanation> Of(Explanation node) => node.Criterion switch
    {
        Named { Body: NumberIn or ChoiceIn or Flag or IsMissing } => [],
        Named => Of(node.Parts[0]),
        Not { Operand: All or Any } => node.Parts,
        Not => Of(node.Parts[0]),
        All all when node.Truth != Truth.Unknown && all.Items.All(IsOfEntry) => [],
        Exists when node.Truth == Truth.False => [],
        _ => node.Parts.Where(part => part.Truth == node.Truth),
    };

    /// <summary>Whether a test reads one entry of a list.</summary>
    private static bool IsOfEntry(Criterion criterion) => criterion switch
    {
        NumberIn test => IsEntryFact(test.Fact),
        ChoiceIn test => IsEntryFact(test.Fact),
        Flag test => IsEntryFact(test.Fact),
        DateWindow test => IsEntryFact(test.Fact),
        _ => false,
    };

    private static bool IsEntryFact(Fact fact) => fact.Path.Contains("[]", StringComparison.Ordinal);
}
