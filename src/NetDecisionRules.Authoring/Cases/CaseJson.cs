using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>
/// Guideline cases as JSON. Reading is strict: unknown fields, fields given twice, and rules, protocols, sources or facts that do not exist
/// are refused, with every fault of the case at once. A field that is null counts as left out.
/// </summary>
public static class CaseJson
{
    /// <summary>Reads one case; answers false, and every fault, where it is not one.</summary>
    /// <param name="utf8">A JSON object in UTF-8; a byte-order mark at its start is skipped.</param>
    /// <param name="ruleBase">The rule base that the case speaks of.</param>
    /// <param name="guidelineCase">The case; null where there are faults.</param>
    /// <param name="errors">Every fault: of the fields of an object first those that do not belong there, then the others in the order of the contract.</param>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, RuleBase ruleBase, [NotNullWhen(true)] out GuidelineCase? guidelineCase, out IReadOnlyList<CaseError> errors)
    {
        ArgumentNullException.ThrowIfNull(ruleBase);
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var found = new List<CaseError>();
        var read = Utf8.IsValid(text.Span) ? Read(text, ruleBase, found) : NotUtf8(found);
        guidelineCase = found.Count == 0 ? read : null;
        errors = found;
        return guidelineCase is not null;
    }

    private static GuidelineCase? Read(ReadOnlyMemory<byte> text, RuleBase ruleBase, List<CaseError> errors)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return new CaseReader(ruleBase, errors).Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            errors.Add(new CaseError("", FactErrorCode.NotJson, string.Create(CultureInfo.InvariantCulture,
                $"not JSON: line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}")));
            return null;
        }
    }

    private static GuidelineCase? NotUtf8(List<CaseError> errors)
    {
        errors.Add(new CaseError("", FactErrorCode.NotUnicode, "not UTF-8"));
        return null;
    }
}
