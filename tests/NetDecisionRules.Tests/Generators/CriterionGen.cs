using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Random formulas over every fact of the catalog and every list.</summary>
internal static class CriterionGen
{
    /// <summary>A formula on a patient, nested at most so deep.</summary>
    public static Gen<Criterion> OfPatient(int depth) => Formula(depth, FactCatalog.OfPatient, withLists: true);

    private static Gen<Criterion> Formula(int depth, IReadOnlyList<Fact> facts, bool withLists)
    {
        var test = Gen.Elements(facts.ToArray()).SelectMany(f => Test(f, facts));
        var leaf = withLists ? Gen.Frequency((4, test), (1, Gen.Elements(FactCatalog.Lists.ToArray()).SelectMany(Quantifier))) : test;
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Formula(depth - 1, facts, withLists);
        var group = Gen.Choose(0, 3).SelectMany(n => Gen.ArrayOf(inner, n));
        return Gen.Frequency(
            (1, leaf),
            (2, group.Select(parts => (Criterion)new All([.. parts]))),
            (2, group.Select(parts => (Criterion)new Any([.. parts]))),
            (1, Gen.Two(inner).Select(p => p.Item1 & p.Item2)),
            (1, Gen.Two(inner).Select(p => p.Item1 | p.Item2)),
            (1, inner.Select(c => (Criterion)new Not(c))),
            (1, from body in inner from number in Gen.Choose(0, int.MaxValue) select body.As($"Name{number}", $"words {number}")));
    }

    private static Gen<Criterion> Quantifier((ListFact List, IReadOnlyList<Fact> Entries) list) =>
        Formula(1, [.. list.Entries, RecordedFacts.Ki67, RecordedFacts.RltStart, RecordedFacts.AssessmentDate, TreatmentFacts.RltEnd], withLists: false).Select(list.List.Some);

    /// <summary>A test of the fact; now and then of its being recorded, which has no meaning for a fact that follows from others.</summary>
    private static Gen<Criterion> Test(Fact fact, IReadOnlyList<Fact> facts) => fact.Path.Length == 0
        ? Plain(fact, facts)
        : Gen.Frequency((6, Plain(fact, facts)), (1, Gen.Constant((Criterion)new IsMissing(fact))));

    private static Gen<Criterion> Plain(Fact fact, IReadOnlyList<Fact> facts) => fact switch
    {
        NumberFact number => GenParts.Range(number.Path, number.Limits).Select(range => (Criterion)new NumberIn(number, range)),
        FlagFact flag => Gen.Elements<Criterion>(flag, !flag),
        ChoiceFact choice => Gen.NonEmptyListOf(Gen.Elements(Testable(choice))).Select(bits => (Criterion)new ChoiceIn(choice, bits.Aggregate((a, b) => a | b))),
        DateFact date => Window(date, [.. facts.OfType<DateFact>()]),
        _ => throw new InvalidOperationException($"No tests for a {fact.GetType().Name}."),
    };

    /// <summary>The values that a rule may ask for, as bits: not those that only leave open which of the others it is.</summary>
    private static uint[] Testable(ChoiceFact fact) =>
        [.. Enumerable.Range(0, fact.Values.Count).Where(i => fact.Values[i] is not ("colon" or "unknownPrimary")).Select(i => 1u << i)];

    private static Gen<Criterion> Window(DateFact date, DateFact[] others)
    {
        var term = from hasEnd in GenParts.Chance(70)
                   from other in Gen.Elements(others)
                   from offset in Gen.Elements(RuleConstants.DateOffsets.ToArray())
                   select hasEnd ? new DateTerm(other, offset.Months, offset.Days) : null;
        return from first in term
               from last in term
               select (Criterion)new DateWindow(date, first, last);
    }
}
