namespace NetDecisionRules.Reports;

/// <summary>A recorded number or date close to a cut-off.</summary>
public sealed class NearThreshold
{
    internal NearThreshold(string fact, string value, string instead, IReadOnlyList<string> rules) =>
        (Fact, Value, Instead, Rules) = (fact, value, instead, rules);

    /// <summary>Its JSON path.</summary>
    public string Fact { get; }

    /// <summary>The recorded value.</summary>
    public string Value { get; }

    /// <summary>The nearest value at which an answer changes.</summary>
    public string Instead { get; }

    /// <summary>The ids of the rules whose answer changes.</summary>
    public IReadOnlyList<string> Rules { get; }
}
