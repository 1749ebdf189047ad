using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>How formulas become rule bits of bits; that the answers are right is tried on random rule bases in NetDecisionRules.Tests.</summary>
public class ConjunctiveFormTests
{
    [Fact]
    public void A_conjunction_has_one_clause_a_part()
    {
        var form = ConjunctiveForm.Of([Compromised & Ki67 > 20 & (DiscussedInMdt | RltCenter)]);

        form.RuleBits.Should().ContainSingle().Which.Select(clause => clause.Length).Should().Equal(1, 1, 2);
    }

    [Fact]
    public void A_small_or_of_ands_is_multiplied_out()
    {
        var form = ConjunctiveForm.Of([(Compromised & DiscussedInMdt) | (RltCenter & Ga68Pet & TrialAccess)]);

        form.RuleBits.Should().ContainSingle().Which.Select(clause => clause.Length).Should().Equal(2, 2, 2, 2, 2, 2);
    }

    [Fact]
    public void A_large_or_of_ands_gets_a_helper_rule_bit_for_each_and()
    {
        Criterion and = Compromised & DiscussedInMdt & RltCenter;

        var form = ConjunctiveForm.Of([and | (Ga68Pet & TrialAccess & Pregnant) | Oligometastatic]);

        form.Formulas.Should().Be(1);
        form.RuleBits.Should().HaveCount(3);
        form.RuleBits[0].Should().ContainSingle().Which.Length.Should().Be(3);
        form.RuleBits.Skip(1).Select(ruleBit => ruleBit.Count).Should().Equal(3, 3);
    }

    [Fact]
    public void A_helper_rule_bit_stands_behind_those_it_uses()
    {
        static Criterion Large(Criterion a, Criterion b) => (a & DiscussedInMdt & Ki67 > 20) | (b & RltCenter & Ki67 < 10);
        var form = ConjunctiveForm.Of([Large(Large(Compromised, Pregnant) & Ga68Pet, TrialAccess)]);

        var uses = form.RuleBits.SelectMany((clauses, ruleBit) => clauses.SelectMany(c => c).OfType<HelperLiteral>().Select(used => (ruleBit, used.RuleBit)))
            .Where(u => u.ruleBit >= form.Formulas).ToList();

        uses.Should().NotBeEmpty().And.OnlyContain(u => u.RuleBit < u.ruleBit);
    }

    [Fact]
    public void Not_is_pushed_down_to_the_tests()
    {
        var formula = Formula.Of(!(Compromised & (DiscussedInMdt | !RltCenter)).As("Named", "words"));

        var group = formula.Should().BeOfType<Group>().Subject;
        group.IsConjunction.Should().BeFalse();
        group.Parts[0].Should().Be(new Literal(Compromised, Negated: true));
        group.Parts[1].Should().BeOfType<Group>().Which.Parts.Should().Equal(new Literal(DiscussedInMdt, Negated: true), new Literal(RltCenter, Negated: false));
    }

    // 64 rule bits a word: the borders between words, and the unused bits of the last.
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(130)]
    public void Any_number_of_rules_is_answered_and_counted(int rules)
    {
        var ruleBase = LocalRuleBase.Of([.. Enumerable.Range(0, rules).Select(i => LocalRuleBase.Rule($"rule-{i}", i % 3 == 0 ? Compromised : Ki67 > i))]);
        var evaluator = new RuleEvaluator(ruleBase);
        var patient = Patients.With(new TumorFacts { Ki67Percent = 50 });

        var verdicts = evaluator.Decide(patient);

        var expected = ruleBase.Rules.Select(r => r.Rule.Condition.Test(patient)).ToList();
        ruleBase.Rules.Select((_, i) => verdicts.OfRule(i)).Should().Equal(expected);
        verdicts.TrueRules.Should().Be(expected.Count(t => t == Truth.True));
        verdicts.UnknownRules.Should().Be(expected.Count(t => t == Truth.Unknown));
    }

    // Windows are looked up after the rest, 64 at a time.
    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void Any_number_of_date_windows_is_answered(int windows)
    {
        var ruleBase = LocalRuleBase.Of([.. Enumerable.Range(0, windows).Select(i => LocalRuleBase.Rule($"rule-{i}", AssessmentDate.OnOrAfter(RltStart.PlusDays(i - 40))))]);

        var verdicts = new RuleEvaluator(ruleBase).Decide(Patients.With(on: "2026-01-31", rltStart: "2026-01-31"));

        ruleBase.Rules.Select((_, i) => verdicts.OfRule(i)).Should().Equal(Enumerable.Range(0, windows).Select(i => i <= 40 ? Truth.True : Truth.False));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    public void Any_number_of_quantifiers_that_look_at_the_entries_is_answered(int quantifiers)
    {
        var ruleBase = LocalRuleBase.Of(
        [
            .. Enumerable.Range(1, quantifiers).Select(i =>
                LocalRuleBase.Rule($"rule-{i}", Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Rlt) & TreatmentFacts.DiseaseControl >= i))),
        ]);

        var verdicts = new RuleEvaluator(ruleBase).Decide(Patients.With(treatments: [Patients.Treatment(TreatmentKind.Rlt, months: 40)]));

        ruleBase.Rules.Select((_, i) => verdicts.OfRule(i)).Should().Equal(Enumerable.Range(1, quantifiers).Select(i => i <= 40 ? Truth.True : Truth.False));
    }

    [Fact]
    public void Protocols_are_not_counted_among_the_rules()
    {
        var protocol = new Protocol([RuleSyntax.Require("age", Age >= 0)]);
        var evaluator = new RuleEvaluator(new RuleBase("1", LocalRuleBase.Standing, [new Guideline(LocalRuleBase.Local, []) { Protocol = protocol }]));

        var verdicts = evaluator.Decide(Patients.Blank);

        (verdicts.OfProtocol(0), verdicts.TrueRules, verdicts.UnknownRules).Should().Be((Truth.True, 0, 0));
    }

    [Fact]
    public void A_rule_base_without_rules_is_evaluated_too() => new RuleEvaluator(LocalRuleBase.Of()).Decide(Patients.Blank).TrueRules.Should().Be(0);

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void There_is_no_verdict_beyond_the_rules(int index)
    {
        var verdicts = new RuleEvaluator(LocalRuleBase.Of(LocalRuleBase.Rule("a", Compromised))).Decide(Patients.Blank);

        var rule = () => verdicts.OfRule(index);
        var protocol = () => verdicts.OfProtocol(index);

        rule.Should().Throw<ArgumentOutOfRangeException>();
        protocol.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Verdicts_are_written_over_and_nothing_of_the_last_patient_stays()
    {
        var evaluator = new RuleEvaluator(LocalRuleBase.Of(LocalRuleBase.Rule("a", Ki67 > 20), LocalRuleBase.Rule("b", Compromised)));
        var verdicts = evaluator.NewVerdicts();

        evaluator.Decide(Patients.With(new TumorFacts { Ki67Percent = 30 }), verdicts);
        evaluator.Decide(Patients.With(new TumorFacts { Ki67Percent = 10 }, condition: new ConditionFacts { Compromised = false }), verdicts);

        (verdicts.OfRule(0), verdicts.OfRule(1), verdicts.TrueRules, verdicts.UnknownRules).Should().Be((Truth.False, Truth.False, 0, 0));
    }
}
