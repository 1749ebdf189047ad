namespace NetDecisionRules.Reports;

/// <summary>What to ask next, and what a second measurement could turn over.</summary>
public sealed class WhatIfReport
{
    internal WhatIfReport(IReadOnlyList<Question> questions, IReadOnlyList<NearThreshold> nearThresholds) =>
        (Questions, NearThresholds) = (questions, nearThresholds);

    /// <summary>One a missing fact, the fact that holds up most rules first.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Numbers and dates so close to a cut-off that measuring again could change an answer.</summary>
    public IReadOnlyList<NearThreshold> NearThresholds { get; }
}
