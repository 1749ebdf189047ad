using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>A disagreement is between statements that are true of the patient, over facts that are recorded.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60, QuietOnSuccess = true)]
public class ConflictPropertyTests
{
    private static readonly DecisionEngine[] Engines =
    [
        DecisionEngine.Default,
        .. new[] { Jurisdiction.Eu, Jurisdiction.Us }.Select(j => DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = j })),
        DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = Jurisdiction.Eu, AsOf = new DateOnly(2017, 12, 31) }),
        DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = Jurisdiction.Us, Sources = ["halfdanarson-2023", "itanet-2024", "board-2025"] }),
    ];

    [Property]
    public void The_rules_of_a_conflict_are_all_recommendations_and_its_facts_reasons_of_theirs(AnyPatient any)
    {
        foreach (var report in Engines.Select(e => e.Evaluate(any.Patient)))
        {
            foreach (var conflict in report.Conflicts)
            {
                conflict.Rules.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.BeSubsetOf(report.Recommendations.Select(r => r.RuleId));
                var read = report.Recommendations.Where(r => conflict.Rules.Contains(r.RuleId)).SelectMany(r => r.Because).SelectMany(b => b.Facts).ToHashSet();
                if (conflict.Kind != ConflictKind.OffLabel)
                {
                    conflict.Facts.Should().BeSubsetOf(read); // what puts the patient outside a label is read by the label's rule, which is false
                }

                conflict.Facts.Select(f => f.Path).Should().OnlyHaveUniqueItems();
                foreach (var fact in conflict.Facts)
                {
                    RecordPaths.Get(any.Facts, fact.Path).Should().NotBeNull(fact.Path);
                }
            }
        }
    }

    [Property]
    public void A_conflict_is_there_exactly_where_the_statements_disagree(AnyPatient any)
    {
        foreach (var report in Engines.Select(e => e.Evaluate(any.Patient)))
        {
            var advice = report.Recommendations;
            var opposed = advice.Where(r => r.Intervention != Intervention.None).GroupBy(r => r.Intervention)
                .Where(g => g.Any(IsFor) && g.Any(IsAgainst)).Select(g => g.Where(r => IsFor(r) || IsAgainst(r)));
            var first = advice.Where(r => r is { Stance: Stance.Recommend, Line: TherapyLine.First, Intervention: Intervention.Rlt or Intervention.Chemotherapy or Intervention.Ssa });
            var figure = advice.Where(r => r.RuleId == "enets-2023-colorectal/figure-2-rlt-first-line");
            var offLabel = advice.Where(r => LabelIn(report.Options.Jurisdiction, r) == LabelStatus.OffLabel);

            RulesOf(report, ConflictKind.OpposingStances).Select(Sorted).Should().Equal(opposed.Select(g => Sorted(g.Select(r => r.RuleId))));
            RulesOf(report, ConflictKind.RivalFirstLine).Select(Sorted).Should()
                .Equal(first.Select(r => r.Intervention).Distinct().Count() > 1 ? [Sorted(first.Select(r => r.RuleId))] : []);
            RulesOf(report, ConflictKind.SourceAgainstItself).SelectMany(r => r).Should().Equal(figure.Select(r => r.RuleId));
            RulesOf(report, ConflictKind.OffLabel).SelectMany(r => r).Should().Equal(offLabel.Select(r => r.RuleId));
        }
    }

    [Property]
    public void The_text_names_each_source_with_its_date_and_each_fact(AnyPatient any)
    {
        foreach (var conflict in DecisionEngine.Default.Evaluate(any.Patient).Conflicts)
        {
            foreach (var rule in conflict.Rules)
            {
                DecisionEngine.Default.RuleBase.TryFind(rule, out var entry).Should().BeTrue();
                conflict.Text.Should().Contain(FormattableString.Invariant($"{entry!.Source.Id} ({entry.Source.PublishedBy:yyyy-MM-dd})"));
            }

            if (conflict.Kind == ConflictKind.OpposingStances)
            {
                conflict.Text.Should().EndWith(conflict.Facts.Count == 0
                    ? ". Both rest on the same facts"
                    : ". What makes the difference: " + string.Join(", ", conflict.Facts.Select(f => $"{f.Path} = {f.Value}")));
            }
        }
    }

    [Property]
    public void The_facts_are_those_that_only_the_side_against_it_or_one_rival_reads(AnyPatient any)
    {
        var report = DecisionEngine.Default.Evaluate(any.Patient);
        foreach (var conflict in report.Conflicts)
        {
            var rules = report.Recommendations.Where(r => conflict.Rules.Contains(r.RuleId)).ToList();
            var sides = conflict.Kind == ConflictKind.OpposingStances
                ? rules.GroupBy(r => IsAgainst(r) ? 1 : 0).OrderBy(g => g.Key).ToList()
                : [.. rules.GroupBy(r => (int)r.Intervention)];
            var facts = sides.ConvertAll(FactsOf);
            var telling = facts.Skip(conflict.Kind == ConflictKind.OpposingStances ? 1 : 0)
                .SelectMany(side => side.Where(f => !facts.Exists(other => other != side && other.Contains(f))));

            conflict.Facts.OrderBy(f => f.Path).Should().Equal(telling.OrderBy(f => f.Path));
        }
    }

    private static HashSet<FactReading> FactsOf(IEnumerable<Recommendation> side) => [.. side.SelectMany(r => r.Because).SelectMany(b => b.Facts)];

    private static string Sorted(IEnumerable<string> rules) => string.Join(' ', rules.Order(StringComparer.Ordinal));

    private static bool IsFor(Recommendation advice) => advice.Stance is Stance.Recommend or Stance.Consider;

    private static bool IsAgainst(Recommendation advice) => advice.Stance is Stance.Caution or Stance.Avoid;

    private static IEnumerable<IReadOnlyList<string>> RulesOf(DecisionReport report, ConflictKind kind) => report.Conflicts.Where(c => c.Kind == kind).Select(c => c.Rules);

    private static LabelStatus? LabelIn(Jurisdiction? jurisdiction, Recommendation advice) =>
        jurisdiction switch { Jurisdiction.Eu => advice.Regulatory?.Eu, Jurisdiction.Us => advice.Regulatory?.Us, _ => null };
}
