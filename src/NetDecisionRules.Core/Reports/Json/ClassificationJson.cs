using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Writes how a patient is classified.</summary>
internal static class ClassificationJson
{
    public static void Write(JsonBuffer json, ClassificationReport classification)
    {
        json.Raw(",\"classification\":{\"grade\":"u8);
        Write(json, classification.Grade);
        json.Raw(",\"advanced\":"u8);
        json.Raw(JsonTexts.Of(classification.Advanced));
        json.Raw(",\"sstrPositive\":"u8);
        json.Raw(JsonTexts.Of(classification.SstrPositive));
        json.Raw(",\"functioning\":"u8);
        json.Raw(JsonTexts.Of(classification.Functioning));
        json.Raw(",\"progression\":"u8);
        json.Raw(JsonTexts.Of(classification.Progression));
        json.Raw(",\"firstLine\":"u8);
        json.Raw(JsonTexts.Of(classification.FirstLine));
        json.Raw("}"u8);
    }

    private static void Write(JsonBuffer json, GradeReport grade)
    {
        json.Raw("{"u8);
        if (grade.Value is { } value)
        {
            json.Raw("\"value\":"u8);
            json.Raw(Text(value));
            json.Raw(","u8);
        }

        json.Raw("\"possible\":["u8);
        for (var i = 0; i < grade.Possible.Count; i++)
        {
            json.Comma(isFirst: i == 0);
            json.Raw(Text(grade.Possible[i]));
        }

        json.Raw("]"u8);
        if (grade.Band is { } band)
        {
            json.Raw(band == GradeBand.Low ? ",\"band\":\"low\""u8 : ",\"band\":\"high\""u8);
        }

        if (grade.Basis is { } basis)
        {
            json.Raw(",\"basis\":"u8);
            json.Raw(Text(basis));
        }

        if (grade.Rule is { } rule)
        {
            json.Raw(",\"rule\":"u8);
            json.PlainString(rule);
        }

        json.Raw(",\"missing\":"u8);
        json.PlainStrings(grade.Missing);
        json.Raw("}"u8);
    }

    private static ReadOnlySpan<byte> Text(TumorGrade grade) =>
        grade switch { TumorGrade.G1 => "\"g1\""u8, TumorGrade.G2 => "\"g2\""u8, TumorGrade.G3 => "\"g3\""u8, _ => "\"nec\""u8 };

    private static ReadOnlySpan<byte> Text(GradeBasis basis) => basis switch
    {
        GradeBasis.Ki67 => "\"ki67\""u8,
        GradeBasis.Mitoses => "\"mitoses\""u8,
        GradeBasis.Ki67AndMitoses => "\"ki67AndMitoses\""u8,
        GradeBasis.Stated => "\"stated\""u8,
        _ => "\"differentiation\""u8,
    };
}
