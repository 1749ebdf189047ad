using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Which rule base gave an answer.</summary>
public sealed class RuleBaseStamp
{
    internal RuleBaseStamp(string version, string fingerprint) => (Version, Fingerprint) = (version, fingerprint);

    /// <summary>Its version, which is not that of the code.</summary>
    public string Version { get; }

    /// <summary>Its fingerprint, <see cref="RuleBase.Fingerprint"/>.</summary>
    public string Fingerprint { get; }
}
