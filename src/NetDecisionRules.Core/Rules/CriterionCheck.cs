using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Checks every criterion of a rule base: each means one thing, and can be tested for any patient.</summary>
internal sealed class CriterionCheck
{
    /// <summary>Offsets beyond a century are typing errors, and would leave the calendar.</summary>
    private const int MostMonths = 1_200;
    private const int MostDays = 36_600;

    private readonly List<string> faults;
    private readonly Dictionary<string, Named> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);

    private CriterionCheck(List<string> faults) => this.faults = faults;

    /// <summary>Adds the faults of every criterion and due date.</summary>
    public static void Add(RuleBase ruleBase, List<string> faults)
    {
        var check = new CriterionCheck(faults);
        var grade = ruleBase.Classification.Grade;
        check.facts.Add(grade.Name, grade);
        check.facts.Add(grade.StatedGradeDiffers.Name, grade.StatedGradeDiffers);
        foreach (var placed in RuleBaseCriteria.Of(ruleBase))
        {
            foreach (var node in CriterionNodes.Of(placed.Criterion))
            {
                check.AddNode(placed.Place, node.Node, node.List);
            }
        }

        foreach (var entry in ruleBase.Rules)
        {
            check.AddDue(entry, entry.Rule.Outcome.Window?.Earliest);
            check.AddDue(entry, entry.Rule.Outcome.Window?.Latest);
        }
    }

    private void AddNode(string place, Criterion node, string? list)
    {
        if (node is Named named && !names.TryAdd(named.Name, named) && !names[named.Name].Equals(named))
        {
            faults.Add($"{place}: '{named.Name}' means something else elsewhere in the rule base.");
        }

        // A fact of a list's item means something only inside a quantifier over that list.
        var read = CriterionNodes.FactsOf(node);
        foreach (var fact in read)
        {
            if (fact.ItemOf is { } of && of != list)
            {
                faults.Add($"{place}: '{fact.Name}' is a fact of one entry of '{of}' and stands outside of it.");
            }
        }

        if (FaultOf(node, list) is { } fault)
        {
            faults.Add($"{place}: {fault}");
        }

        foreach (var fact in read)
        {
            if (!facts.TryAdd(fact.Name, fact) && facts[fact.Name] != fact)
            {
                faults.Add($"{place}: there are two different facts called '{fact.Name}'.");
            }
        }
    }

    private void AddDue(RuleEntry entry, DateTerm? term)
    {
        if (term is not null && (term.Anchor.ItemOf is not null || IsTooFar(term)))
        {
            faults.Add($"Rule '{entry.Id}': the due date '{term}' is no date of the patient.");
        }
    }

    private static string? FaultOf(Criterion node, string? list) => node switch
    {
        Some when list is not null => $"'{node.Text}' stands inside another list.",
        IsMissing { Fact: { Path.Length: 0 } fact } => $"'{fact.Name}' follows from other facts and is never missing.",
        NumberIn { Interval: var interval } when !IsExact(interval.Min) || !IsExact(interval.Max) =>
            $"'{node.Text}' compares with more than three decimal places.",
        ChoiceIn { Fact: var fact, Set: var set } when set == 0 || (set & ~fact.AnyValue) != 0 =>
            $"'{fact.Name}' is tested for values that it does not have.",
        DateWindow { From: var from, To: var to } when IsTooFar(from) || IsTooFar(to) => $"'{node.Text}' reaches more than a century away.",
        _ => null,
    };

    private static bool IsExact(decimal? constant) => constant is not { } value || KeyRange.IsExact(value);

    private static bool IsTooFar(DateTerm? term) => term is not null && (Math.Abs((long)term.Months) > MostMonths || Math.Abs((long)term.Days) > MostDays);
}

/// <summary>Every criterion of a rule base, with the place it stands in.</summary>
internal static class RuleBaseCriteria
{
    public static List<PlacedCriterion> Of(RuleBase ruleBase)
    {
        var all = new List<PlacedCriterion>();
        foreach (var criterion in ruleBase.Classification.Criteria)
        {
            all.Add(new($"Classification '{criterion.Name}'", criterion.Criterion));
        }

        foreach (var entry in ruleBase.Rules)
        {
            all.Add(new($"Rule '{entry.Id}'", entry.Rule.Condition));
        }

        foreach (var entry in ruleBase.Rules)
        {
            if (entry.Rule.Emphasis is { } emphasis)
            {
                all.Add(new($"Rule '{entry.Id}', emphasis", emphasis));
            }
        }

        foreach (var guideline in ruleBase.Guidelines)
        {
            if (guideline.Protocol is not { } protocol)
            {
                continue;
            }

            foreach (var criterion in protocol.Criteria)
            {
                all.Add(new($"Protocol '{guideline.Source.Id}', criterion '{criterion.Id}'", criterion.Criterion));
            }
        }

        return all;
    }
}

/// <summary>A criterion of a rule base, and where it stands.</summary>
internal sealed record PlacedCriterion(string Place, Criterion Criterion);
