using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Puts a criterion into words; the same words everywhere: report, explanation, command line, rule book.</summary>
internal static class CriterionText
{
    public static string Of(Criterion criterion) => criterion switch
    {
        NumberIn c => Interval(c.Fact, c.Interval),
        ChoiceIn c => c.Fact.Label + " is " + Choice(c.Fact, c.Set),
        Flag c => c.Fact.Label,
        DateWindow c => Window(c),
        Exists c => $"some {c.List.ItemLabel} {Item(c)}",
        IsMissing c => c.Fact.Label + " is not recorded",
        All c => string.Join(" and ", c.Items.Select(i => Grouped(i, insideAll: true))),
        Any c => string.Join(" or ", c.Items.Select(i => Grouped(i, insideAll: false))),
        Not { Operand: IsMissing c } => c.Fact.Label + " is recorded",
        Not { Operand: Exists c } => $"no {c.List.ItemLabel} {Item(c)}",
        Not { Operand: ChoiceIn c } => c.Fact.Label + " is not " + Choice(c.Fact, c.Set),
        Not { Operand: Flag c } => "no " + c.Fact.Label,
        Not c => $"not ({Of(c.Operand)})",
        Named c => c.Words,
        _ => throw new InvalidOperationException($"No words for a {criterion.GetType().Name}."),
    };

    private static string Grouped(Criterion criterion, bool insideAll) => criterion switch
    {
        Any when insideAll => $"({Of(criterion)})",
        All when !insideAll => $"({Of(criterion)})",
        _ => Of(criterion),
    };

    private static string Item(Exists some) => some.Item switch
    {
        ChoiceIn c when c.Fact.Label == some.List.ItemLabel => "is " + Choice(c.Fact, c.Set),
        ChoiceIn c => $"with {c.Fact.Label} {Choice(c.Fact, c.Set)}",
        All or Any => $"with ({Of(some.Item)})",
        _ => "with " + Of(some.Item),
    };

    private static string Interval(NumberFact fact, in NumberRange interval)
    {
        var unit = fact.Label == fact.Limits.Unit ? "" : fact.Limits.Unit; // "cycles ≥ 4" says it once
        return interval switch
        {
            { IsPoint: true, Min: { } v } => $"{fact.Label} = {Amount(v, unit)}",
            { Max: null, Min: { } min } => $"{fact.Label} {(interval.MinIncluded ? "≥" : ">")} {Amount(min, unit)}",
            { Min: null, Max: { } max } => $"{fact.Label} {(interval.MaxIncluded ? "≤" : "<")} {Amount(max, unit)}",
            { Min: { } min, Max: { } max } =>
                $"{Amount(min, unit)} {(interval.MinIncluded ? "≤" : "<")} {fact.Label} {(interval.MaxIncluded ? "≤" : "<")} {Amount(max, unit)}",
            _ => fact.Label + " is any number",
        };
    }

    private static string Amount(decimal value, string unit) => Numbers.Plain(value) + (unit.Length == 0 ? "" : " " + unit);

    private static string Choice(ChoiceFact fact, uint set) => Words.Or([.. fact.Names(set).Select(Words.Of)]);

    private static string Window(DateWindow window) => window switch
    {
        { From: null, To: null } => window.Fact.Label + " is there",
        { From: null } => $"{window.Fact.Label} ≤ {window.To}",
        { To: null } => $"{window.Fact.Label} ≥ {window.From}",
        _ => $"{window.From} ≤ {window.Fact.Label} ≤ {window.To}",
    };
}
