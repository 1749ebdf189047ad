using System.Globalization;
using System.Reflection;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Core.Tests.Facts;

/// <summary>Every fact that an author can name and a record can hold, with what can be asked of it and put into it.</summary>
internal static class DeclaredFacts
{
    public static readonly IReadOnlyList<Fact> All =
    [
        .. typeof(Fact).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Fact).Namespace && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(property => property.GetValue(null)).OfType<Fact>()
            .Where(fact => fact.Path.Length > 0 && fact is not LatestDateFact),
    ];

    public static Fact Named(string name) => All.Single(fact => fact.Name == name);

    /// <summary>A patient in whom the fact, and little else, is not recorded: of an entry's fact one with such an entry.</summary>
    public static Patient Blank(Fact fact) => fact.ItemOf is null
        ? PatientJson.Read("""{"id":"a"}""")
        : PatientJson.Read(OneFactRecord.WithoutFact(fact.Path));

    /// <summary>The criterion as a rule can use it: of an entry's fact inside a quantifier.</summary>
    public static Criterion Placed(Fact fact, Criterion test) => fact.ItemOf is { } list ? FactCatalog.List(list)!.Some(test) : test;

    /// <summary>Tests of the fact, at least one of which each of <see cref="Values"/> passes.</summary>
    public static IEnumerable<Criterion> Tests(Fact fact) =>
    [
        RuleSyntax.Missing(fact),
        .. fact switch
        {
            NumberFact number => [number >= number.Limits.Min, number > number.Limits.Min, number >= number.Limits.Max, number < number.Limits.Max],
            FlagFact flag => [flag, !flag],
            ChoiceFact choice => Enumerable.Range(0, choice.Values.Count).Select(i => 1u << i).Where(set => (set & choice.AnyValue) == set)
                .Select(set => (Criterion)new ChoiceIn(choice, set)).Append(new ChoiceIn(choice, choice.AnyValue)),
            DateFact date => [date.Exists, date.OnOrAfter(date), date.OnOrBefore(date.PlusDays(-1))],
            _ => throw new InvalidOperationException($"No tests for a {fact.GetType().Name}."),
        },
    ];

    /// <summary>Permitted values as JSON.</summary>
    public static IEnumerable<string> Values(Fact fact) => fact switch
    {
        NumberFact number => new[] { number.Limits.Min, number.Limits.Max }.Select(value => value.ToString(CultureInfo.InvariantCulture)),
        FlagFact => ["true", "false"],
        ChoiceFact choice => choice.Values.Where(value => fact.Path != "tumor.statedGrade" || value != "nec").Select(value => $"\"{value}\""),
        _ => ["\"1900-01-01\"", "\"2199-12-31\""],
    };

    /// <summary>What no record may hold: as JSON, as a value of C#, and the code of the fault. Nothing of this kind for a flag.</summary>
    public static IEnumerable<(string Json, object Value, string Code)> Beyond(Fact fact) => fact switch
    {
        NumberFact number => new[] { number.Limits.Min - 1, number.Limits.Max + 1 }
            .Select(value => (value.ToString(CultureInfo.InvariantCulture), (object)value, FactErrorCode.OutOfRange)),
        FlagFact => [],
        ChoiceFact => [("\"99\"", 99, FactErrorCode.UnknownValue)],
        _ => [("\"1899-12-31\"", new DateOnly(1899, 12, 31), FactErrorCode.BadDate), ("\"2200-01-01\"", new DateOnly(2200, 1, 1), FactErrorCode.BadDate)],
    };
}
