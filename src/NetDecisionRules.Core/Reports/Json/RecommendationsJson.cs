namespace NetDecisionRules.Reports;

/// <summary>Writes the rules that are true, with their reasons.</summary>
internal sealed class RecommendationsJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"recommendations\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, report) = (context.Json, context.Report);
        json.Raw("["u8);
        for (var i = 0; i < report.TrueRules.Length; i++)
        {
            json.Comma(isFirst: i == 0);
            var rule = report.TrueRules[i];
            WriteUpToCriteria(json, context.Template.Rules[rule.Index]!, report.Recommendations[i]);
            WriteCriteria(rule.Parts, context);
            json.Raw("]}"u8);
        }

        json.Raw("]"u8);
    }

    private static void WriteUpToCriteria(JsonBuffer json, RuleJson pieces, Recommendation recommendation)
    {
        json.Raw(pieces.UpToLine);
        if (recommendation.Emphasized is { } emphasized)
        {
            json.Raw(",\"emphasized\":"u8);
            json.Raw(JsonTexts.Of(emphasized));
        }

        json.Raw(pieces.Source);
        if (recommendation.Regulatory is { } regulatory)
        {
            json.Raw(",\"regulatory\":{\"eu\":"u8);
            json.Raw(JsonTexts.Of(regulatory.Eu));
            json.Raw(",\"us\":"u8);
            json.Raw(JsonTexts.Of(regulatory.Us));
            json.Raw("}"u8);
        }

        if (recommendation.Window is { } window)
        {
            Write(json, window);
        }

        json.Raw(pieces.Notes);
    }

    private static void Write(JsonBuffer json, WindowReport window)
    {
        json.Raw(",\"window\":{"u8);
        if (window.Earliest is { } earliest)
        {
            json.Raw("\"earliest\":"u8);
            json.Date(earliest);
        }

        if (window.Latest is { } latest)
        {
            json.Raw(window.Earliest is null ? "\"latest\":"u8 : ",\"latest\":"u8);
            json.Date(latest);
        }

        json.Raw("}"u8);
    }

    private static void WriteCriteria(PartTemplate[] parts, WritingContext context)
    {
        var json = context.Json;
        var list = new ListJson(json);
        foreach (var part in parts)
        {
            ref var place = ref context.Scratch.Parts[part.Number];
            if (place.IsThere)
            {
                list.Again(place);
                continue;
            }

            list.Next();
            var start = json.Length;
            json.Raw(context.Template.Parts[part.Number]);
            context.Scratch.Readings.Write(json, part.Number, part.Criterion, context.Report.Patient);
            json.Raw("}}"u8);
            place = json.Since(start);
        }

        list.End();
    }
}
