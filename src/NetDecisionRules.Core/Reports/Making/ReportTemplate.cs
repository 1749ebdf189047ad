using System.Numerics;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>What of a report is the same for every patient: made once for a rule base and a choice of options.</summary>
internal sealed class ReportTemplate
{
    private readonly RuleTemplate?[] _byIndex;
    private readonly ulong[] _mask;

    public ReportTemplate(RuleEvaluator evaluator, DecisionOptions options)
    {
        (RuleBase, Options) = (evaluator.RuleBase, options);
        var chosen = SourceSelection.Of(RuleBase, options);
        var criteria = new CriterionTable();
        Rules = [.. RuleBase.Rules.Select((entry, index) => (entry, index))
            .Where(r => !r.entry.Rule.IsClassification && chosen.Contains(r.entry.Source.Id))
            .Select(r => new RuleTemplate(r.index, r.entry, criteria))];
        Criteria = criteria;
        _byIndex = new RuleTemplate?[RuleBase.Rules.Count];
        _mask = new ulong[(RuleBase.Rules.Count + 63) / 64];
        foreach (var rule in Rules)
        {
            _byIndex[rule.Index] = rule;
            _mask[rule.Index >> 6] |= 1UL << (rule.Index & 63);
        }

        var entries = new Dictionary<(string Id, int Criterion), int>();
        Protocols = [.. evaluator.Protocols.Select((guideline, index) => new ProtocolTemplate(index, guideline, criteria, entries))
            .Where(p => chosen.Contains(p.Guideline.Source.Id))];
        Entries = entries.Count;
        Labels = [.. RuleBase.Rules.Select((entry, index) => (entry, index)).Where(r => r.entry.Rule.Label is not null)
            .Select(r => new LabelTemplate(r.index, r.entry, IsPublished: options.AsOf is null || r.entry.Source.PublishedBy <= options.AsOf))];
        Concordance = [.. Rules.Where(r => r.Entry.Rule.Outcome.Intervention != Intervention.None)
            .GroupBy(r => (r.Entry.Rule.Outcome.Intervention, r.Entry.Rule.Outcome.Line))
            .OrderBy(g => AdviceOrder.Of(g.Key.Intervention)).ThenBy(g => AdviceOrder.Of(g.Key.Line))
            .Select(g => new ConcordanceGroup(g.Key.Intervention, g.Key.Line, [.. g]))];
    }

    public RuleBase RuleBase { get; }

    public DecisionOptions Options { get; }

    public RuleBaseStamp Stamp => field ??= new RuleBaseStamp(RuleBase.Version, RuleBase.Fingerprint);

    /// <summary>The rules of the chosen sources that a report answers with.</summary>
    public RuleTemplate[] Rules { get; }

    public ProtocolTemplate[] Protocols { get; }

    /// <summary>The number of entry criteria that differ.</summary>
    public int Entries { get; }

    /// <summary>The rules that state a label, whatever sources are chosen.</summary>
    public LabelTemplate[] Labels { get; }

    public ConcordanceGroup[] Concordance { get; }

    /// <summary>The pieces of JSON; null until a report is written for the first time. Two threads may both make them; they are equal.</summary>
    public ReportJsonTemplate? Json { get; set; }

    /// <summary>The criteria that rules and protocols are made of.</summary>
    public CriterionTable Criteria { get; }

    /// <summary>The rules of the chosen sources among those of a set of verdicts, in order.</summary>
    /// <param name="verdicts">One bit a rule.</param>
    public RuleTemplate[] Among(ReadOnlySpan<ulong> verdicts)
    {
        Span<ulong> chosen = stackalloc ulong[_mask.Length];
        var count = 0;
        for (var word = 0; word < _mask.Length; word++)
        {
            chosen[word] = verdicts[word] & _mask[word];
            count += BitOperations.PopCount(chosen[word]);
        }

        var (rules, next) = (new RuleTemplate[count], 0);
        for (var word = 0; word < _mask.Length; word++)
        {
            for (var bits = chosen[word]; bits != 0; bits &= bits - 1)
            {
                rules[next++] = _byIndex[(64 * word) + BitOperations.TrailingZeroCount(bits)]!;
            }
        }

        return rules;
    }
}

/// <summary>A rule that states a label.</summary>
internal sealed record LabelTemplate(int Index, RuleEntry Entry, bool IsPublished);
