using System.Linq.Expressions;
using System.Reflection;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.NRules;

/// <summary>Writes how a fact is asked of a patient or of an entry: <c>patient.Finding(RecordedFacts.Ki67)</c>.</summary>
/// <param name="patient">The patient.</param>
/// <param name="entry">The entry of the list in whose quantifier a fact stands; null outside of lists.</param>
internal sealed class FactWriter(Expression patient, Expression? entry)
{
    /// <summary>The static property that holds each fact or list, so that a stored condition names it.</summary>
    private static readonly Dictionary<object, PropertyInfo> Places = new[]
        {
            typeof(RecordedFacts), typeof(StudyFacts), typeof(TreatmentFacts), typeof(DifferentiationFact), typeof(SstrUptakeFact),
        }
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => typeof(Fact).IsAssignableFrom(property.PropertyType) || property.PropertyType == typeof(ListFact))
        .ToDictionary(property => property.GetValue(null)!);

    /// <summary>The finding of a fact.</summary>
    public Expression Of(Fact fact) => fact switch
    {
        GradeFact grade => Graded(nameof(PatientFindings.Grade), grade),
        FlagFact { DerivedBy: { } grade } => Graded(nameof(PatientFindings.StatedGradeDiffers), grade),
        { ItemOf: not null } => Ask(entry ?? throw Nowhere(fact), fact),
        _ => Ask(patient, fact),
    };

    /// <summary>The list of a quantifier.</summary>
    public Expression List(ListFact list) => Expression.Call(Method(typeof(PatientFindings), typeof(ListFact)), patient, Place(list));

    /// <summary>That the fact exists, where it certainly may not yet; null where it always does.</summary>
    public Expression? Existence(Fact fact) =>
        fact.ItemOf is not null || fact is LatestDateFact ? Expression.Property(Of(fact), nameof(DateFinding.Exists)) : null;

    private static MethodCallExpression Ask(Expression of, Fact fact)
    {
        var kind = fact switch { NumberFact => typeof(NumberFact), FlagFact => typeof(FlagFact), DateFact => typeof(DateFact), _ => typeof(ChoiceFact<>) };
        var place = Place(fact);
        return of.Type == typeof(EntryFinding) ? Expression.Call(of, Typed(Method(typeof(EntryFinding), kind), place), place)
            : Expression.Call(Typed(Method(typeof(PatientFindings), kind), place), of, place);
    }

    /// <summary>The method that asks for a kind of fact.</summary>
    private static MethodInfo Method(Type type, Type kind) => type.GetMethods()
        .Single(method => method.Name == nameof(PatientFindings.Finding) && method.GetParameters()[^1].ParameterType is var asked
            && (asked == kind || (asked.IsGenericType && asked.GetGenericTypeDefinition() == kind)));

    private static MethodInfo Typed(MethodInfo method, Expression fact) => method.IsGenericMethodDefinition ? method.MakeGenericMethod(EnumOf(fact.Type)) : method;

    private static Type EnumOf(Type fact) =>
        fact.IsGenericType && fact.GetGenericTypeDefinition() == typeof(ChoiceFact<>) ? fact.GetGenericArguments()[0] : EnumOf(fact.BaseType!);

    private static MemberExpression Place(object fact) => Places.TryGetValue(fact, out var property)
        ? Expression.Property(null, property)
        : throw new InvalidOperationException($"No static property holds '{fact}'.");

    private MethodCallExpression Graded(string method, GradeFact grade) => Expression.Call(
        typeof(PatientFindings),
        method,
        null,
        patient,
        Expression.Constant(grade.Ki67.G2From),
        Expression.Constant(grade.Ki67.G2To),
        Expression.Constant(grade.Mitoses.G2From),
        Expression.Constant(grade.Mitoses.G2To));

    private static InvalidOperationException Nowhere(Fact fact) => new($"'{fact.Name}' is a fact of one entry of '{fact.ItemOf}' and stands outside of it.");
}
