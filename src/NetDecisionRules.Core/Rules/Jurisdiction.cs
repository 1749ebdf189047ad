namespace NetDecisionRules.Rules;

/// <summary>Whose label counts as "on label".</summary>
public enum Jurisdiction
{
    /// <summary>European Union.</summary>
    Eu,

    /// <summary>United States.</summary>
    Us,
}
