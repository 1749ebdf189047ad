using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>The compiled evaluator over rule bases that nobody wrote.</summary>
public class RandomRuleBaseTests
{
    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500, QuietOnSuccess = true)]
    public void Compiled_random_rules_agree_with_their_tree(CompiledCase random)
    {
        foreach (var any in random.Patients)
        {
            var verdicts = random.Evaluator.Decide(any.Patient);
            var differing = random.Formulas.Where((formula, i) => verdicts.OfRule(i) != formula.Test(any.Patient)).ToList();
            differing.Should().BeEmpty("they were compiled, for {0}", any);
        }
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500, QuietOnSuccess = true)]
    public void Explanations_of_random_rules_agree_with_their_tree(FormulaCase random)
    {
        var explanation = Explanation.Of(random.Formula, random.Any.Patient);

        Check(explanation);

        void Check(Explanation node)
        {
            var expected = node.Criterion switch
            {
                All => node.Parts.Select(p => p.Truth).Aggregate(Truth.True, Kleene.And),
                Any => node.Parts.Select(p => p.Truth).Aggregate(Truth.False, Kleene.Or),
                Not => node.Parts.Single().Truth.Not(),
                Named => node.Parts.Single().Truth,
                _ => node.Truth,
            };
            (node.Truth, node.Missing.Count > 0).Should().Be((expected, expected == Truth.Unknown), node.Criterion.Text);
            foreach (var part in node.Parts)
            {
                Check(part);
            }
        }
    }

    public static class Cases
    {
        public static Arbitrary<CompiledCase> Compiled() => Arb.From(
            from formulas in Gen.ArrayOf(Gen.Choose(1, 5).SelectMany(CriterionGen.OfPatient), 40)
            from patients in Gen.ArrayOf(PatientFactsGen.Any, 10)
            select new CompiledCase(formulas, [.. patients.Select(p => new AnyPatient(p))]));

        public static Arbitrary<FormulaCase> Formulas() => Arb.From(
            from formula in CriterionGen.OfPatient(3)
            from patient in PatientFactsGen.Any
            select new FormulaCase(formula, new AnyPatient(patient)));
    }
}

/// <summary>A rule base of random formulas, compiled, and some patients.</summary>
public sealed record CompiledCase(IReadOnlyList<Criterion> Formulas, IReadOnlyList<AnyPatient> Patients)
{
    public RuleEvaluator Evaluator { get; } = new(LocalRules.RuleBaseOf([.. Formulas.Select((f, i) => LocalRules.Rule($"rule-{i}", f))]));

    public override string ToString() => $"{Formulas.Count} formulas, {Patients.Count} patients";
}

/// <summary>A formula and a patient.</summary>
public sealed record FormulaCase(Criterion Formula, AnyPatient Any);
