using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>A criterion as a tree: what joins its parts is said in words, and named criteria lead to the vocabulary.</summary>
internal static class CriterionTree
{
    public static Block Of(Criterion criterion) => new Block.Bullets([ItemOf(criterion, isNegated: false)], ListLook.Tree);

    /// <summary>The tree as one item of a list, with words before it.</summary>
    public static Item ItemOf(Criterion criterion, params IReadOnlyList<Inline> before)
    {
        var item = ItemOf(criterion, isNegated: false);
        return item with { Text = [.. before, .. item.Text] };
    }

    private static Item ItemOf(Criterion criterion, bool isNegated) => criterion switch
    {
        All { Items.Count: 0 } => Line(isNegated ? "never" : "always: it depends on no fact"),
        Any { Items.Count: 0 } => Line(isNegated ? "always: it depends on no fact" : "never"),
        All { Items: [var only] } => ItemOf(only, isNegated),
        Any { Items: [var only] } => ItemOf(only, isNegated),
        All all => Group(isNegated ? "not all of these:" : "all of these:", all.Items),
        Any any => Group(isNegated ? "none of these:" : "at least one of these:", any.Items),
        Exists some => Quantified($"{(isNegated ? "no" : "at least one")} {some.List.ItemLabel}", some.Item),
        Named { Body: Named same } outer when same.Words == outer.Words => ItemOf(same, isNegated),
        Named named => new Item(isNegated ? ["not: ", BookContent.To(named)] : [BookContent.To(named)]),
        Not { Operand: Not twice } => ItemOf(twice.Operand, isNegated),
        Not not when !isNegated && not.Operand is All or Any or Exists or Named => ItemOf(not.Operand, isNegated: true),
        Not not when !isNegated => Line(not.Text),
        Not not => ItemOf(not.Operand, isNegated: false),
        _ => Line(isNegated ? (!criterion).Text : criterion.Text),
    };

    private static Item Line(string text) => new([text]);

    private static Item Group(string words, IEnumerable<Criterion> parts) =>
        new([new Inline.Strong(words)]) { Below = [.. parts.Select(part => ItemOf(part, isNegated: false))] };

    /// <summary>What one entry of a list must meet: of a group, its parts.</summary>
    private static Item Quantified(string entry, Criterion criterion) => criterion switch
    {
        All { Items.Count: > 1 } all => Group($"{entry} with all of these:", all.Items),
        Any { Items.Count: > 1 } any => Group($"{entry} with at least one of these:", any.Items),
        _ => Group($"{entry} with:", [criterion]),
    };
}
