using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>What a check found, against what is accepted.</summary>
/// <param name="New">Findings that nobody has accepted.</param>
/// <param name="Accepted">Findings that were accepted, with the reason.</param>
/// <param name="Stale">Accepted findings of a check that are no longer there.</param>
/// <param name="Questions">How many questions were answered.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> New, IReadOnlyList<(Finding Finding, string Reason)> Accepted, IReadOnlyList<string> Stale, int Questions)
{
    /// <summary>Mutants that may survive stand in the same file; they are no findings of a check.</summary>
    private const string MutantId = "mutate:";

    /// <summary>Nothing new, and nothing stale.</summary>
    public bool IsClean => New.Count == 0 && Stale.Count == 0;

    /// <summary>Answers every question about a rule base, as many at once as the machine has cores.</summary>
    public static CheckResult Of(RuleBase ruleBase, AcceptedFindings accepted, CancellationToken cancellation)
    {
        Question[] questions = [.. RuleQuestions.Of(ruleBase), .. CoverageQuestions.Of(ruleBase), .. SilenceQuestions.Of(ruleBase)];
        var findings = questions.AsParallel().AsOrdered().WithCancellation(cancellation).Select(q => q.Ask()).ToList().OfType<Finding>()
            .OrderBy(f => f.Kind).ToList();
        var found = findings.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return new CheckResult(
            [.. findings.Where(f => !accepted.Contains(f.Id))],
            [.. findings.Where(f => accepted.Contains(f.Id)).Select(f => (f, accepted.ReasonOf(f.Id)!))],
            [.. accepted.Ids.Where(id => !id.StartsWith(MutantId, StringComparison.Ordinal) && !found.Contains(id))],
            questions.Length);
    }
}
