using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>A yes-or-no fact of one patient. When it is not recorded, it may be either and is neither.</summary>
public readonly record struct FlagFinding
{
    private const uint No = 0b01;
    private const uint Yes = 0b10;

    private readonly uint _possible;

    internal FlagFinding(FlagFact fact, Patient patient, int entry)
    {
        _possible = fact.States[fact.State(patient, entry)];
        IsRecorded = fact.IsRecorded(patient, entry);
    }

    /// <summary>Certainly "yes".</summary>
    public bool IsYes => _possible == Yes;

    /// <summary>Certainly "no".</summary>
    public bool IsNo => _possible == No;

    /// <summary>"Yes" or not recorded.</summary>
    public bool MayBeYes => (_possible & Yes) != 0;

    /// <summary>"No" or not recorded.</summary>
    public bool MayBeNo => (_possible & No) != 0;

    /// <summary>Whether it is recorded.</summary>
    public bool IsRecorded { get; }
}
