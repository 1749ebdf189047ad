using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>A changed rule base, of which cases may tell that it is changed.</summary>
/// <param name="Place">Where the change is written, e.g. <c>board-2025/rlt-rechallenge.when.all[2]</c> or <c>criteria.Adult.is</c>.</param>
/// <param name="Source">The source whose text the change is in; <see cref="Shared"/> for a named criterion.</param>
/// <param name="Kind">What was changed.</param>
/// <param name="Words">The change in words.</param>
internal abstract record Mutant(string Place, string Source, MutationKind Kind, string Words)
{
    /// <summary>In place of a source: criteria that several sources use.</summary>
    public const string Shared = "shared";

    /// <summary>How the ids begin, among those of other findings.</summary>
    public const string IdPrefix = "mutate:";

    /// <summary>A name that stays as long as the rules around the change do.</summary>
    public string Id => $"{IdPrefix}{Place}:{Words}";

    /// <summary>What a case must state to notice the change; null where a patient shows it.</summary>
    public virtual string? Hint => null;

    /// <summary>The name of the case that fails; null where all pass.</summary>
    public abstract string? KilledBy();
}

/// <summary>A changed criterion, and every subject that it changes.</summary>
/// <param name="Place">Where.</param>
/// <param name="Source">Whose.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">In words.</param>
/// <param name="Changes">The subjects, each with its criterion as changed.</param>
internal sealed record CriterionMutant(string Place, string Source, MutationKind Kind, string Words, IReadOnlyList<(Subject Subject, Criterion Changed)> Changes)
    : Mutant(Place, Source, Kind, Words)
{
    public override string? KilledBy() => Changes.Select(c => c.Subject.KilledBy(c.Changed)).FirstOrDefault(s => s is not null)?.Case;
}

/// <summary>A rule that says the opposite of its intervention.</summary>
internal sealed record StanceMutant(RuleEntry Rule, Stance Changed, IReadOnlyList<(string Name, GuidelineCase Case)> Cases)
    : Mutant($"{Rule.Id}.then.stance", Rule.Source.Id, MutationKind.Stance, $"{JsonOutput.Name(Rule.Rule.Outcome.Stance)} → {JsonOutput.Name(Changed)}")
{
    public override string? Hint => $"a case must state the stance of {Rule.Id}";

    public override string? KilledBy() => Cases.FirstOrDefault(c => c.Case.Expect.Stances.ContainsKey(Rule.Id)).Name;

    public static Stance Opposite(Stance stance) => stance switch
    {
        Stance.Recommend or Stance.TrialOnly => Stance.Avoid,
        Stance.Consider => Stance.Caution,
        Stance.Caution => Stance.Consider,
        Stance.Avoid or Stance.Notice => Stance.Recommend,
    };
}

/// <summary>A rule base whose grades begin or end elsewhere.</summary>
internal sealed record BandMutant(string Place, string Words, RuleBase RuleBase, IReadOnlyList<(string Name, GuidelineCase Case)> Cases)
    : Mutant(Place, Shared, MutationKind.GradeBand, Words)
{
    public override string? Hint => "a case must state a grade at this limit";

    public override string? KilledBy()
    {
        var runner = new CaseRunner(RuleBase);
        return Cases.FirstOrDefault(c => runner.Run(c.Case).Count > 0).Name;
    }
}
