namespace NetDecisionRules.Reports;

/// <summary>Writes how a patient is classified.</summary>
internal sealed class ClassificationJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"classification\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, classification) = (context.Json, context.Report.Classification);
        json.Raw("{\"grade\":"u8);
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
            json.Raw(JsonTexts.Of(value));
            json.Raw(","u8);
        }

        json.Raw("\"possible\":["u8);
        for (var i = 0; i < grade.Possible.Count; i++)
        {
            json.Comma(isFirst: i == 0);
            json.Raw(JsonTexts.Of(grade.Possible[i]));
        }

        json.Raw("]"u8);
        if (grade.Band is { } band)
        {
            json.Raw(",\"band\":"u8);
            json.Raw(JsonTexts.Of(band));
        }

        if (grade.Basis is { } basis)
        {
            json.Raw(",\"basis\":"u8);
            json.Raw(JsonTexts.Of(basis));
        }

        if (grade.RuleId is { } rule)
        {
            json.Raw(",\"rule\":"u8);
            json.PlainString(rule);
        }

        json.Raw(",\"missing\":"u8);
        json.PlainStrings(grade.Missing);
        json.Raw("}"u8);
    }
}
