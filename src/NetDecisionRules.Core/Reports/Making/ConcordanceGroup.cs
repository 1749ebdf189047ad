using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>The rules on one intervention in one line of treatment, by source.</summary>
internal sealed class ConcordanceGroup
{
    private readonly RuleTemplate[] _rules;

    public ConcordanceGroup(Intervention intervention, TherapyLine line, RuleTemplate[] rules)
    {
        (Intervention, Line, _rules) = (intervention, line, rules);
        Sources = [.. rules.GroupBy(rule => rule.Entry.Source.Id).Select(source => new ConcordanceSource(source.Key, [.. source]))];
    }

    public Intervention Intervention { get; }

    public TherapyLine Line { get; }

    /// <summary>The sources, in the order of the rule base.</summary>
    public ConcordanceSource[] Sources { get; }

    /// <summary>Whether no rule is true or unknown.</summary>
    public bool IsSilent(Verdicts verdicts)
    {
        foreach (var rule in _rules)
        {
            if (verdicts.OfRuleBit(rule.Index) != Truth.False)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where each source stands.</summary>
    public Standings Standings(Verdicts verdicts) => new()
    {
        Recommend = Taking(Stance.Recommend, verdicts),
        Consider = Taking(Stance.Consider, verdicts),
        TrialOnly = Taking(Stance.TrialOnly, verdicts),
        Caution = Taking(Stance.Caution, verdicts),
        Avoid = Taking(Stance.Avoid, verdicts),
        Undecided = WithBest(Truth.Unknown, verdicts),
        Silent = WithBest(Truth.False, verdicts),
    };

    private List<string> Taking(Stance stance, Verdicts verdicts)
    {
        var sources = new List<string>();
        foreach (var source in Sources)
        {
            if (source.Takes(stance, verdicts))
            {
                sources.Add(source.Id);
            }
        }

        return sources;
    }

    private List<string> WithBest(Truth truth, Verdicts verdicts)
    {
        var sources = new List<string>();
        foreach (var source in Sources)
        {
            if (source.Best(verdicts) == truth)
            {
                sources.Add(source.Id);
            }
        }

        return sources;
    }
}

/// <summary>The rules of one source in a group.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Rules">The rules.</param>
internal sealed record ConcordanceSource(string Id, RuleTemplate[] Rules)
{
    /// <summary>Whether a true rule takes a stance.</summary>
    public bool Takes(Stance stance, Verdicts verdicts)
    {
        foreach (var rule in Rules)
        {
            if (rule.Entry.Rule.Outcome.Stance == stance && verdicts.OfRuleBit(rule.Index) == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The best truth among the rules.</summary>
    public Truth Best(Verdicts verdicts)
    {
        var best = Truth.False;
        foreach (var rule in Rules)
        {
            best = best.Or(verdicts.OfRuleBit(rule.Index));
        }

        return best;
    }
}
