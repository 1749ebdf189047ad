using NetDecisionRules.Authoring.Diff.Comparing;
using NetDecisionRules.Authoring.Diff.Output;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Authoring.Tests.Diff;

public class ClauseDiffTests
{
    private static readonly Criterion Ssa = Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Ssa) & TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression));
    private static readonly Criterion SsaStable = Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Ssa) & TreatmentFacts.Outcome.Is(TreatmentOutcome.Stable));
    private static readonly Criterion High = (Ki67 >= 10).As("High", "high Ki-67");
    private static readonly Criterion Higher = (Ki67 >= 15).As("High", "high Ki-67");

    public static TheoryData<Criterion, Criterion, string[]> Pairs => new()
    {
        { Ki67 >= 10, Ki67 >= 10, [] },
        { Ki67 >= 10, Ki67 > 10, ["Ki-67 ≥ 10 % → Ki-67 > 10 %"] },
        { Ki67 >= 10 & Pregnant, Pregnant & Ki67 >= 10, [] },
        { Ki67 >= 10 & Pregnant, Ki67 >= 15 & Pregnant, ["Ki-67 ≥ 10 % → Ki-67 ≥ 15 %"] },
        { Ki67 >= 10 & Pregnant, Ki67 >= 10 & !Pregnant, ["pregnancy → no pregnancy"] },
        { Ki67 >= 10 & Pregnant, Pregnant, ["removed: Ki-67 ≥ 10 %"] },
        { Pregnant, Ki67 >= 10 & Pregnant, ["added: Ki-67 ≥ 10 %"] },
        { Pregnant, Ki67 >= 10 | Pregnant, ["added alternative: Ki-67 ≥ 10 %"] },
        { Ki67 >= 10 | Pregnant, Ki67 >= 10, ["removed alternative: pregnancy"] },
        { Ki67 >= 10 | Pregnant, Ki67 >= 10 & Pregnant, ["Ki-67 ≥ 10 % or pregnancy → Ki-67 ≥ 10 % and pregnancy"] },
        { Ki67 >= 10 & Age >= 18, Ki67 >= 20 & Age >= 15, ["Ki-67 ≥ 10 % → Ki-67 ≥ 20 %", "age ≥ 18 years → age ≥ 15 years"] },
        { Ki67 >= 10 & Ki67 <= 55, Ki67 >= 10 & Ki67 <= 50, ["Ki-67 ≤ 55 % → Ki-67 ≤ 50 %"] },
        { Ssa & Pregnant, SsaStable & Pregnant, ["some treatment: outcome is progression → outcome is stable"] },
        { !Ssa, !SsaStable, ["no treatment with (kind is SSA and outcome is progression) → no treatment with (kind is SSA and outcome is stable)"] },
        { High & Pregnant, Higher & Pregnant, ["Ki-67 ≥ 10 % → Ki-67 ≥ 15 % [in High]"] },
        { !High, !Higher, ["not: Ki-67 ≥ 10 % → Ki-67 ≥ 15 % [in High]"] },
        { High & Pregnant, Ki67 >= 10 & Pregnant, [] },
        { High & Pregnant, Ki67 >= 12 & Pregnant, ["high Ki-67 → Ki-67 ≥ 12 %"] },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_smallest_clause_that_differs_is_told(Criterion old, Criterion @new, string[] told) =>
        ClauseDiff.Of(old, @new).Select(DiffWords.Of).Should().Equal(told);

    [Fact]
    public void A_clause_about_one_entry_is_tested_as_the_list_that_it_is_in()
    {
        var clause = ClauseDiff.Of(Ssa, SsaStable).Should().ContainSingle().Which;
        var patient = Patient.Create(new PatientFacts { Id = "p", Treatments = [new Treatment { Kind = TreatmentKind.Ssa, Outcome = TreatmentOutcome.Stable }] });

        clause.TruthsFor(patient).Should().Be((Truth.False, Truth.True));
        clause.FactsOf(patient).Select(f => f.Path).Should().Equal("treatments[0].kind", "treatments[0].outcome");
    }

    [Fact]
    public void A_clause_that_is_not_there_changes_nothing_in_its_group()
    {
        var patient = Patient.Create(new PatientFacts { Id = "p" });

        ClauseDiff.Of(Pregnant, Ki67 >= 10 & Pregnant).Single().TruthsFor(patient).Should().Be((Truth.True, Truth.Unknown));
        ClauseDiff.Of(Pregnant, Ki67 >= 10 | Pregnant).Single().TruthsFor(patient).Should().Be((Truth.False, Truth.Unknown));
    }
}
