using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>Checks the form of a rule base when it is built, so that no fault waits for a patient.</summary>
/// <remarks>
/// Every process begins with these checks, just-in-time compiled: they are plain loops that add to one list, because iterators and chains of
/// lambdas have several times as many methods to compile.
/// </remarks>
internal static class RuleBaseCheck
{
    public static void ThrowIfFaulty(RuleBase ruleBase)
    {
        var faults = new List<string>();
        AddSources(ruleBase, faults);
        AddRules(ruleBase, faults);
        AddProtocols(ruleBase, faults);
        AddGradeRules(ruleBase, faults);
        AddBands(RecordedFacts.Ki67, ruleBase.Classification.Grade.Ki67, faults);
        AddBands(RecordedFacts.Mitoses, ruleBase.Classification.Grade.Mitoses, faults);
        CriterionCheck.Add(ruleBase, faults);
        if (faults.Count > 0)
        {
            throw new InvalidRuleBaseException(faults);
        }
    }

    /// <summary>Kebab case: lower-case words and digits, joined by single hyphens.</summary>
    internal static bool IsId(string? id)
    {
        var wasHyphen = true;
        foreach (var c in id ?? "")
        {
            if (c == '-' ? wasHyphen : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }

            wasHyphen = c == '-';
        }

        return !wasHyphen;
    }

    private static void AddSources(RuleBase ruleBase, List<string> faults)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var guideline in ruleBase.Guidelines)
        {
            var source = guideline.Source;
            if (!IsId(source.Id))
            {
                faults.Add($"Source id '{source.Id}' is not in kebab case.");
            }

            if (!ids.Add(source.Id))
            {
                faults.Add($"Source '{source.Id}' is given twice.");
            }

            if (string.IsNullOrWhiteSpace(source.Title) || string.IsNullOrWhiteSpace(source.Citation))
            {
                faults.Add($"Source '{source.Id}' lacks a title or a citation.");
            }
        }

        foreach (var guideline in ruleBase.Guidelines)
        {
            if (guideline.Source.Via is { } via && !ids.Contains(via))
            {
                faults.Add($"Source '{guideline.Source.Id}' is known through '{via}', which the rule base does not hold.");
            }
        }
    }

    private static void AddRules(RuleBase ruleBase, List<string> faults)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ruleBase.Rules)
        {
            if (!IsId(entry.Rule.Slug))
            {
                faults.Add($"Rule id '{entry.Id}' is not in kebab case.");
            }

            if (!ids.Add(entry.Id))
            {
                faults.Add($"Rule '{entry.Id}' is given twice.");
            }

            if (string.IsNullOrWhiteSpace(entry.Rule.Title) || string.IsNullOrWhiteSpace(entry.Rule.Locator))
            {
                faults.Add($"Rule '{entry.Id}' lacks a title or a place in its source.");
            }
        }
    }

    private static void AddProtocols(RuleBase ruleBase, List<string> faults)
    {
        foreach (var guideline in ruleBase.Guidelines)
        {
            if (guideline is not { Protocol: { } protocol, Source: var source })
            {
                continue;
            }

            if (protocol.Criteria.Count == 0)
            {
                faults.Add($"Protocol '{source.Id}' asks nothing: every patient would be eligible.");
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var criterion in protocol.Criteria)
            {
                if (!IsId(criterion.Id) || !ids.Add(criterion.Id))
                {
                    faults.Add($"Protocol '{source.Id}': criterion id '{criterion.Id}' is not in kebab case or is given twice.");
                }
            }
        }
    }

    private static void AddBands(NumberFact measure, GradeBands bands, List<string> faults)
    {
        if (bands.G2From < measure.Limits.Min || bands.G2To > measure.Limits.Max)
        {
            faults.Add($"The grade's bands of {measure.Label} lie outside {measure.Limits}.");
        }
    }

    private static void AddGradeRules(RuleBase ruleBase, List<string> faults)
    {
        var classifying = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ruleBase.Rules)
        {
            if (entry.Rule.IsClassification)
            {
                classifying.Add(entry.Id);
            }
        }

        var unknown = new List<string>();
        foreach (var rule in ruleBase.Classification.GradeRules)
        {
            if (!classifying.Contains(rule.Value))
            {
                unknown.Add(rule.Value);
            }
        }

        unknown.Sort(StringComparer.Ordinal);
        foreach (var id in unknown)
        {
            faults.Add($"The classification names rule '{id}', which is no classifying rule of this rule base.");
        }
    }
}
