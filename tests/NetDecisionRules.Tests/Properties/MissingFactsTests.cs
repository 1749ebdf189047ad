using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>What is unknown is unknown because of named facts, and learning them never takes an answer back.</summary>
[SampledProperties(local: 100, ci: 500, Arbitrary = [typeof(Arbitraries), typeof(Pairs)])]
public class MissingFactsTests
{
    private static readonly (string Id, Criterion Formula)[] Shipped =
    [
        .. ShippedGuidelines.RuleBase.Rules.Select(r => (r.Id, r.Rule.Condition)),
        .. ShippedGuidelines.RuleBase.Guidelines.SelectMany(g => (g.Protocol?.Criteria ?? []).Select(c => (g.Source.Id + ": " + c.Id, c.Criterion))),
    ];

    private static readonly IReadOnlyList<IReadOnlySet<string>> AskedWhetherRecorded = [.. Shipped.Select(s => Forgetting.AskedWhetherRecorded(s.Formula))];

    [Property]
    public void Facts_are_missing_exactly_where_a_rule_is_unknown(AnyPatient any)
    {
        Shipped.Where(s => MissingFacts.Of(s.Formula, any.Patient).Count > 0).Select(s => s.Id)
            .Should().Equal(Shipped.Where(s => s.Formula.Test(any.Patient) == Truth.Unknown).Select(s => s.Id));
    }

    [Property]
    public void Every_missing_fact_is_a_place_in_the_record(AnyPatient any)
    {
        foreach (var path in Shipped.SelectMany(s => MissingFacts.Of(s.Formula, any.Patient)).Distinct())
        {
            var read = () => RecordPaths.Get(any.Facts, path);
            read.Should().NotThrow(path);
        }
    }

    [Property]
    public void Learning_more_never_turns_an_answer_over(MoreAndLess pair)
    {
        var decided = FormulasOver(pair).Where(s => s.Formula.Test(pair.Less.Patient) != Truth.Unknown).ToList();

        decided.Select(s => (s.Id, s.Formula.Test(pair.More.Patient))).Should().Equal(decided.Select(s => (s.Id, s.Formula.Test(pair.Less.Patient))));
    }

    [Property]
    public void Asking_for_the_missing_facts_and_nothing_else_leads_to_the_full_answer(MoreAndLess pair)
    {
        var formulas = FormulasOver(pair).ToList();

        formulas.Select(s => (s.Id, s.Formula.Test(Asked(s.Formula, pair)))).Should().Equal(formulas.Select(s => (s.Id, s.Formula.Test(pair.More.Patient))));
    }

    /// <summary>The formulas that ask of no forgotten fact whether it is recorded.</summary>
    private static IEnumerable<(string Id, Criterion Formula)> FormulasOver(MoreAndLess pair)
    {
        var forgotten = Forgetting.Forgotten(pair.More.Facts, pair.Less.Facts);
        return Shipped.Where((_, i) => !AskedWhetherRecorded[i].Overlaps(forgotten));
    }

    /// <summary>The sparse record with what is missing looked up in the full one, as often as something new is missing.</summary>
    private static Patient Asked(Criterion formula, MoreAndLess pair)
    {
        var (full, facts) = (pair.More.Facts, pair.Less.Facts);
        while (true)
        {
            var patient = Patient.Create(facts);
            var before = facts;
            foreach (var path in MissingFacts.Of(formula, patient).Where(path => !Equals(RecordPaths.Get(before, path), RecordPaths.Get(full, path))))
            {
                facts = RecordPaths.With(facts, path, RecordPaths.Get(full, path));
            }

            // Whoever is asked for Karnofsky answers with the ECOG status where that is what was recorded.
            if (MissingFacts.Of(formula, patient).Contains("condition.karnofsky") && full.Condition.Karnofsky is null)
            {
                facts = facts with { Condition = facts.Condition with { Ecog = full.Condition.Ecog } };
            }

            facts = Forgetting.Restored(full, facts) with
            {
                ImagingComplete = facts.Imaging is null || ReferenceEquals(facts.Imaging, full.Imaging) ? full.ImagingComplete : facts.ImagingComplete,
                TreatmentsComplete = ReferenceEquals(facts.Treatments, full.Treatments) ? full.TreatmentsComplete : facts.TreatmentsComplete,
            };
            if (facts == before)
            {
                return patient;
            }
        }
    }

    public static class Pairs
    {
        public static Arbitrary<MoreAndLess> Patients() => Arb.From(
            from facts in Gen.Frequency((1, PatientFactsGen.Any), (2, PatientFactsGen.WellDocumented))
            from seed in Gen.Choose(0, int.MaxValue)
            let full = OnOneScale(facts)
            select new MoreAndLess(new AnyPatient(full), new AnyPatient(Forgetting.Some(full, new Random(seed)))));

        /// <summary>ECOG alone is read as a Karnofsky range; a Karnofsky outside of that range is another answer, not a more exact one.</summary>
        private static PatientFacts OnOneScale(PatientFacts facts)
        {
            (int Low, int High)[] karnofsky = [(90, 100), (70, 80), (50, 60), (30, 40), (10, 20)];
            return facts.Condition is { Karnofsky: { } recorded, Ecog: { } ecog } && (recorded < karnofsky[ecog].Low || recorded > karnofsky[ecog].High)
                ? facts with { Condition = facts.Condition with { Ecog = null } }
                : facts;
        }
    }
}

/// <summary>A record and one that says less.</summary>
public sealed record MoreAndLess(AnyPatient More, AnyPatient Less);
