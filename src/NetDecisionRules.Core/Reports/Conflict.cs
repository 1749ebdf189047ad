using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>How statements disagree.</summary>
public enum ConflictKind
{
    /// <summary>One rule is for an intervention, another against it.</summary>
    OpposingStances,

    /// <summary>Two of RLT, chemotherapy and SSA are recommended for the first line.</summary>
    RivalFirstLine,

    /// <summary>A source contradicts itself.</summary>
    SourceAgainstItself,

    /// <summary>An intervention is advised outside its label in the chosen jurisdiction.</summary>
    OffLabel,
}

/// <summary>Statements that are true together and disagree.</summary>
/// <param name="Kind">How they disagree.</param>
/// <param name="Rules">Ids of the rules involved, in the order of the report.</param>
/// <param name="Text">The disagreement in words, with what makes the difference.</param>
/// <param name="Facts">The recorded facts that make the difference: those that only the rules against it read, or only one of the rivals.</param>
public sealed record Conflict(ConflictKind Kind, IReadOnlyList<string> Rules, string Text, IReadOnlyList<FactReading> Facts);

/// <summary>Finds where statements disagree. A disagreement is a result, never settled here.</summary>
internal static class Conflicts
{
    private static readonly Intervention[] FirstLineRivals = [Intervention.Rlt, Intervention.Ssa, Intervention.Chemotherapy];

    public static IReadOnlyList<Conflict> Of(IReadOnlyList<RuleEntry> rules, Jurisdiction? jurisdiction, Labels labels, Patient patient) =>
        [.. Opposing(rules, patient), .. Rivals(rules, patient), .. AgainstOwnText(rules, patient), .. OffLabel(rules, jurisdiction, labels, patient)];

    private static IEnumerable<Conflict> Opposing(IReadOnlyList<RuleEntry> rules, Patient patient) =>
        from byIntervention in rules.Where(r => r.Rule.Outcome.Intervention != Intervention.None).GroupBy(r => r.Rule.Outcome.Intervention)
        let pro = byIntervention.Where(r => r.Rule.Outcome.Stance is Stance.Recommend or Stance.Consider).ToList()
        let contra = byIntervention.Where(r => r.Rule.Outcome.Stance is Stance.Caution or Stance.Avoid).ToList()
        where pro.Count > 0 && contra.Count > 0
        let telling = Beyond(contra, pro, patient)
        select new Conflict(
            ConflictKind.OpposingStances,
            [.. byIntervention.Where(r => pro.Contains(r) || contra.Contains(r)).Select(r => r.Id)],
            $"{Words.Of(byIntervention.Key)}: advised by {Names(pro)}; against it {Names(contra)}{Difference(telling)}",
            telling);

    private static IEnumerable<Conflict> Rivals(IReadOnlyList<RuleEntry> rules, Patient patient)
    {
        var sides = FirstLineRivals
            .Select(rival => rules.Where(r => r.Rule.Outcome is { Stance: Stance.Recommend, Line: TherapyLine.First } o && o.Intervention == rival).ToList())
            .Where(side => side.Count > 0)
            .ToList();
        if (sides.Count > 1)
        {
            var text = "Recommended for the first line: "
                + string.Join("; ", sides.Select(side => $"{Words.Of(side[0].Rule.Outcome.Intervention)} by {Names(side)}"));
            var latest = sides.SelectMany(side => side).MaxBy(r => r.Source.PublishedBy)!;
            yield return new Conflict(
                ConflictKind.RivalFirstLine,
                [.. rules.Where(r => sides.Exists(side => side.Contains(r))).Select(r => r.Id)],
                $"{text}. The latest of these sources is {Name(latest)}",
                [.. sides.SelectMany(side => Beyond(side, [.. sides.Where(other => other != side).SelectMany(other => other)], patient)).DistinctBy(f => f.Path)]);
        }
    }

    private static IEnumerable<Conflict> AgainstOwnText(IReadOnlyList<RuleEntry> rules, Patient patient) =>
        rules.Where(r => r.Rule.IsAgainstOwnText).Select(r => new Conflict(
            ConflictKind.SourceAgainstItself, [r.Id], $"{Name(r)} contradicts itself on “{r.Rule.Title}”: see its note", FactsOf(r, patient)));

    private static IEnumerable<Conflict> OffLabel(IReadOnlyList<RuleEntry> rules, Jurisdiction? jurisdiction, Labels labels, Patient patient)
    {
        if (jurisdiction is { } chosen && rules.Where(r => labels.IsOffLabel(r.Rule.Outcome, chosen)).ToList() is { Count: > 0 } offLabel)
        {
            var label = chosen == Jurisdiction.Eu ? "EU" : "US";
            yield return new Conflict(ConflictKind.OffLabel, [.. offLabel.Select(r => r.Id)],
                $"{Words.Of(offLabel[0].Rule.Outcome.Intervention)} is advised by {Names(offLabel)} outside its {label} label for this patient", labels.Against(chosen, patient));
        }
    }

    /// <summary>The facts that some rules read and others do not: what makes the difference between them.</summary>
    private static List<FactReading> Beyond(IEnumerable<RuleEntry> rules, IEnumerable<RuleEntry> others, Patient patient)
    {
        var known = others.SelectMany(r => FactsOf(r, patient)).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return [.. rules.SelectMany(r => FactsOf(r, patient)).Where(f => !known.Contains(f.Path)).DistinctBy(f => f.Path)];
    }

    private static string Difference(IReadOnlyCollection<FactReading> telling) => telling.Count == 0
        ? ". Both rest on the same facts"
        : ". What makes the difference: " + string.Join(", ", telling.Select(f => $"{f.Path} = {f.Value}"));

    private static IReadOnlyList<FactReading> FactsOf(RuleEntry entry, Patient patient) => Explanation.ReadingsOf(entry.Rule.Condition, patient);

    private static string Names(IEnumerable<RuleEntry> rules) => string.Join(", ", rules.Select(Name).Distinct());

    private static string Name(RuleEntry entry) => FormattableString.Invariant($"{entry.Source.Id} ({entry.Source.PublishedBy:yyyy-MM-dd})");
}
