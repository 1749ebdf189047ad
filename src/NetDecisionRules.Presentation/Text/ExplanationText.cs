using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Why a rule is true, false or unknown: its criteria as a tree, as deep as needed.</summary>
internal sealed class ExplanationText
{
    private readonly FactNames _names;
    private readonly FactWords _facts;
    private readonly TextPage _page;

    private ExplanationText(RuleBase ruleBase, TextPage page)
    {
        _names = new FactNames(ruleBase);
        _facts = new FactWords(_names);
        _page = page;
    }

    public static void Write(RuleEntry rule, Explanation explanation, RuleBase ruleBase, TextWriter writer)
    {
        var page = new TextPage(writer);
        var outcome = rule.Rule.Outcome;
        page.Line(0, $"{rule.Id} is {Words(explanation.Truth)}");
        page.Line(0, rule.Rule.Title);
        if (outcome.Stance != Stance.Notice)
        {
            page.Line(0, $"{Phrases.Upper(outcome.Intervention.DisplayName())}, {Phrases.Of(outcome.Stance, outcome.Line)}");
        }

        page.Blank();
        new ExplanationText(ruleBase, page).Write(explanation, 0);
        page.Blank();
        page.Line(0, "✓ true  ✗ false  ? unknown; of a group only the parts that decide it.");
    }

    private void Write(Explanation node, int indent)
    {
        var parts = DecidingParts.Of(node).ToList();
        _page.Hanging(indent, indent + 4, $"{Phrases.Mark(node.Truth)} {(parts.Count > 0 ? Group(node.Criterion) : Leaf(node))}");
        foreach (var part in parts)
        {
            Write(part, indent + 2);
        }
    }

    /// <summary>Facts and missing facts stand at the ends of the tree, so that each is told once.</summary>
    private string Leaf(Explanation node) => _facts.Beside(node.Criterion.Text, node.Facts)
        + (node.Missing.Count > 0 ? "; missing: " + _names.MissingBeside(node.Criterion.Text, node.Missing) : "");

    /// <summary>A group whose parts follow is told by its kind only.</summary>
    private static string Group(Criterion criterion) => criterion switch
    {
        All => "all of",
        Any => "any of",
        Not { Operand: All or Any } => "not",
        _ => criterion.Text,
    };

    private static string Words(Truth truth) => truth switch
    {
        Truth.True => "true",
        Truth.False => "false",
        Truth.Unknown => "unknown",
    };
}
