namespace NetDecisionRules.Rules;

/// <summary>What a rule says of its intervention.</summary>
public enum Stance
{
    /// <summary>Something to know; no advice for or against.</summary>
    Notice,

    /// <summary>Recommended.</summary>
    Recommend,

    /// <summary>May be considered.</summary>
    Consider,

    /// <summary>Within a clinical trial only.</summary>
    TrialOnly,

    /// <summary>A factor against it.</summary>
    Caution,

    /// <summary>Not to be done.</summary>
    Avoid,
}
