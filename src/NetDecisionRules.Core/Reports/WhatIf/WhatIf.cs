using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// Evaluates counterfactuals of a patient: the same record with one fact answered or moved. Not part of a report, because it evaluates many
/// patients to answer for one.
/// </summary>
internal sealed class WhatIf(RuleEvaluator evaluator, ReportTemplate template)
{
    private readonly Counterfactuals _counterfactuals = new(evaluator.RuleBase);

    public WhatIfReport Of(Patient patient, DecisionReport report) => new(
        [.. report.MissingFacts.Select(missing => new Question(missing.Fact, missing.WouldDecide, Answers(missing.Fact, patient)))],
        [.. NearThresholds(patient)]);

    /// <summary>The answers to a question; neighboring regions that settle the same rules the same way are one answer.</summary>
    private List<Answer> Answers(string fact, Patient patient)
    {
        var before = Truths(patient);
        var answers = new List<(Region Region, Dictionary<string, Truth> Settled)>();
        foreach (var region in _counterfactuals.Answers(fact, patient))
        {
            var settled = Truths(region.Patient).Where(t => before[t.Key] == Truth.Unknown && t.Value != Truth.Unknown).ToDictionary(StringComparer.Ordinal);
            if (answers.Count > 0 && answers[^1].Region.Joins(region) && SameAs(answers[^1].Settled, settled))
            {
                answers[^1] = (answers[^1].Region.With(region), settled);
            }
            else
            {
                answers.Add((region, settled));
            }
        }

        return [.. answers.Select(a => new Answer(a.Region.Text, a.Settled.Count, [.. a.Settled.Where(s => s.Value == Truth.True).Select(s => s.Key)]))];
    }

    private IEnumerable<NearThreshold> NearThresholds(Patient patient)
    {
        var before = Truths(patient);
        return from moved in _counterfactuals.Nearby(patient)
               let changed = Truths(moved.Patient).Where(t => t.Value != before[t.Key]).Select(t => t.Key).ToList()
               where changed.Count > 0
               group (moved, changed) by moved.Fact into byFact
               let nearest = byFact.MinBy(m => m.moved.Distance)
               select new NearThreshold(byFact.Key, nearest.moved.Before, nearest.moved.After, [.. byFact.SelectMany(m => m.changed).Distinct().Order(StringComparer.Ordinal)]);
    }

    private Dictionary<string, Truth> Truths(Patient patient)
    {
        var verdicts = evaluator.Decide(patient);
        return template.Rules.ToDictionary(r => r.Entry.Id, r => verdicts.OfRule(r.Index), StringComparer.Ordinal);
    }

    private static bool SameAs(Dictionary<string, Truth> a, Dictionary<string, Truth> b) =>
        a.Count == b.Count && a.All(entry => b.TryGetValue(entry.Key, out var truth) && truth == entry.Value);
}
