using System.Numerics;
using System.Text;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Finds where true statements disagree. A disagreement is a result, never settled here.</summary>
internal sealed class Conflicts
{
    private static readonly Intervention[] FirstLineRivals = [Intervention.Rlt, Intervention.Ssa, Intervention.Chemotherapy];
    private static readonly uint AllFirstLineRivals = FirstLineRivals.Aggregate(0u, (all, rival) => all | Bit(rival));

    private readonly RuleTemplate[] _rules;
    private readonly Patient _patient;
    private readonly List<Conflict> _found = [];

    private Conflicts(RuleTemplate[] rules, Patient patient) => (_rules, _patient) = (rules, patient);

    /// <summary>The conflicts among the true rules of a report.</summary>
    public static IReadOnlyList<Conflict> Of(RuleTemplate[] rules, Jurisdiction? jurisdiction, Labels labels, Patient patient)
    {
        var conflicts = new Conflicts(rules, patient);
        conflicts.AddOpposing();
        conflicts.AddRivals();
        conflicts.AddAgainstOwnText();
        if (jurisdiction is { } chosen)
        {
            conflicts.AddOffLabel(chosen, labels);
        }

        return conflicts._found;
    }

    private void AddOpposing()
    {
        // One bit an intervention: most reports hold no conflict, and should not pay for one.
        var (advised, advisedAgainst) = (0u, 0u);
        foreach (var rule in _rules)
        {
            advised |= IsFor(OutcomeOf(rule)) ? Bit(rule) : 0;
            advisedAgainst |= IsAgainst(OutcomeOf(rule)) ? Bit(rule) : 0;
        }

        var opposing = advised & advisedAgainst & ~Bit(Intervention.None);
        foreach (var rule in _rules)
        {
            if ((opposing & Bit(rule)) != 0)
            {
                opposing &= ~Bit(rule);
                AddOpposing(OutcomeOf(rule).Intervention);
            }
        }
    }

    private void AddOpposing(Intervention intervention)
    {
        var (pro, contra) = (Sided(intervention, IsFor), Sided(intervention, IsAgainst));
        Add(ConflictKind.OpposingStances, [.. pro, .. contra], () =>
        {
            var telling = DecidingFacts.Of(contra, pro, _patient);
            return new($"{Words.Of(intervention)}: advised by {Names(pro)}; against it {Names(contra)}{Difference(telling)}", telling);
        });
    }

    private void AddRivals()
    {
        var rivals = 0u;
        foreach (var rule in _rules)
        {
            rivals |= IsFirstLine(OutcomeOf(rule)) ? Bit(rule) & AllFirstLineRivals : 0;
        }

        if (BitOperations.PopCount(rivals) > 1)
        {
            AddRivals([.. FirstLineRivals.Where(rival => (rivals & Bit(rival)) != 0).Select(rival => Sided(rival, IsFirstLine))]);
        }
    }

    private void AddRivals(RuleTemplate[][] sides) => Add(ConflictKind.RivalFirstLine, [.. sides.SelectMany(side => side)], () =>
    {
        var text = "Recommended for the first line: "
            + string.Join("; ", sides.Select(side => $"{Words.Of(OutcomeOf(side[0]).Intervention)} by {Names(side)}"));
        var latest = sides.SelectMany(side => side).MaxBy(r => r.Entry.Source.PublishedBy)!;
        return new($"{text}. The latest of these sources is {latest.SourceName}",
            [.. sides.SelectMany(side => DecidingFacts.Of(side, sides.Where(other => other != side).SelectMany(other => other), _patient))]);
    });

    private void AddAgainstOwnText()
    {
        foreach (var rule in _rules)
        {
            if (rule.Entry.Rule.IsAgainstOwnText)
            {
                AddAgainstOwnText(rule);
            }
        }
    }

    private void AddAgainstOwnText(RuleTemplate rule) => Add(ConflictKind.SourceAgainstItself, [rule], () =>
        new($"{rule.SourceName} contradicts itself on “{rule.Entry.Rule.Title}”: see its note", FactsOf(rule)));

    private void AddOffLabel(Jurisdiction jurisdiction, Labels labels)
    {
        var offLabel = Array.FindAll(_rules, r => labels.IsOffLabel(OutcomeOf(r), jurisdiction));
        if (offLabel.Length > 0)
        {
            Add(ConflictKind.OffLabel, offLabel, () =>
            {
                var label = jurisdiction switch { Jurisdiction.Eu => "EU", Jurisdiction.Us => "US" };
                return new($"{Words.Of(OutcomeOf(offLabel[0]).Intervention)} is advised by {Names(offLabel)} outside its {label} label for this patient",
                    labels.Against(jurisdiction, _patient));
            });
        }
    }

    /// <summary>Adds a conflict of these rules, named in the order of the report.</summary>
    private void Add(ConflictKind kind, RuleTemplate[] among, Func<ConflictWords> tell) =>
        _found.Add(new Conflict(kind, Array.ConvertAll(Array.FindAll(_rules, among.Contains), r => r.Entry.Id), tell));

    /// <summary>The rules on an intervention that take a side.</summary>
    private RuleTemplate[] Sided(Intervention intervention, Predicate<RuleOutcome> side) =>
        Array.FindAll(_rules, r => OutcomeOf(r).Intervention == intervention && side(OutcomeOf(r)));

    private IReadOnlyList<FactReading> FactsOf(RuleTemplate rule) => Explanation.ReadingsOf(rule.Entry.Rule.Condition, _patient);

    private static uint Bit(RuleTemplate rule) => Bit(OutcomeOf(rule).Intervention);

    private static uint Bit(Intervention intervention) => 1u << (int)intervention;

    private static bool IsFirstLine(RuleOutcome outcome) => outcome is { Stance: Stance.Recommend, Line: TherapyLine.First };

    private static bool IsFor(RuleOutcome outcome) => outcome.Stance is Stance.Recommend or Stance.Consider;

    private static bool IsAgainst(RuleOutcome outcome) => outcome.Stance is Stance.Caution or Stance.Avoid;

    private static string Difference(IReadOnlyList<FactReading> telling)
    {
        if (telling.Count == 0)
        {
            return ". Both rest on the same facts";
        }

        var text = new StringBuilder(". What makes the difference: ");
        for (var i = 0; i < telling.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(telling[i].Path).Append(" = ").Append(telling[i].Value.ToString());
        }

        return text.ToString();
    }

    private static RuleOutcome OutcomeOf(RuleTemplate rule) => rule.Entry.Rule.Outcome;

    private static string Names(RuleTemplate[] rules) =>
        rules.Length == 1 ? rules[0].SourceName : string.Join(", ", rules.Select(rule => rule.SourceName).Distinct());
}
