using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The words of the contract as JSON strings.</summary>
internal static class JsonTexts
{
    public static ReadOnlySpan<byte> Of(Truth truth) => truth switch { Truth.True => "\"true\""u8, Truth.False => "\"false\""u8, Truth.Unknown => "\"unknown\""u8 };

    public static ReadOnlySpan<byte> Of(TumorGrade grade) =>
        grade switch { TumorGrade.G1 => "\"g1\""u8, TumorGrade.G2 => "\"g2\""u8, TumorGrade.G3 => "\"g3\""u8, TumorGrade.Nec => "\"nec\""u8 };

    public static ReadOnlySpan<byte> Of(GradeBand band) => band switch { GradeBand.Low => "\"low\""u8, GradeBand.High => "\"high\""u8 };

    public static ReadOnlySpan<byte> Of(GradeBasis basis) => basis switch
    {
        GradeBasis.Ki67 => "\"ki67\""u8,
        GradeBasis.Mitoses => "\"mitoses\""u8,
        GradeBasis.Ki67AndMitoses => "\"ki67AndMitoses\""u8,
        GradeBasis.Stated => "\"stated\""u8,
        GradeBasis.Differentiation => "\"differentiation\""u8,
    };

    public static ReadOnlySpan<byte> Of(LabelStatus status) =>
        status switch { LabelStatus.OnLabel => "\"onLabel\""u8, LabelStatus.OffLabel => "\"offLabel\""u8, LabelStatus.Unknown => "\"unknown\""u8 };

    public static ReadOnlySpan<byte> Of(EligibilityStatus status) => status switch
    {
        EligibilityStatus.Eligible => "\"eligible\""u8,
        EligibilityStatus.Ineligible => "\"ineligible\""u8,
        EligibilityStatus.Indeterminate => "\"indeterminate\""u8,
    };

    public static ReadOnlySpan<byte> Of(ConflictKind kind) => kind switch
    {
        ConflictKind.OpposingStances => "\"opposingStances\""u8,
        ConflictKind.RivalFirstLine => "\"rivalFirstLine\""u8,
        ConflictKind.SourceAgainstItself => "\"sourceAgainstItself\""u8,
        ConflictKind.OffLabel => "\"offLabel\""u8,
    };
}
