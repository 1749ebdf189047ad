using System.Diagnostics.CodeAnalysis;

namespace NetDecisionRules.Rules;

/// <content>Reading.</content>
public static partial class RuleBaseJson
{
    /// <summary>
    /// Reads a rule base; answers false, and every fault, where it is none. Reading is strict: unknown fields, fields given twice, facts and
    /// criteria that do not exist are refused. What <see cref="Export"/> wrote reads as a rule base of the same fingerprint and the same answers.
    /// </summary>
    /// <param name="utf8">A JSON object in UTF-8; a byte-order mark at its start is skipped.</param>
    /// <param name="ruleBase">The rule base; null where there are faults.</param>
    /// <param name="errors">Every fault, in the order of reading.</param>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out RuleBase? ruleBase, out IReadOnlyList<RuleBaseError> errors)
    {
        var found = new List<RuleBaseError>();
        ruleBase = Read(utf8, found);
        errors = found;
        return ruleBase is not null;
    }

    private static RuleBase? Read(ReadOnlyMemory<byte> utf8, List<RuleBaseError> errors)
    {
        FaultReport report = (path, code, message) => errors.Add(new RuleBaseError(path, code, message));
        using var document = StrictObject.Parse(utf8, MaxDepth, report);
        if (document is null)
        {
            return null;
        }

        var parts = new RuleBaseReader(report).Read(document.RootElement);
        try
        {
            return errors.Count == 0 && parts is var (version, classification, guidelines) ? new RuleBase(version, classification, guidelines) : null;
        }
        catch (InvalidRuleBaseException exception)
        {
            errors.AddRange(exception.Placed.Select(fault => new RuleBaseError(fault.Path, RuleBaseErrorCode.Unfit, fault.Message)));
            return null;
        }
    }
}
