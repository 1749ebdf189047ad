using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>One entry criterion for one patient.</summary>
public sealed class CriterionReport
{
    internal CriterionReport(string id, string text, CriterionResult result, IReadOnlyList<FactReading> facts, IReadOnlyList<string> missing) =>
        (Id, Text, Result, Facts, Missing) = (id, text, result, facts, missing);

    /// <summary>Its id in the protocol.</summary>
    public string Id { get; }

    /// <summary>What it asks.</summary>
    public string Text { get; }

    /// <summary>The answer.</summary>
    public CriterionResult Result { get; }

    /// <summary>The recorded facts that it read.</summary>
    public IReadOnlyList<FactReading> Facts { get; }

    /// <summary>JSON paths of the facts that would decide it; empty unless it is unknown.</summary>
    public IReadOnlyList<string> Missing { get; }
}

/// <summary>The answer of one entry criterion.</summary>
public enum CriterionResult
{
    /// <summary>The recorded facts do not decide it.</summary>
    Unknown,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,
}
