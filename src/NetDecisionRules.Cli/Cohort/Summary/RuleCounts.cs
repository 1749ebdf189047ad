using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>One rule over the cohort.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Source">Id of its source.</param>
/// <param name="Intervention">What it speaks of.</param>
/// <param name="Stance">For, against, or a notice.</param>
/// <param name="Line">The line of treatment.</param>
/// <param name="Title">The advice in a few words.</param>
/// <param name="True">Patients for whom it is true.</param>
/// <param name="False">Patients for whom it is false.</param>
/// <param name="Unknown">Patients whose record does not decide it.</param>
internal sealed record RuleSummary(
    string Rule, string Source, string Intervention, string Stance, string Line, string Title, long True, long False, long Unknown);

/// <summary>Counts the truth of each rule.</summary>
internal sealed class RuleCounts(CohortRules rules) : SummaryPart
{
    private static readonly int Truths = Kleene.Truths.Count;

    private readonly long[] _counts = new long[rules.Rules.Count * Truths];

    /// <summary>Every rule, in the order of reports.</summary>
    public static IReadOnlyList<RuleSummary> Section(SummaryCounts counts, CohortRules rules) =>
    [
        .. from rule in rules.Rules.Select(chosen => chosen.Entry)
           let outcome = rule.Rule.Outcome
           select new RuleSummary(
               rule.Id, rule.Source.Id, JsonOutput.Name(outcome.Intervention), JsonOutput.Name(outcome.Stance), JsonOutput.Name(outcome.Line), rule.Rule.Title,
               counts[Key(rule.Id, Truth.True)], counts[Key(rule.Id, Truth.False)], counts[Key(rule.Id, Truth.Unknown)]),
    ];

    public override void Add(Decision decision)
    {
        var verdicts = decision.Verdicts;
        for (var i = 0; i < rules.Rules.Count; i++)
        {
            _counts[(i * Truths) + verdicts.OfRule(rules.Rules[i].Index).Place()]++;
        }
    }

    public override void AddTo(SummaryCounts counts)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            counts.Add(Key(rules.Rules[i / Truths].Entry.Id, Kleene.At(i % Truths)), _counts[i]);
        }
    }

    private static string Key(string rule, Truth truth) => "rule/" + rule + "/" + JsonOutput.Name(truth);
}
