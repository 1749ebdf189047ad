namespace NetDecisionRules.Rules;

/// <summary>The line of treatment a rule speaks of.</summary>
public enum TherapyLine
{
    /// <summary>Any line.</summary>
    Any,

    /// <summary>First line.</summary>
    First,

    /// <summary>Second line.</summary>
    Second,

    /// <summary>A later line.</summary>
    Later,

    /// <summary>Around surgery.</summary>
    Perioperative,

    /// <summary>Once more, after an earlier course.</summary>
    Retreatment,
}
