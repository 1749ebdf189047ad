using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>What has a truth for each patient that reports tell.</summary>
internal enum SubjectKind
{
    Grade,
    Classification,
    Rule,
    Emphasis,
    Trial,
    TrialCriterion,
}

/// <summary>Something with a truth, and what differs in it between two rule bases.</summary>
internal sealed record SubjectChange
{
    public required SubjectKind Kind { get; init; }

    /// <summary>Unique among those of its kind: of a rule and its emphasis the rule's id, of a trial's criterion <c>trial/criterion</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What a reader calls it.</summary>
    public required string Title { get; init; }

    /// <summary>What is true, false or unknown for a patient before; null where it was added.</summary>
    public required Criterion? Old { get; init; }

    /// <summary>The same now; null where it was removed.</summary>
    public required Criterion? New { get; init; }

    /// <summary>Values that differ.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>Clauses that differ in meaning.</summary>
    public IReadOnlyList<ClauseChange> Clauses { get; init; } = [];

    /// <summary>Whether the condition is written otherwise: clauses in another order, a name in the place of what it stands for, another form.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Whether every clause is the same but for order and names, so that no patient can tell the difference.</summary>
    public bool HasSameMeaning { get; init; }

    /// <summary>Every way in which a patient's answer could change, each with a patient or the proof that there is none.</summary>
    public IReadOnlyList<Flip> Flips { get; init; } = [];

    public ChangeKind Change => Old is null ? ChangeKind.Added : New is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>Whether the advice is another one where the rule stays true.</summary>
    public bool ChangesAdvice => Kind == SubjectKind.Rule && Change == ChangeKind.Changed && Fields.Any(f => f.ChangesAdvice);

    /// <summary>Whether the prover has something to answer.</summary>
    public bool IsOpen => Kind == SubjectKind.TrialCriterion ? Change == ChangeKind.Changed && !HasSameMeaning : !HasSameMeaning || ChangesAdvice;

    /// <summary>Whether some patient's answer changes.</summary>
    public bool CanFlip => Flips.Any(f => f.Witness is not null);
}

/// <summary>One way in which the answer for a patient changes.</summary>
/// <param name="From">The truth before; null where there was nothing to be true.</param>
/// <param name="To">The truth now; null where there is nothing any more.</param>
/// <param name="Witness">A patient whose answer changes so; null where it is proved that there is none.</param>
/// <param name="Because">The clauses that differ and have another truth for the patient.</param>
/// <param name="Before">The facts that decided it before; empty where it was not there.</param>
/// <param name="Now">The facts that decide it now; empty where it is not there.</param>
internal sealed record Flip(Truth? From, Truth? To, Patient? Witness, IReadOnlyList<ClauseFlip> Because, string Before = "", string Now = "");
