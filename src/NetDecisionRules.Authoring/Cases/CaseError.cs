using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring;

/// <summary>One fault of a case: where, and what is wrong.</summary>
/// <param name="Path">JSON path of the fault, e.g. <c>expect.recommended[0]</c>; empty where the text is no JSON object.</param>
/// <param name="Code">A permanent code of <see cref="FactErrorCode"/> or <see cref="CaseErrorCode"/>.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record CaseError(string Path, string Code, string Message)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;
}

/// <summary>The permanent codes of faults that only a case can have; the others have those of <see cref="FactErrorCode"/>.</summary>
public static class CaseErrorCode
{
    /// <summary>A rule id that the rule base does not have.</summary>
    public const string UnknownRule = "NDR2001";

    /// <summary>A protocol that the rule base does not have.</summary>
    public const string UnknownProtocol = "NDR2002";

    /// <summary>A source that the rule base does not have.</summary>
    public const string UnknownSource = "NDR2003";

    /// <summary>A JSON path that is no fact of a patient record.</summary>
    public const string UnknownFact = "NDR2004";

    /// <summary>One rule expected to have two truths.</summary>
    public const string Contradiction = "NDR2005";
}
