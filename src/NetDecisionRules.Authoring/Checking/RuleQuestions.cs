using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>Questions about single rules and pairs of them.</summary>
internal static class RuleQuestions
{
    public static IEnumerable<Question> Of(RuleBase ruleBase) =>
    [
        .. ruleBase.Rules.Select(r => new Question(() => NeverTrue(r.Id, $"The rule \"{r.Rule.Title}\" is true for nobody.", r.Rule.Condition))),
        .. ruleBase.Rules.Where(r => r.Rule.Emphasis is not null).Select(r => new Question(() =>
            NeverTrue(r.Id + ":emphasis", $"What emphasizes \"{r.Rule.Title}\" is true for nobody for whom the rule is.", r.Rule.Condition & r.Rule.Emphasis!))),
        .. ruleBase.Guidelines.Where(g => g.Protocol is not null).Select(g => new Question(() =>
            NeverTrue(g.Source.Id, $"Nobody is eligible for \"{g.Source.Id}\".", g.Protocol!.Eligible))),
        .. from one in ruleBase.Rules
           from other in ruleBase.Rules
           where one != other && IsAdvice(one) && Says(one) == Says(other)
           select new Question(() => Implied(one, other)),
        .. from guideline in ruleBase.Guidelines
           let rules = ruleBase.Rules.Where(r => r.Source == guideline.Source)
           from pro in rules.Where(r => r.Rule.Outcome.Stance is Stance.Recommend or Stance.Consider)
           from contra in rules.Where(r => r.Rule.Outcome.Stance is Stance.Caution or Stance.Avoid)
           where pro.Rule.Outcome.Intervention == contra.Rule.Outcome.Intervention && Meet(pro.Rule.Outcome.Line, contra.Rule.Outcome.Line)
           select new Question(() => Opposite(pro, contra)),
        .. RuleBaseCriteria.Of(ruleBase).SelectMany(c => Idle(c.Place, PlaceId(c.Place), c.Criterion)),
        .. Parts.NamedOf(ruleBase).SelectMany(n => Idle($"\"{n.Name}\"", n.Name, n.Criterion)),
        .. ruleBase.Guidelines.Where(g => g.Protocol is { Criteria.Count: > 1 }).SelectMany(g => Entries(g.Source.Id, g.Protocol!)),
    ];

    private static Finding? NeverTrue(string id, string words, Criterion criterion) =>
        Prover.Find(Demand.True(criterion)) is null ? new Finding($"never-true:{id}", FindingKind.NeverTrue, words, [id], []) : null;

    private static Finding? Implied(RuleEntry one, RuleEntry other)
    {
        if (Prover.Find(Demand.True(one.Rule.Condition), Demand.NotTrue(other.Rule.Condition)) is not null)
        {
            return null;
        }

        // A rule that is true for nobody implies every other; it is a finding of its own.
        return Prover.Find(Demand.True(one.Rule.Condition)) is { } both
            ? new Finding($"implied:{one.Id}:{other.Id}", FindingKind.Implied, $"Whenever {one.Id} is true, {other.Id} is, which advises the same.", [one.Id, other.Id], [both])
            : null;
    }

    private static Finding? Opposite(RuleEntry pro, RuleEntry contra)
    {
        if (Prover.Find(Demand.True(pro.Rule.Condition), Demand.True(contra.Rule.Condition)) is not { } both)
        {
            return null;
        }

        var words = $"{pro.Source.Id} advises {Phrases.InShort(pro.Rule.Outcome.Intervention)} ({pro.Rule.Slug}) and speaks against it ({contra.Rule.Slug}) for one patient.";
        return new Finding($"opposite:{pro.Id}:{contra.Id}", FindingKind.OppositeStances, words, [pro.Id, contra.Id], [both]);
    }

    private static IEnumerable<Question> Idle(string place, string id, Criterion criterion)
    {
        // The words of a part stay the same when parts before it come or go; parts of the same words are numbered.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (part, without) in Parts.Of(criterion))
        {
            var number = seen[part.Text] = seen.GetValueOrDefault(part.Text) + 1;
            var words = number == 1 ? part.Text : FormattableString.Invariant($"{part.Text} ({number})");
            yield return new Question(() => Idle(place, id, words, criterion, without));
        }
    }

    /// <summary>An entry criterion of a trial that the others imply.</summary>
    private static IEnumerable<Question> Entries(string id, Protocol protocol) => protocol.Criteria.Select(c => new Question(() =>
        Idle($"Protocol '{id}'", id, c.Id, protocol.Eligible, new All([.. protocol.Criteria.Where(other => other != c).Select(other => other.Criterion)]))));

    private static Finding? Idle(string place, string id, string part, Criterion criterion, Criterion without) => Prover.Distinguish(criterion, without) is null
        ? new Finding($"idle:{id}:{part}", FindingKind.IdleCriterion, $"{place}: without \"{part}\" the answer is the same for everybody.", [id], [])
        : null;

    /// <summary>The place without its words: <c>Rule 'a/b'</c> is <c>a/b</c>.</summary>
    private static string PlaceId(string place) => string.Join(':', place.Split('\'').Where((_, i) => i % 2 == 1))
        + (place.EndsWith("emphasis", StringComparison.Ordinal) ? ":emphasis" : "");

    private static bool IsAdvice(RuleEntry rule) => !rule.Rule.IsClassification && rule.Rule.Outcome.Stance != Stance.Notice;

    private static (Stance, Intervention, TherapyLine) Says(RuleEntry rule) => (rule.Rule.Outcome.Stance, rule.Rule.Outcome.Intervention, rule.Rule.Outcome.Line);

    private static bool Meet(TherapyLine one, TherapyLine other) => one == other || one == TherapyLine.Any || other == TherapyLine.Any;
}
