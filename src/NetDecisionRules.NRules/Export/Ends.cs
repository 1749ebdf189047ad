using System.Linq.Expressions;

namespace NetDecisionRules.NRules;

/// <summary>
/// Compares the ends of a number's range with a constant, exactly, open ends included. The range certainly passes a lower limit when its lower
/// end does, and possibly when its upper end does; an upper limit the other way round.
/// </summary>
internal sealed record Ends(Expression Min, Expression MinIncluded, Expression Max, Expression MaxIncluded)
{
    public static Ends Of(Expression number) => new(
        Expression.Property(number, nameof(NumberFinding.Min)),
        Expression.Property(number, nameof(NumberFinding.MinIncluded)),
        Expression.Property(number, nameof(NumberFinding.Max)),
        Expression.Property(number, nameof(NumberFinding.MaxIncluded)));

    /// <summary>At least the limit; more than it where it is not included.</summary>
    public Expression From(decimal limit, bool included, bool certainly)
    {
        var constant = Expression.Constant(limit);
        return (certainly, included) switch
        {
            (true, true) => Expression.GreaterThanOrEqual(Min, constant),
            (true, false) => Expression.OrElse(Expression.GreaterThan(Min, constant), Expression.AndAlso(Expression.Equal(Min, constant), Expression.Not(MinIncluded))),
            (false, true) => Expression.OrElse(Expression.GreaterThan(Max, constant), Expression.AndAlso(Expression.Equal(Max, constant), MaxIncluded)),
            (false, false) => Expression.GreaterThan(Max, constant),
        };
    }

    /// <summary>At most the limit; less than it where it is not included.</summary>
    public Expression To(decimal limit, bool included, bool certainly)
    {
        var constant = Expression.Constant(limit);
        return (certainly, included) switch
        {
            (true, true) => Expression.LessThanOrEqual(Max, constant),
            (true, false) => Expression.OrElse(Expression.LessThan(Max, constant), Expression.AndAlso(Expression.Equal(Max, constant), Expression.Not(MaxIncluded))),
            (false, true) => Expression.OrElse(Expression.LessThan(Min, constant), Expression.AndAlso(Expression.Equal(Min, constant), MinIncluded)),
            (false, false) => Expression.LessThan(Min, constant),
        };
    }
}
