using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.NRules;

/// <summary>
/// What an exported rule says of a patient, as a fact of an NRules session. It goes when its patient is retracted or no longer matches. Two of
/// them are never equal, whatever they hold: a session tells facts apart by equality.
/// </summary>
public abstract class RuleFact
{
    private readonly ExportedRule _rule;

    private protected RuleFact(ExportedRule rule, Patient patient) => (_rule, Patient) = (rule, patient);

    /// <summary>The patient.</summary>
    public Patient Patient { get; }

    /// <summary>Id of the rule.</summary>
    public string Rule => _rule.Id;

    /// <summary>The advice in a few words.</summary>
    public string Title => _rule.Title;

    /// <summary>Id of the source.</summary>
    public string Source => _rule.Source;

    /// <summary>Short citation of the source.</summary>
    public string Citation => _rule.Citation;

    /// <summary>Where in the source the statement stands: the heading.</summary>
    public string Locator => _rule.Locator;

    /// <summary>For, against, or a notice.</summary>
    public Stance Stance => _rule.Outcome.Stance;

    /// <summary>What it speaks of.</summary>
    public Intervention Intervention => _rule.Outcome.Intervention;

    /// <summary>The line of treatment.</summary>
    public TherapyLine Line => _rule.Outcome.Line;

    /// <summary>Version of the rule base.</summary>
    public string RuleBaseVersion => _rule.RuleBaseVersion;

    /// <summary>Fingerprint of the rule base.</summary>
    public string RuleBaseFingerprint => _rule.RuleBaseFingerprint;

    /// <summary>The rule as it was exported.</summary>
    private protected ExportedRule Exported => _rule;
}
