using System.Buffers;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>Checks the form of a rule base when it is built, so that no fault waits for a patient.</summary>
internal static class RuleBaseCheck
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static void ThrowIfFaulty(RuleBase ruleBase)
    {
        var faults = Sources(ruleBase)
            .Concat(Rules(ruleBase))
            .Concat(Protocols(ruleBase))
            .Concat(GradeRules(ruleBase))
            .Concat(GradeBands(ruleBase.Classification.Grade))
            .Concat(CriterionCheck.Faults(ruleBase))
            .ToList();
        if (faults.Count > 0)
        {
            throw new InvalidRuleBaseException(faults);
        }
    }

    /// <summary>Kebab case: lower-case words and digits, joined by single hyphens.</summary>
    internal static bool IsId(string? id) => !string.IsNullOrEmpty(id)
        && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal)
        && !id.AsSpan().ContainsAnyExcept(IdLetters);

    private static IEnumerable<string> Sources(RuleBase ruleBase)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in ruleBase.Guidelines.Select(g => g.Source))
        {
            if (!IsId(source.Id))
            {
                yield return $"Source id '{source.Id}' is not in kebab case.";
            }

            if (!ids.Add(source.Id))
            {
                yield return $"Source '{source.Id}' is given twice.";
            }

            if (string.IsNullOrWhiteSpace(source.Title) || string.IsNullOrWhiteSpace(source.Citation))
            {
                yield return $"Source '{source.Id}' lacks a title or a citation.";
            }
        }

        foreach (var source in ruleBase.Guidelines.Select(g => g.Source).Where(s => s.Via is not null && !ids.Contains(s.Via)))
        {
            yield return $"Source '{source.Id}' is known through '{source.Via}', which the rule base does not hold.";
        }
    }

    private static IEnumerable<string> Rules(RuleBase ruleBase)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ruleBase.Rules)
        {
            if (!IsId(entry.Rule.Slug))
            {
                yield return $"Rule id '{entry.Id}' is not in kebab case.";
            }

            if (!ids.Add(entry.Id))
            {
                yield return $"Rule '{entry.Id}' is given twice.";
            }

            if (string.IsNullOrWhiteSpace(entry.Rule.Title) || string.IsNullOrWhiteSpace(entry.Rule.Locator))
            {
                yield return $"Rule '{entry.Id}' lacks a title or a place in its source.";
            }
        }
    }

    private static IEnumerable<string> Protocols(RuleBase ruleBase)
    {
        foreach (var guideline in ruleBase.Guidelines)
        {
            if (guideline is not { Protocol: { } protocol, Source: var source })
            {
                continue;
            }

            if (protocol.Criteria.Count == 0)
            {
                yield return $"Protocol '{source.Id}' asks nothing: every patient would be eligible.";
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var criterion in protocol.Criteria)
            {
                if (IsId(criterion.Id) && ids.Add(criterion.Id))
                {
                    continue;
                }

                yield return $"Protocol '{source.Id}': criterion id '{criterion.Id}' is not in kebab case or is given twice.";
            }
        }
    }

    private static IEnumerable<string> GradeBands(GradeFact grade) =>
        from measure in new[] { (Fact: RecordedFacts.Ki67, Bands: grade.Ki67), (Fact: RecordedFacts.Mitoses, Bands: grade.Mitoses) }
        where measure.Bands.G2From < measure.Fact.Limits.Min || measure.Bands.G2To > measure.Fact.Limits.Max
        select $"The grade's bands of {measure.Fact.Label} lie outside {measure.Fact.Limits}.";

    private static IEnumerable<string> GradeRules(RuleBase ruleBase)
    {
        var classifying = ruleBase.Rules.Where(r => r.Rule.IsClassification).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ruleBase.Classification.GradeRules.Values.Where(id => !classifying.Contains(id)).Order(StringComparer.Ordinal))
        {
            yield return $"The classification names rule '{id}', which is no classifying rule of this rule base.";
        }
    }
}
