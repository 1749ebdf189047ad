using NetDecisionRules.Authoring.Coverage;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>One change in one place of a criterion as it is written; the bodies of named criteria are places of their own.</summary>
/// <param name="Path">The place, as the export of the rule base writes it, e.g. <c>.all[1].not</c>.</param>
/// <param name="Kind">What was changed.</param>
/// <param name="Words">The change in words.</param>
/// <param name="Whole">The whole criterion with the change.</param>
internal sealed record Mutation(string Path, MutationKind Kind, string Words, Criterion Whole)
{
    /// <summary>Every mutation of a criterion, in the order of its tree.</summary>
    public static IEnumerable<Mutation> Of(Criterion criterion) => At(criterion, "", isNegated: false, whole => whole);

    private static IEnumerable<Mutation> At(Criterion node, string path, bool isNegated, Func<Criterion, Criterion> put)
    {
        var own = OfTest(node).Concat(isNegated ? [] : Negated(node))
            .Select(m => new Mutation(path, m.Kind, $"\"{node.Text}\" → \"{m.After.Text}\"", put(m.After)));
        return own.Concat(node switch
        {
            All all => Group(all, all.Items, "all", path, items => new All(items), new Any(all.Items), put),
            Any any => Group(any, any.Items, "any", path, items => new Any(items), new All(any.Items), put),
            Not not => [
                new Mutation(path, not.Operand is IsMissing ? MutationKind.Missing : MutationKind.Negation, $"\"{not.Text}\" → \"{not.Operand.Text}\"", put(not.Operand)),
                .. At(not.Operand, path + ".not", isNegated: true, part => put(new Not(part)))],
            Exists some => At(some.Item, path + ".with", isNegated: false, part => put(some with { Item = part })),
            _ => [],
        });
    }

    private static IEnumerable<Mutation> Group(Criterion group, CriterionList items, string name, string path,
        Func<CriterionList, Criterion> make, Criterion swapped, Func<Criterion, Criterion> put)
    {
        if (items.Count > 1)
        {
            yield return new Mutation(path, MutationKind.AndOr, $"\"{group.Text}\" → \"{swapped.Text}\"", put(swapped));
        }

        for (var i = 0; i < items.Count; i++)
        {
            var (index, at) = (i, FormattableString.Invariant($"{path}.{name}[{i}]"));
            if (items.Count > 1)
            {
                var rest = CriterionRewrite.Without(items, index);
                yield return new Mutation(at, MutationKind.ClauseDropped, $"without \"{items[index].Text}\"", put(rest.Count == 1 ? rest[0] : make(rest)));
            }

            foreach (var mutation in At(items[index], at, isNegated: false, part => put(make(CriterionRewrite.With(items, index, part)))))
            {
                yield return mutation;
            }
        }
    }

    /// <summary>"Not" before whatever is written as one thing; before a group it would be the sum of other mutations.</summary>
    private static IEnumerable<(MutationKind Kind, Criterion After)> Negated(Criterion node) =>
        node is All or Any or Not ? [] : [(node is IsMissing ? MutationKind.Missing : MutationKind.Negation, new Not(node))];

    private static IEnumerable<(MutationKind Kind, Criterion After)> OfTest(Criterion node) => node switch
    {
        NumberIn number => Numbers(number),
        ChoiceIn choice => Choices(choice).Select(set => (MutationKind.Choice, (Criterion)(choice with { Set = set }))),
        DateWindow window => Windows(window),
        _ => [],
    };

    private static IEnumerable<(MutationKind Kind, Criterion After)> Numbers(NumberIn test)
    {
        var range = test.Interval;
        (MutationKind, NumberRange?)[] mutants =
        [
            .. Moved(test.Fact, range.Min).Select(min => (MutationKind.Threshold, NumberRange.TryOf(min, range.MinIncluded, range.Max, range.MaxIncluded))),
            .. Moved(test.Fact, range.Max).Select(max => (MutationKind.Threshold, NumberRange.TryOf(range.Min, range.MinIncluded, max, range.MaxIncluded))),
            (MutationKind.Inclusion, range.Min is null ? null : NumberRange.TryOf(range.Min, !range.MinIncluded, range.Max, range.MaxIncluded)),
            (MutationKind.Inclusion, range.Max is null ? null : NumberRange.TryOf(range.Min, range.MinIncluded, range.Max, !range.MaxIncluded)),
        ];
        foreach (var (kind, mutant) in mutants)
        {
            if (mutant is { } interval)
            {
                yield return (kind, test with { Interval = interval });
            }
        }
    }

    private static IEnumerable<decimal> Moved(NumberFact fact, decimal? constant) =>
        constant is { } value ? [value - NumberStep.Of(fact, value), value + NumberStep.Of(fact, value)] : [];

    private static IEnumerable<uint> Choices(ChoiceIn test)
    {
        for (var bit = 1u; bit != 0 && bit <= test.Fact.States.Max(); bit <<= 1)
        {
            if ((test.Fact.States.Max() & bit) != 0 && (test.Set ^ bit) != 0)
            {
                yield return test.Set ^ bit;
            }
        }
    }

    private static IEnumerable<(MutationKind Kind, Criterion After)> Windows(DateWindow window) =>
    [
        .. Moved(window.From).Select(from => (MutationKind.DateWindow, (Criterion)(window with { From = from }))),
        .. Moved(window.To).Select(to => (MutationKind.DateWindow, (Criterion)(window with { To = to }))),
        .. window is { From: not null, To: not null }
            ? (IEnumerable<(MutationKind, Criterion)>)[(MutationKind.ClauseDropped, window with { From = null }), (MutationKind.ClauseDropped, window with { To = null })]
            : [],
    ];

    private static IEnumerable<DateTerm> Moved(DateTerm? term) => term is null
        ? []
        :
        [
            term with { Days = term.Days - 1 },
            term with { Days = term.Days + 1 },
            .. term.Months == 0 ? (IEnumerable<DateTerm>)[] : [term with { Months = term.Months - 1 }, term with { Months = term.Months + 1 }],
        ];
}
