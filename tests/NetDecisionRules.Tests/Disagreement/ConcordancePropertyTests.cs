using FsCheck.Xunit;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>The concordance says again, source by source, what the recommendations and the undetermined rules say.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60, QuietOnSuccess = true)]
public class ConcordancePropertyTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    private static readonly DecisionOptions[] Choices =
    [
        DecisionOptions.None,
        new() { Sources = ["netter-2", "asco-2023", "board-2025"] },
        new() { AsOf = new DateOnly(2023, 12, 31) },
        new() { Sources = ["enets-2023-nec", "board-2025", "itanet-2024"], AsOf = new DateOnly(2024, 12, 31) },
    ];

    private static readonly DecisionEngine[] Engines = [.. Choices.Select(Engine.With)];

    [Property]
    public void Each_intervention_and_line_of_the_chosen_sources_stands_once(AnyPatient any)
    {
        foreach (var engine in Engines)
        {
            engine.Evaluate(any.Patient).Concordance.Select(e => (e.Intervention, e.Line)).Should()
                .Equal(RulesOf(engine).Select(r => (r.Rule.Outcome.Intervention, r.Rule.Outcome.Line)).Distinct()
                    .OrderBy(group => AdviceOrder.Of(group.Intervention)).ThenBy(group => AdviceOrder.Of(group.Line)));
        }
    }

    [Property]
    public void Each_source_with_a_rule_on_it_has_a_place_and_no_other_source_has_one(AnyPatient any)
    {
        foreach (var engine in Engines)
        {
            foreach (var entry in engine.Evaluate(any.Patient).Concordance)
            {
                entry.Lists().Where(l => l.Sources.Distinct().Count() < l.Sources.Count).Should().BeEmpty();
                entry.Lists().SelectMany(l => l.Sources).Distinct().Order().Should().Equal(RulesOn(engine, entry).Select(r => r.Source.Id).Distinct().Order());
            }
        }
    }

    [Property]
    public void Undecided_and_silent_sources_stand_nowhere_else(AnyPatient any)
    {
        foreach (var entry in Engine.Evaluate(any.Patient).Concordance)
        {
            var taking = entry.Lists().SkipLast(2).SelectMany(l => l.Sources).ToHashSet();

            taking.Should().NotIntersectWith(entry.Undecided).And.NotIntersectWith(entry.Silent);
            entry.Undecided.Should().NotIntersectWith(entry.Silent);
        }
    }

    [Property]
    public void The_lists_follow_from_recommendations_and_undetermined_rules(AnyPatient any)
    {
        foreach (var engine in Engines)
        {
            var report = engine.Evaluate(any.Patient);
            var (isTrue, isUnknown) = (report.Recommendations.Select(r => r.RuleId).ToHashSet(), report.Undetermined.Select(u => u.RuleId).ToHashSet());
            foreach (var entry in report.Concordance)
            {
                var rules = RulesOn(engine, entry).ToList();
                entry.Recommend.Should().Equal(Taking(Stance.Recommend));
                entry.Consider.Should().Equal(Taking(Stance.Consider));
                entry.TrialOnly.Should().Equal(Taking(Stance.TrialOnly));
                entry.Caution.Should().Equal(Taking(Stance.Caution));
                entry.Avoid.Should().Equal(Taking(Stance.Avoid));
                var bySource = rules.GroupBy(r => r.Source.Id).Where(g => !g.Any(r => isTrue.Contains(r.Id))).ToLookup(g => g.Any(r => isUnknown.Contains(r.Id)), g => g.Key);
                entry.Undecided.Should().Equal(bySource[true]);
                entry.Silent.Should().Equal(bySource[false]);

                IEnumerable<string> Taking(Stance stance) =>
                    rules.Where(r => r.Rule.Outcome.Stance == stance && isTrue.Contains(r.Id)).Select(r => r.Source.Id).Distinct();
            }
        }
    }

    private static IEnumerable<RuleEntry> RulesOn(DecisionEngine engine, ConcordanceEntry entry) =>
        RulesOf(engine).Where(r => r.Rule.Outcome.Intervention == entry.Intervention && r.Rule.Outcome.Line == entry.Line);

    /// <summary>The rules of the chosen sources that speak of an intervention.</summary>
    private static IEnumerable<RuleEntry> RulesOf(DecisionEngine engine) => engine.RuleBase.Rules.Where(r =>
        !r.Rule.IsClassification && r.Rule.Outcome.Intervention != Intervention.None
        && (engine.Options.Sources?.Contains(r.Source.Id) ?? true) && (engine.Options.AsOf is null || r.Source.PublishedBy <= engine.Options.AsOf));
}
