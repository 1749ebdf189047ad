using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>One criterion of a rule for one patient.</summary>
public sealed class Reason
{
    internal Reason(string criterion, string text, Truth truth, IReadOnlyList<FactReading> facts) =>
        (Criterion, Text, Truth, Facts) = (criterion, text, truth, facts);

    /// <summary>Its name.</summary>
    public string Criterion { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>Its truth.</summary>
    public Truth Truth { get; }

    /// <summary>The recorded facts that it read.</summary>
    public IReadOnlyList<FactReading> Facts { get; }
}
