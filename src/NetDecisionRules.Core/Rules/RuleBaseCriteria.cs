using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>Every criterion of a rule base, with the place it stands in.</summary>
internal static class RuleBaseCriteria
{
    public static List<PlacedCriterion> Of(RuleBase ruleBase)
    {
        var all = new List<PlacedCriterion>();
        foreach (var criterion in ruleBase.Classification.Criteria)
        {
            all.Add(new(PlacedCriterion.OfClassification, criterion.Criterion, criterion.Name, Entry: "", Source: 0, Item: 0));
        }

        AddRules(ruleBase, PlacedCriterion.OfRule, all);
        AddRules(ruleBase, PlacedCriterion.OfEmphasis, all);
        for (var source = 0; source < ruleBase.Guidelines.Count; source++)
        {
            if (ruleBase.Guidelines[source] is not { Protocol.Criteria: var criteria, Source.Id: var id })
            {
                continue;
            }

            for (var item = 0; item < criteria.Count; item++)
            {
                all.Add(new(PlacedCriterion.OfProtocol, criteria[item].Criterion, id, criteria[item].Id, source, item));
            }
        }

        return all;
    }

    private static void AddRules(RuleBase ruleBase, string part, List<PlacedCriterion> all)
    {
        var next = 0;
        for (var source = 0; source < ruleBase.Guidelines.Count; source++)
        {
            for (var item = 0; item < ruleBase.Guidelines[source].Rules.Count; item++)
            {
                var entry = ruleBase.Rules[next++];
                if ((part == PlacedCriterion.OfRule ? entry.Rule.Condition : entry.Rule.Emphasis) is { } criterion)
                {
                    all.Add(new(part, criterion, entry.Id, Entry: "", source, item));
                }
            }
        }
    }
}

/// <summary>A criterion of a rule base, and where it stands.</summary>
/// <param name="Part">The kind of place.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Owner">Id of the rule or the trial, or name of the part of the classification.</param>
/// <param name="Entry">Id of the entry criterion of a trial.</param>
/// <param name="Source">Index of the source.</param>
/// <param name="Item">Index of the rule or the entry criterion in its source.</param>
internal sealed record PlacedCriterion(string Part, Criterion Criterion, string Owner, string Entry, int Source, int Item)
{
    // As the JSON form of a rule base calls them.
    public const string OfClassification = "classification";
    public const string OfRule = "when";
    public const string OfEmphasis = "emphasizedWhen";
    public const string OfProtocol = "criterion";

    /// <summary>The place in words.</summary>
    public string Place => Part switch
    {
        OfClassification => $"Classification '{Owner}'",
        OfRule => $"Rule '{Owner}'",
        OfEmphasis => $"Rule '{Owner}', emphasis",
        _ => $"Protocol '{Owner}', criterion '{Entry}'",
    };

    /// <summary>The place in the JSON form of the rule base.</summary>
    public string Path => Part switch
    {
        OfClassification => "classification." + Owner,
        OfProtocol => RuleBasePath.Protocol(Source, Item) + "." + Part,
        _ => RuleBasePath.Rule(Source, Item) + "." + Part,
    };
}
