namespace NetDecisionRules.Rules;

/// <summary>Whose label counts as "on label". Zero is no jurisdiction.</summary>
public enum Jurisdiction
{
    /// <summary>European Union.</summary>
    Eu = 1,

    /// <summary>United States.</summary>
    Us,
}
