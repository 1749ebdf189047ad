using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>The compiled evaluator over rule bases that nobody wrote.</summary>
public class RandomRuleBaseTests
{
    [SampledProperty(local: 100, ci: 500, Arbitrary = [typeof(Cases)])]
    public void Compiled_random_rules_agree_with_their_tree(CompiledCase random)
    {
        foreach (var any in random.Patients)
        {
            var verdicts = random.Evaluator.Decide(any.Patient);
            var differing = random.Formulas.Where((formula, i) => verdicts.OfRule(i) != formula.Test(any.Patient)).ToList();
            differing.Should().BeEmpty("they were compiled, for {0}", any);
        }
    }

    [SampledProperty(local: 20, ci: 100, Arbitrary = [typeof(Cases)])]
    public void Reports_of_random_rules_agree_with_their_tree(CompiledCase random)
    {
        var engine = new DecisionEngine(random.RuleBase);
        foreach (var any in random.Patients)
        {
            var report = engine.Evaluate(any.Patient);
            report.Undetermined.Select(u => string.Join(' ', u.Missing)).Should().Equal(
                random.Formulas.Select(formula => string.Join(' ', MissingFacts.Of(formula, any.Patient))).Where(missing => missing.Length > 0), "{0}", any);

            var expected = JsonSerializer.Serialize(engine.Evaluate(any.Patient), ReportJson.TypeInfo);

            Encoding.UTF8.GetString(ReportJson.ToUtf8(report)).Should().Be(expected);
        }
    }

    [SampledProperty(local: 100, ci: 500, Arbitrary = [typeof(Cases)])]
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
    public RuleEvaluator Evaluator => field ??= new RuleEvaluator(RuleBase);

    public RuleBase RuleBase => field ??= LocalRules.RuleBaseOf(
        [.. Formulas.Select((f, i) => LocalRules.Rule($"rule-{i}", f))], new Protocol([.. Formulas.Select((f, i) => RuleSyntax.Require($"entry-{i}", f)), .. Formulas.Select((f, i) => RuleSyntax.Require($"once-more-{i}", f))]));

    public override string ToString() => $"{Formulas.Count} formulas, {Patients.Count} patients";
}

/// <summary>A formula and a patient.</summary>
public sealed record FormulaCase(Criterion Formula, AnyPatient Any);
