using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>The words of the contract as JSON strings.</summary>
internal static class JsonTexts
{
    public static ReadOnlySpan<byte> Of(Truth truth) => truth switch { Truth.True => "\"true\""u8, Truth.False => "\"false\""u8, _ => "\"unknown\""u8 };

    public static ReadOnlySpan<byte> Of(LabelStatus status) =>
        status switch { LabelStatus.OnLabel => "\"onLabel\""u8, LabelStatus.OffLabel => "\"offLabel\""u8, _ => "\"unknown\""u8 };

    public static ReadOnlySpan<byte> Of(EligibilityStatus status) =>
        status switch { EligibilityStatus.Eligible => "\"eligible\""u8, EligibilityStatus.Ineligible => "\"ineligible\""u8, _ => "\"indeterminate\""u8 };

    public static ReadOnlySpan<byte> Of(ConflictKind kind) => kind switch
    {
        ConflictKind.OpposingStances => "\"opposingStances\""u8,
        ConflictKind.RivalFirstLine => "\"rivalFirstLine\""u8,
        ConflictKind.SourceAgainstItself => "\"sourceAgainstItself\""u8,
        _ => "\"offLabel\""u8,
    };
}
