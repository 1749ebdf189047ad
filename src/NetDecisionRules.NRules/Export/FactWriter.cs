using System.Linq.Expressions;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.NRules;

/// <summary>Finds the member of the findings that stands for a fact: the one of the same name.</summary>
/// <param name="findings">The patient's findings.</param>
/// <param name="entry">The findings of the entry in whose list's quantifier a fact stands; null outside of lists.</param>
internal sealed class FactWriter(Expression findings, Expression? entry)
{
    /// <summary>The finding of a fact.</summary>
    public Expression Of(Fact fact) => fact switch
    {
        GradeFact grade => Graded(nameof(PatientFindings.Grade), grade),
        FlagFact { DerivedBy: { } grade } => Graded(nameof(PatientFindings.StatedGradeDiffers), grade),
        { ItemOf: not null } => Expression.Property(entry ?? throw Nowhere(fact), NameInList(fact)),
        _ => Expression.Property(findings, fact.Name),
    };

    /// <summary>The list of a quantifier.</summary>
    public Expression List(ListFact list) => Expression.Property(findings, string.Concat(list.Path[..1].ToUpperInvariant(), list.Path.AsSpan(1)));

    /// <summary>That the fact exists, where it certainly may not yet; null where it always does.</summary>
    public Expression? Existence(Fact fact) =>
        fact.ItemOf is not null || fact is LatestDateFact ? Expression.Property(Of(fact), nameof(DateFinding.Exists)) : null;

    private MethodCallExpression Graded(string method, GradeFact grade) => Expression.Call(
        findings,
        method,
        null,
        Expression.Constant(grade.Ki67.G2From),
        Expression.Constant(grade.Ki67.G2To),
        Expression.Constant(grade.Mitoses.G2From),
        Expression.Constant(grade.Mitoses.G2To));

    private static string NameInList(Fact fact) => fact.Name[(fact.Name.LastIndexOf('.') + 1)..];

    private static InvalidOperationException Nowhere(Fact fact) => new($"'{fact.Name}' is a fact of one entry of '{fact.ItemOf}' and stands outside of it.");
}
