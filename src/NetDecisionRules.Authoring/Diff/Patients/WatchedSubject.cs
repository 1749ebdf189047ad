using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff.Patients;

/// <summary>A subject that may answer otherwise, with its place among the verdicts of both rule bases.</summary>
internal sealed class WatchedSubject
{
    private readonly int _old;
    private readonly int _new;

    public WatchedSubject(SubjectChange change, RuleEvaluator old, RuleEvaluator @new)
    {
        Change = change;
        _old = PlaceIn(old);
        _new = PlaceIn(@new);
    }

    public SubjectChange Change { get; }

    /// <summary>The truths before and now; null where the subject is not there.</summary>
    public (Truth? From, Truth? To) Of(Patient patient, Verdicts before, Verdicts now) =>
        (Of(patient, before, Change.Old, _old), Of(patient, now, Change.New, _new));

    /// <summary>Whether a patient notices. A rule that comes or goes says nothing where it is false; one that is unknown waits for facts.</summary>
    public bool IsFlip(Truth? from, Truth? to) => (from, to) switch
    {
        (null, _) => to != Truth.False,
        (_, null) => from != Truth.False,
        (Truth.True, Truth.True) => Change.ChangesAdvice,
        _ => from != to,
    };

    private Truth? Of(Patient patient, Verdicts verdicts, Criterion? criterion, int place) => criterion is null ? null : Change.Kind switch
    {
        SubjectKind.Rule => verdicts.OfRule(place),
        SubjectKind.Trial => verdicts.OfProtocol(place),
        SubjectKind.Grade or SubjectKind.Classification or SubjectKind.Emphasis or SubjectKind.TrialCriterion => criterion.Test(patient),
    };

    private int PlaceIn(RuleEvaluator evaluator) => Change.Kind switch
    {
        SubjectKind.Rule => evaluator.RuleBase.Rules.Index().FirstOrDefault(r => r.Item.Id == Change.Id, (-1, null!)).Index,
        SubjectKind.Trial => evaluator.Protocols.Index().FirstOrDefault(g => g.Item.Source.Id == Change.Id, (-1, null!)).Index,
        SubjectKind.Grade or SubjectKind.Classification or SubjectKind.Emphasis or SubjectKind.TrialCriterion => -1,
    };
}
