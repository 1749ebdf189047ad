using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>What is missing: the facts, the one that holds up most first, and the statements that wait for them.</summary>
internal static class MissingText
{
    public static void Write(DecisionReport report, RuleBase ruleBase, FactNames names, TextPage page)
    {
        if (report.Undetermined.Count == 0)
        {
            return;
        }

        var numbers = report.Undetermined.Select((u, i) => (u.Rule, Number: i + 1)).ToDictionary(u => u.Rule, u => u.Number, StringComparer.Ordinal);
        page.Heading("WHAT IS MISSING, the facts that hold up most statements first");
        foreach (var fact in report.MissingFacts)
        {
            var held = fact.Rules.Select(rule => numbers[rule]).Order().ToList();
            page.Hanging(2, 6, $"• {names.WithPath(fact.Fact)}: holds up {Phrases.Count(fact.WouldDecide, "statement")}, {Spans(held)}");
        }

        page.Heading("STATEMENTS THAT WAIT FOR FACTS");
        foreach (var open in report.Undetermined)
        {
            page.Field(2, Phrases.Number(numbers[open.Rule]) + ".", 5, Statement(open.Rule, ruleBase));
            page.Field(7, "needs", 7, string.Join(", ", open.Missing.Select(path => names.Label(path) ?? path)));
        }
    }

    private static string Statement(string rule, RuleBase ruleBase)
    {
        if (!ruleBase.TryFind(rule, out var entry))
        {
            return rule;
        }

        var outcome = entry.Rule.Outcome;
        return outcome.Stance == Stance.Notice
            ? $"Note: {entry.Rule.Title} ({rule})"
            : $"{Phrases.Upper(Phrases.Of(outcome.Intervention))}, {Phrases.Of(outcome.Stance, outcome.Line)}: {entry.Rule.Title} ({rule})";
    }

    /// <summary>Numbers in short: <c>no. 1–4, 7</c>.</summary>
    private static string Spans(List<int> numbers)
    {
        var spans = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (spans.Count > 0 && spans[^1].Last == number - 1)
            {
                spans[^1] = (spans[^1].First, number);
            }
            else
            {
                spans.Add((number, number));
            }
        }

        return "no. " + string.Join(", ", spans.Select(s => (s.Last - s.First) switch
        {
            0 => Phrases.Number(s.First),
            1 => $"{Phrases.Number(s.First)}, {Phrases.Number(s.Last)}",
            _ => $"{Phrases.Number(s.First)}–{Phrases.Number(s.Last)}",
        }));
    }
}
