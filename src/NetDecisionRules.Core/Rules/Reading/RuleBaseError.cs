using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>One fault of a rule base in JSON: where, and what is wrong.</summary>
/// <param name="Path">JSON path of the fault, e.g. <c>sources[3].rules[0].when.all[1].number</c>; empty where it concerns the whole.</param>
/// <param name="Code">A permanent code of <see cref="FactErrorCode"/> or <see cref="RuleBaseErrorCode"/>.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record RuleBaseError(string Path, string Code, string Message)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;
}

/// <summary>The permanent codes of faults that only a rule base can have; the others have those of <see cref="FactErrorCode"/>.</summary>
public static class RuleBaseErrorCode
{
    /// <summary>Written for another meaning of facts and criteria than this library's.</summary>
    public const string UnknownSemantics = "NDR3001";

    /// <summary>A fact or list that does not exist, or not of this kind.</summary>
    public const string UnknownFact = "NDR3002";

    /// <summary>A named criterion that the rule base does not define.</summary>
    public const string UnknownCriterion = "NDR3003";

    /// <summary>A named criterion that rests on itself.</summary>
    public const string CircularCriterion = "NDR3004";

    /// <summary>An object that is no criterion, or more than one.</summary>
    public const string NotACriterion = "NDR3005";

    /// <summary>Named criteria that rest on too many others, or have too many parts when every name in them is unfolded.</summary>
    public const string TooLarge = "NDR3007";

    /// <summary>Well-formed parts that do not fit together: the check that every rule base passes when it is built.</summary>
    public const string Unfit = "NDR3006";
}
