namespace NetDecisionRules.Reports;

/// <summary>Writes where true statements disagree.</summary>
internal sealed class ConflictsJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"conflicts\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, conflicts) = (context.Json, context.Report.Conflicts);
        json.Raw("["u8);
        for (var i = 0; i < conflicts.Count; i++)
        {
            json.Comma(isFirst: i == 0);
            Write(json, conflicts[i]);
        }

        json.Raw("]"u8);
    }

    private static void Write(JsonBuffer json, Conflict conflict)
    {
        json.Raw("{\"kind\":"u8);
        json.Raw(JsonTexts.Of(conflict.Kind));
        json.Raw(",\"rules\":"u8);
        json.PlainStrings(conflict.Rules);
        json.Raw(",\"text\":"u8);
        json.EncodedString(conflict.Text);
        json.Raw(",\"facts\":{"u8);
        for (var i = 0; i < conflict.Facts.Count; i++)
        {
            json.Comma(isFirst: i == 0);
            json.PlainString(conflict.Facts[i].Path);
            json.Raw(":"u8);
            FactValueJson.Write(json, conflict.Facts[i].Value);
        }

        json.Raw("}}"u8);
    }
}
