namespace NetDecisionRules.Authoring.Mutate;

/// <summary>What was changed to make a mutant.</summary>
internal enum MutationKind
{
    /// <summary>A number moved by one step.</summary>
    Threshold,

    /// <summary>A number itself now lies on the other side: <c>&lt;</c> for <c>≤</c>.</summary>
    Inclusion,

    /// <summary>The end of a date window moved by a day or a month.</summary>
    DateWindow,

    /// <summary>"And" for "or", or the other way round.</summary>
    AndOr,

    /// <summary>A part left out.</summary>
    ClauseDropped,

    /// <summary>"Not" left out or added.</summary>
    Negation,

    /// <summary>A test of being recorded turned round.</summary>
    Missing,

    /// <summary>A value left out of a choice, or added to it.</summary>
    Choice,

    /// <summary>Advice for turned into advice against, or the other way round.</summary>
    Stance,

    /// <summary>A limit between grades moved by one step.</summary>
    GradeBand,
}
