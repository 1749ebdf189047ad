using NetDecisionRules.Criteria;

namespace NetDecisionRules.Presentation.Text;

/// <summary>A criterion as an indented tree; under a name stands what it means.</summary>
internal static class CriterionTree
{
    public static void Write(Criterion criterion, TextPage page) => Write(criterion, page, 0, "");

    private static void Write(Criterion criterion, TextPage page, int indent, string prefix)
    {
        switch (criterion)
        {
            case All all:
                Group(prefix + "all of", all.Items, page, indent);
                break;
            case Any any:
                Group(prefix + "any of", any.Items, page, indent);
                break;
            case Not { Operand: All or Any or Exists or Named } not:
                Write(not.Operand, page, indent, prefix + "not: ");
                break;
            case Exists some:
                page.Hanging(indent, indent + 4, $"- {prefix}some {some.List.ItemLabel} with");
                Write(some.Item, page, indent + 2, "");
                break;
            case Named { Body: Named same } outer when same.Words == outer.Words:
                Write(same, page, indent, prefix);
                break;
            case Named named:
                page.Hanging(indent, indent + 4, $"- {prefix}{named.Words}");
                Write(named.Body, page, indent + 2, "");
                break;
            default:
                page.Hanging(indent, indent + 4, $"- {prefix}{criterion.Text}");
                break;
        }
    }

    private static void Group(string heading, CriterionList items, TextPage page, int indent)
    {
        page.Line(indent, "- " + heading);
        foreach (var item in items)
        {
            Write(item, page, indent + 2, "");
        }
    }
}
