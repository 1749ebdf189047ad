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
        var faults = new List<RuleBaseFault>();
        AddSources(ruleBase, faults);
        AddRules(ruleBase, faults);
        AddProtocols(ruleBase, faults);
        AddGradeRules(ruleBase, faults);
        AddBands("ki67", RecordedFacts.Ki67, ruleBase.Classification.Grade.Ki67, faults);
        AddBands("mitoses", RecordedFacts.Mitoses, ruleBase.Classification.Grade.Mitoses, faults);
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

    private static void AddSources(RuleBase ruleBase, List<RuleBaseFault> faults)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ruleBase.Guidelines.Count; i++)
        {
            var source = ruleBase.Guidelines[i].Source;
            if (!IsId(source.Id))
            {
                Add(".id", $"Source id '{source.Id}' is not in kebab case.");
            }

            if (!ids.Add(source.Id))
            {
                Add(".id", $"Source '{source.Id}' is given twice.");
            }

            if (string.IsNullOrWhiteSpace(source.Title) || string.IsNullOrWhiteSpace(source.Citation))
            {
                Add("", $"Source '{source.Id}' lacks a title or a citation.");
            }

            void Add(string part, string message) => faults.Add(new RuleBaseFault(RuleBasePath.Source(i) + part, message));
        }

        for (var i = 0; i < ruleBase.Guidelines.Count; i++)
        {
            if (ruleBase.Guidelines[i].Source is { Via: { } via, Id: var id } && !ids.Contains(via))
            {
                faults.Add(new RuleBaseFault(RuleBasePath.Source(i) + ".via", $"Source '{id}' is known through '{via}', which the rule base does not hold."));
            }
        }
    }

    private static void AddRules(RuleBase ruleBase, List<RuleBaseFault> faults)
    {
        var (ids, next) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var source = 0; source < ruleBase.Guidelines.Count; source++)
        {
            for (var i = 0; i < ruleBase.Guidelines[source].Rules.Count; i++)
            {
                var entry = ruleBase.Rules[next++];
                if (!IsId(entry.Rule.Slug))
                {
                    Add(".slug", $"Rule id '{entry.Id}' is not in kebab case.");
                }

                if (!ids.Add(entry.Id))
                {
                    Add(".slug", $"Rule '{entry.Id}' is given twice.");
                }

                if (string.IsNullOrWhiteSpace(entry.Rule.Title) || string.IsNullOrWhiteSpace(entry.Rule.Locator))
                {
                    Add("", $"Rule '{entry.Id}' lacks a title or a place in its source.");
                }

                if (!IsAdvice(entry.Rule.Outcome))
                {
                    Add(".then", $"Rule '{entry.Id}' has a stance, an intervention or a line that does not exist.");
                }

                void Add(string part, string message) => faults.Add(new RuleBaseFault(RuleBasePath.Rule(source, i) + part, message));
            }
        }
    }

    /// <summary>Whether the enums hold one of their values, not any number.</summary>
    private static bool IsAdvice(RuleOutcome outcome) =>
        EnumText.IsDefined(outcome.Stance) && EnumText.IsDefined(outcome.Intervention) && EnumText.IsDefined(outcome.Line);

    private static void AddProtocols(RuleBase ruleBase, List<RuleBaseFault> faults)
    {
        for (var i = 0; i < ruleBase.Guidelines.Count; i++)
        {
            if (ruleBase.Guidelines[i] is not { Protocol.Criteria: var criteria, Source: var source })
            {
                continue;
            }

            if (criteria.Count == 0)
            {
                faults.Add(new RuleBaseFault(RuleBasePath.Source(i) + ".protocol", $"Protocol '{source.Id}' asks nothing: every patient would be eligible."));
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            for (var item = 0; item < criteria.Count; item++)
            {
                var id = criteria[item].Id;
                if (!IsId(id) || !ids.Add(id))
                {
                    faults.Add(new RuleBaseFault(RuleBasePath.Protocol(i, item) + ".id", $"Protocol '{source.Id}': criterion id '{id}' is not in kebab case or is given twice."));
                }
            }
        }
    }

    private static void AddBands(string part, NumberFact measure, GradeBands bands, List<RuleBaseFault> faults)
    {
        if (bands.G2From < measure.Limits.Min || bands.G2To > measure.Limits.Max)
        {
            faults.Add(new RuleBaseFault("classification." + part, $"The grade's bands of {measure.Label} lie outside {measure.Limits}."));
        }
    }

    private static void AddGradeRules(RuleBase ruleBase, List<RuleBaseFault> faults)
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
            faults.Add(new RuleBaseFault("classification.gradeRules", $"The classification names rule '{id}', which is no classifying rule of this rule base."));
        }
    }
}
