using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NetDecisionRules.Facts;

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
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var found = new List<RuleBaseError>();
        ruleBase = Read(text, found);
        errors = found;
        return ruleBase is not null;
    }

    private static RuleBase? Read(ReadOnlyMemory<byte> text, List<RuleBaseError> errors)
    {
        if (!Utf8.IsValid(text.Span))
        {
            errors.Add(new RuleBaseError("", FactErrorCode.NotUnicode, "not UTF-8"));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var parts = new RuleBaseReader((path, code, message) => errors.Add(new RuleBaseError(path, code, message))).Read(document.RootElement);
            return errors.Count == 0 && parts is var (version, classification, guidelines) ? new RuleBase(version, classification, guidelines) : null;
        }
        catch (JsonException exception)
        {
            errors.Add(new RuleBaseError("", FactErrorCode.NotJson, string.Create(CultureInfo.InvariantCulture,
                $"not JSON: line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}")));
        }
        catch (InvalidRuleBaseException exception)
        {
            errors.AddRange(exception.Placed.Select(fault => new RuleBaseError(fault.Path, RuleBaseErrorCode.Unfit, fault.Message)));
        }

        return null;
    }
}
