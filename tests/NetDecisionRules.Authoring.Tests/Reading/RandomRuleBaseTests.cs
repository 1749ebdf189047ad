using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Authoring.Tests.Reading;

/// <summary>A rule base that nobody wrote is read from its export as what it was.</summary>
public class RandomRuleBaseTests
{
    [Property(Arbitrary = [typeof(Cases)], MaxTest = 100, QuietOnSuccess = true)]
    public void What_is_exported_reads_as_the_same_rules(RandomRules random)
    {
        var export = RuleBaseJson.Export(random.RuleBase);

        RuleBaseJson.TryRead(export, out var read, out var errors).Should().BeTrue(string.Join('\n', errors));

        RuleBaseJson.Export(read!).Should().Equal(export);
        read!.Fingerprint.Should().Be(random.RuleBase.Fingerprint);
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 100, QuietOnSuccess = true)]
    public void What_is_read_answers_as_what_was_exported(RandomRules random)
    {
        RuleBaseJson.TryRead(RuleBaseJson.Export(random.RuleBase), out var read, out _).Should().BeTrue();
        var (original, again) = (new DecisionEngine(random.RuleBase), new DecisionEngine(read!));

        foreach (var any in random.Patients)
        {
            var (expected, actual) = (original.Evaluator.Decide(any.Patient), again.Evaluator.Decide(any.Patient));
            Enumerable.Range(0, random.RuleBase.Rules.Count).Where(i => expected.OfRule(i) != actual.OfRule(i)).Should().BeEmpty("for {0}", any);
        }
    }

    public static class Cases
    {
        public static Arbitrary<RandomRules> RuleBases() => Arb.From(
            from formulas in Gen.ArrayOf(Gen.Choose(1, 4).SelectMany(CriterionGen.OfPatient), 12)
            from emphases in Gen.ArrayOf(CriterionGen.OfPatient(1), 12)
            from patients in Gen.ArrayOf(PatientFactsGen.Any, 10)
            select new RandomRules(formulas, emphases, [.. patients.Select(p => new AnyPatient(p))]));
    }
}

/// <summary>A rule base of random formulas: of rules, of what emphasizes them, and of a protocol.</summary>
public sealed class RandomRules
{
    public RandomRules(IReadOnlyList<Criterion> formulas, IReadOnlyList<Criterion> emphases, IReadOnlyList<AnyPatient> patients)
    {
        Patients = patients;
        var source = new Source { Id = "local", Title = "Local guideline", Citation = "Tumor board", Year = 2026, PublishedBy = new DateOnly(2026, 1, 31) };
        RuleBase = new RuleBase("1", ShippedGuidelines.Classification with { GradeRules = new Dictionary<TumorGrade, string>() },
        [
            new Guideline(source, [.. formulas.Zip(emphases, (formula, emphasis) => (formula, emphasis)).Select((r, i) => RuleSyntax.Rule($"rule-{i}", at: "Page 1")
                .Titled("A local rule").When(r.formula).Then(RuleSyntax.Notice()).EmphasizedWhen(r.emphasis))])
            {
                Protocol = new Protocol([.. formulas.Select((f, i) => new ProtocolCriterion($"criterion-{i}", f))]),
            },
        ]);
    }

    public RuleBase RuleBase { get; }

    public IReadOnlyList<AnyPatient> Patients { get; }

    public override string ToString() => $"{RuleBase.Rules.Count} rules, {Patients.Count} patients";
}
