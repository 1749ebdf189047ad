using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>A clause that differs and has another truth for one patient.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Old">Its truth before.</param>
/// <param name="New">Its truth now.</param>
/// <param name="Facts">The facts that it reads, as <c>path = value</c>.</param>
internal sealed record ClauseFlip(ClauseChange Clause, Truth Old, Truth New, string Facts)
{
    /// <summary>The clauses because of which a patient's answer changes; none where a rule comes, goes or advises something else.</summary>
    public static IReadOnlyList<ClauseFlip> Of(SubjectChange subject, Patient patient) =>
    [
        .. from clause in subject.Clauses
           let truths = clause.TruthsFor(patient)
           where truths.Old != truths.New
           select new ClauseFlip(clause, truths.Old, truths.New, Reasons.Facts(clause.FactsOf(patient))),
    ];
}
