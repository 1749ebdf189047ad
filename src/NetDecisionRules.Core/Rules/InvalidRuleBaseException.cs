namespace NetDecisionRules.Rules;

/// <summary>A set of guidelines that cannot be a rule base. The message names every fault.</summary>
public sealed class InvalidRuleBaseException : Exception
{
    /// <summary>An exception that carries every fault.</summary>
    public InvalidRuleBaseException(IReadOnlyList<string> faults)
        : base(string.Join("\n", faults)) => (Faults, Placed) = (faults, [.. faults.Select(fault => new RuleBaseFault("", fault))]);

    internal InvalidRuleBaseException(IReadOnlyList<RuleBaseFault> faults)
        : base(string.Join("\n", faults.Select(fault => fault.Message))) => (Faults, Placed) = ([.. faults.Select(fault => fault.Message)], faults);

    /// <summary>Every fault, in the order of the guidelines.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Every fault with its place in the JSON form of the rule base.</summary>
    internal IReadOnlyList<RuleBaseFault> Placed { get; }
}
