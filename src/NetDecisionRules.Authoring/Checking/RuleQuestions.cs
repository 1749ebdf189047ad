using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>Questions about single rules and pairs of them.</summary>
internal static class RuleQuestions
{
    public static IEnumerable<Question> Of(RuleBase ruleBase) =>
    [
        .. ruleBase.Rules.Select(r => new Question(() => NeverTrue(r.Id, $"The rule \"{r.Rule.Title}\" is true for nobody.", r.Rule.Condition))),
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
        .. Parts.NamedOf(ruleBase).SelectMany(n => Idle($"\"{n.Name}\"", n.Name, n.Body)),
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

        var words = $"{pro.Source.Id} advises {Words.Of(pro.Rule.Outcome.Intervention)} ({pro.Rule.Slug}) and speaks against it ({contra.Rule.Slug}) for one patient.";
        return new Finding($"opposite:{pro.Id}:{contra.Id}", FindingKind.OppositeStances, words, [pro.Id, contra.Id], [both]);
    }

    private static IEnumerable<Question> Idle(string place, string id, Criterion criterion) => Parts.Of(criterion).Select(p => new Question(() =>
        Prover.Distinguish(criterion, p.Without) is null
            ? new Finding($"idle:{id}:{p.Part.Text}", FindingKind.IdleCriterion, $"{place}: without \"{p.Part.Text}\" the answer is the same for everybody.", [id], [])
            : null));

    /// <summary>The place without its words: <c>Rule 'a/b'</c> is <c>a/b</c>.</summary>
    private static string PlaceId(string place) => string.Join(':', place.Split('\'').Where((_, i) => i % 2 == 1))
        + (place.EndsWith("emphasis", StringComparison.Ordinal) ? ":emphasis" : "");

    private static bool IsAdvice(RuleEntry rule) => !rule.Rule.IsClassification && rule.Rule.Outcome.Stance != Stance.Notice;

    private static (Stance, Intervention, TherapyLine) Says(RuleEntry rule) => (rule.Rule.Outcome.Stance, rule.Rule.Outcome.Intervention, rule.Rule.Outcome.Line);

    private static bool Meet(TherapyLine one, TherapyLine other) => one == other || one == TherapyLine.Any || other == TherapyLine.Any;
}
