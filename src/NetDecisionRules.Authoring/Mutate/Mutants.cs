using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>Every mutant of a rule base: in each place where something is written, each change that is one slip of the pen.</summary>
internal static class Mutants
{
    public static IEnumerable<Mutant> Of(RuleBase ruleBase, IReadOnlyList<(string Name, GuidelineCase Case)> cases)
    {
        var subjects = Subject.Of(ruleBase, cases);
        return OfRules(ruleBase, subjects)
            .Concat(OfProtocols(ruleBase, subjects))
            .Concat(OfDefinitions(ruleBase, subjects))
            .Concat(ruleBase.Rules.Select(r => new StanceMutant(r, StanceMutant.Opposite(r.Rule.Outcome.Stance), cases)))
            .Concat(OfBands(ruleBase, cases));
    }

    private static IEnumerable<Mutant> OfRules(RuleBase ruleBase, IReadOnlyList<Subject> subjects) =>
        from subject in subjects
        where subject.Kind != SubjectKind.Protocol
        let place = subject.Id + (subject.Kind == SubjectKind.Rule ? ".when" : ".emphasizedWhen")
        from mutation in Mutation.Of(subject.Criterion)
        select new CriterionMutant(place + mutation.Path, subject.Source, mutation.Kind, mutation.Words, [(subject, mutation.Whole)]);

    private static IEnumerable<Mutant> OfProtocols(RuleBase ruleBase, IReadOnlyList<Subject> subjects) =>
        from subject in subjects
        where subject.Kind == SubjectKind.Protocol
        let criteria = ruleBase.Guidelines.First(g => g.Source.Id == subject.Source).Protocol!.Criteria
        let all = (All)subject.Criterion
        from index in Enumerable.Range(0, criteria.Count)
        let place = $"{subject.Id}.protocol.{criteria[index].Id}"
        let dropped = new Mutation("", MutationKind.ClauseDropped, $"without \"{criteria[index].Criterion.Text}\"", new All(CriterionRewrite.Without(all.Items, index)))
        from mutation in Mutation.Of(criteria[index].Criterion)
            .Select(m => m with { Whole = new All(CriterionRewrite.With(all.Items, index, m.Whole)) }).Prepend(dropped)
        select new CriterionMutant(place + mutation.Path, subject.Source, mutation.Kind, mutation.Words, [(subject, mutation.Whole)]);

    /// <summary>A named criterion is written once and changes whatever uses it.</summary>
    private static IEnumerable<Mutant> OfDefinitions(RuleBase ruleBase, IReadOnlyList<Subject> subjects)
    {
        var users = subjects.SelectMany(s => NamesIn(s.Criterion).Distinct().Select(n => (n.Name, Subject: s, n.Body)))
            .GroupBy(u => u.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        return from name in users
               from mutation in Mutation.Of(name.First().Body)
               select new CriterionMutant($"criteria.{name.Key}.is{mutation.Path}", Mutant.Shared, mutation.Kind, mutation.Words,
                   [.. name.Select(u => (u.Subject, CriterionRewrite.WithBody(u.Subject.Criterion, name.Key, mutation.Whole)))]);
    }

    private static IEnumerable<Named> NamesIn(Criterion criterion) => CriterionNodes.Of(criterion).Select(n => n.Node).OfType<Named>();

    private static IEnumerable<Mutant> OfBands(RuleBase ruleBase, IReadOnlyList<(string Name, GuidelineCase Case)> cases)
    {
        var export = RuleBaseJson.Export(ruleBase);
        foreach (var (measure, bound) in new[] { ("ki67", "g2From"), ("ki67", "g2To"), ("mitoses", "g2From"), ("mitoses", "g2To") })
        {
            foreach (var step in new[] { -1m, 1m })
            {
                var root = JsonNode.Parse(export)!;
                var bands = root["classification"]![measure]!;
                var (written, changed) = (bands[bound]!.GetValue<decimal>(), bands[bound]!.GetValue<decimal>() + step);
                bands[bound] = changed;
                if (RuleBaseJson.TryRead(Encoding.UTF8.GetBytes(root.ToJsonString()), out var mutant, out _))
                {
                    yield return new BandMutant($"classification.{measure}.{bound}", string.Create(CultureInfo.InvariantCulture, $"{written} → {changed}"), mutant, cases);
                }
            }
        }
    }
}
