using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>Checks every criterion of a rule base: each means one thing, and can be tested for any patient.</summary>
internal sealed class CriterionCheck
{
    /// <summary>Offsets beyond a century are typing errors, and would leave the calendar.</summary>
    private const int MostMonths = 1_200;
    private const int MostDays = 36_600;

    private readonly List<RuleBaseFault> _faults;
    private readonly Dictionary<string, Named> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    private CriterionCheck(List<RuleBaseFault> faults) => _faults = faults;

    /// <summary>Adds the faults of every criterion and due date.</summary>
    public static void Add(RuleBase ruleBase, List<RuleBaseFault> faults)
    {
        var check = new CriterionCheck(faults);
        var grade = ruleBase.Classification.Grade;
        check._facts.Add(grade.Name, grade);
        check._facts.Add(grade.StatedGradeDiffers.Name, grade.StatedGradeDiffers);
        foreach (var placed in RuleBaseCriteria.Of(ruleBase))
        {
            foreach (var node in CriterionNodes.Of(placed.Criterion))
            {
                check.AddNode(placed, node);
            }
        }

        for (var source = 0; source < ruleBase.Guidelines.Count; source++)
        {
            var guideline = ruleBase.Guidelines[source];
            for (var rule = 0; rule < guideline.Rules.Count; rule++)
            {
                var window = guideline.Rules[rule].Outcome.Window;
                check.AddDue(guideline, source, rule, "earliest", window?.Earliest);
                check.AddDue(guideline, source, rule, "latest", window?.Latest);
            }
        }
    }

    private void AddNode(PlacedCriterion placed, CriterionNode placedNode)
    {
        var (node, list, within) = placedNode;
        if (node is Named named && !_names.TryAdd(named.Name, named) && !_names[named.Name].Equals(named))
        {
            Add(placed, within, $"'{named.Name}' means something else elsewhere in the rule base.");
        }

        // A fact of a list's item means something only inside a quantifier over that list.
        var read = CriterionNodes.FactsOf(node);
        foreach (var fact in read)
        {
            if (fact.ItemOf is { } of && of != list)
            {
                Add(placed, within, $"'{fact.Name}' is a fact of one entry of '{of}' and stands outside of it.");
            }
        }

        if (FaultOf(node, list) is { } fault)
        {
            Add(placed, within, fault);
        }

        foreach (var fact in read)
        {
            if (!_facts.TryAdd(fact.Name, fact) && _facts[fact.Name] != fact)
            {
                Add(placed, within, $"there are two different facts called '{fact.Name}'.");
            }
        }
    }

    /// <summary>Adds a fault of a criterion, one of a named criterion where that is defined and once for all its uses.</summary>
    private void Add(PlacedCriterion placed, Named? within, string fault)
    {
        var path = within is null ? placed.Path : $"criteria.{within.Name}.is";
        if (within is null || _told.Add(path + ": " + fault))
        {
            _faults.Add(new RuleBaseFault(path, $"{placed.Place}: {fault}"));
        }
    }

    private void AddDue(Guideline guideline, int source, int rule, string end, DateTerm? term)
    {
        if (term is not null && (term.Anchor.ItemOf is not null || IsTooFar(term)))
        {
            var path = RuleBasePath.Rule(source, rule) + ".then." + end;
            _faults.Add(new RuleBaseFault(path, $"Rule '{guideline.Source.Id}/{guideline.Rules[rule].Slug}': the due date '{term}' is no date of the patient."));
        }
    }

    private static string? FaultOf(Criterion node, string? list) => node switch
    {
        Exists when list is not null => $"'{node.Text}' stands inside another list.",
        IsMissing { Fact: { Path.Length: 0 } fact } => $"'{fact.Name}' follows from other facts and is never missing.",
        NumberIn { Interval: var interval } when !IsExact(interval.Min) || !IsExact(interval.Max) =>
            $"'{node.Text}' compares with more than three decimal places.",
        ChoiceIn { Fact: var fact, Set: var set } when set == 0 || (set & ~fact.AnyValue) != 0 =>
            $"'{fact.Name}' is tested for values that it does not have.",
        DateWindow { From: var from, To: var to } when IsTooFar(from) || IsTooFar(to) => $"'{node.Text}' reaches more than a century away.",
        _ => null,
    };

    private static bool IsExact(decimal? constant) => constant is not { } value || NumberFact.IsExact(value);

    private static bool IsTooFar(DateTerm? term) => term is not null && (Math.Abs((long)term.Months) > MostMonths || Math.Abs((long)term.Days) > MostDays);
}
