using System.Linq.Expressions;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// Writes a criterion as an expression over a patient's findings: member access, comparisons, and/or/not, constants, and a quantifier's lambda.
/// A criterion has two: that it certainly holds and that it possibly holds; "not" swaps them. It is unknown where it possibly but not certainly
/// holds.
/// </summary>
/// <param name="patient">The patient.</param>
/// <param name="entry">The entry of the list in whose quantifier the criterion stands; null outside of lists.</param>
internal sealed class ConditionWriter(ParameterExpression patient, ParameterExpression? entry = null)
{
    private readonly FactWriter _facts = new(patient, entry);

    /// <summary>The criterion certainly holds.</summary>
    public Expression Certainly(Criterion criterion) => Write(criterion, certainly: true);

    /// <summary>The criterion possibly holds.</summary>
    public Expression Possibly(Criterion criterion) => Write(criterion, certainly: false);

    private Expression Write(Criterion criterion, bool certainly) => criterion switch
    {
        All all => Group(all.Items, certainly, Expression.AndAlso, whenEmpty: true),
        Any any => Group(any.Items, certainly, Expression.OrElse, whenEmpty: false),
        Not not => Expression.Not(Write(not.Operand, !certainly)),
        Named named => Write(named.Body, certainly),
        Exists some => Quantifier(some, certainly),
        NumberIn number => Number(number, certainly),
        ChoiceIn choice => Choice(choice, certainly),
        Flag flag => Yes(flag.Fact, certainly),
        DateWindow window => Window(window, certainly),
        IsMissing missing => Expression.Not(Expression.Property(_facts.Of(missing.Fact), nameof(NumberFinding.IsRecorded))),
        _ => throw new InvalidOperationException($"No expression for a {criterion.GetType().Name}."),
    };

    private Expression Group(CriterionList items, bool certainly, Func<Expression, Expression, Expression> combine, bool whenEmpty) => items.Count == 0
        ? Expression.Constant(whenEmpty)
        : items.Select(item => Write(item, certainly)).Aggregate(combine);

    private MethodCallExpression Quantifier(Exists some, bool certainly)
    {
        var list = _facts.List(some.List);
        var item = Expression.Parameter(typeof(EntryFinding), some.List.ItemLabel);
        var passes = Expression.Lambda(new ConditionWriter(patient, item).Write(some.Item, certainly), item);
        return Expression.Call(list, certainly ? nameof(ListFinding.Some) : nameof(ListFinding.MayBeSome), null, passes);
    }

    private Expression Choice(ChoiceIn choice, bool certainly)
    {
        if (choice.Fact is FlagFact flag)
        {
            return choice.Set switch
            {
                Flag.Yes => Yes(flag, certainly),
                0b01 => Expression.Property(_facts.Of(flag), certainly ? nameof(FlagFinding.IsNo) : nameof(FlagFinding.MayBeNo)),
                _ => Expression.Constant(true),
            };
        }

        var finding = _facts.Of(choice.Fact);
        var type = finding.Type.GetGenericArguments()[0];
        var values = choice.Fact.Names(choice.Set).Select(name => Expression.Constant(Enum.Parse(type, name, ignoreCase: true))).ToArray();
        return values is [var only]
            ? Expression.Call(finding, certainly ? nameof(ChoiceFinding<Sex>.Is) : nameof(ChoiceFinding<Sex>.MayBe), null, only)
            : Expression.Call(finding, certainly ? nameof(ChoiceFinding<Sex>.IsOneOf) : nameof(ChoiceFinding<Sex>.MayBeOneOf), null, Expression.NewArrayInit(type, values));
    }

    private MemberExpression Yes(FlagFact flag, bool certainly) =>
        Expression.Property(_facts.Of(flag), certainly ? nameof(FlagFinding.IsYes) : nameof(FlagFinding.MayBeYes));

    private Expression Number(NumberIn number, bool certainly)
    {
        var range = Ends.Of(_facts.Of(number.Fact));
        var interval = number.Interval;
        var from = interval.Min is { } min ? range.From(min, interval.MinIncluded, certainly) : null;
        var to = interval.Max is { } max ? range.To(max, interval.MaxIncluded, certainly) : null;
        return And(_facts.Existence(number.Fact), from, to);
    }

    private Expression Window(DateWindow window, bool certainly)
    {
        var date = _facts.Of(window.Fact);
        if (window is { From: null, To: null })
        {
            return Expression.Property(date, certainly ? nameof(DateFinding.IsRecorded) : nameof(DateFinding.Exists));
        }

        var from = window.From is { } first ? InOrder(Term(first), date, certainly) : null;
        var to = window.To is { } last ? InOrder(date, Term(last), certainly) : null;
        return And(
            _facts.Existence(window.Fact),
            window.From is { } start ? _facts.Existence(start.Anchor) : null,
            window.To is { } end ? _facts.Existence(end.Anchor) : null,
            from,
            to);
    }

    private Expression Term(DateTerm term) => term is { Months: 0, Days: 0 }
        ? _facts.Of(term.Anchor)
        : Expression.Call(_facts.Of(term.Anchor), nameof(DateFinding.Plus), null, Expression.Constant(term.Months), Expression.Constant(term.Days));

    private static BinaryExpression InOrder(Expression first, Expression second, bool certainly) => certainly
        ? Expression.LessThanOrEqual(Expression.Property(first, nameof(DateFinding.Latest)), Expression.Property(second, nameof(DateFinding.Earliest)))
        : Expression.LessThanOrEqual(Expression.Property(first, nameof(DateFinding.Earliest)), Expression.Property(second, nameof(DateFinding.Latest)));

    private static Expression And(params IEnumerable<Expression?> parts) => parts.OfType<Expression>().Aggregate(Expression.AndAlso);
}
