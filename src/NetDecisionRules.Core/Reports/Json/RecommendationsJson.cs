namespace NetDecisionRules.Reports;

/// <summary>Writes the rules that are true, with their reasons.</summary>
internal sealed class RecommendationsJson(JsonBuffer json, ReportJsonTemplate template, ReportScratch scratch, DecisionReport report)
{
    public void Write()
    {
        json.Raw(",\"recommendations\":["u8);
        for (var i = 0; i < report.Recommendations.Count; i++)
        {
            json.Comma(i == 0);
            var recommendation = report.Recommendations[i];
            WriteUpToCriteria(recommendation);
            WriteCriteria(recommendation.Template.Parts);
            json.Raw("]}"u8);
        }
    }

    private void WriteUpToCriteria(Recommendation recommendation)
    {
        var pieces = template.Rules[recommendation.Template.Index]!;
        if (!pieces.IsSame)
        {
            WriteUpToCriteria(recommendation, pieces);
            return;
        }

        ref var known = ref pieces.UpToCriteria(recommendation.Regulatory);
        if (known is { } same)
        {
            json.Raw(same);
            return;
        }

        var start = json.Length;
        WriteUpToCriteria(recommendation, pieces);
        known = json.Written[start..].ToArray();
    }

    private void WriteUpToCriteria(Recommendation recommendation, RuleJson pieces)
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
            Write(window);
        }

        json.Raw(pieces.Notes);
    }

    private void Write(WindowReport window)
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

    private void WriteCriteria(PartTemplate[] parts)
    {
        var list = new ListJson(json);
        foreach (var part in parts)
        {
            ref var place = ref scratch.Parts[part.Number];
            if (place.IsThere)
            {
                list.Again(place);
                continue;
            }

            list.Next();
            var start = json.Length;
            json.Raw(template.Parts[part.Number]);
            scratch.Readings.Write(json, part.Number, report.Patient);
            json.Raw("}}"u8);
            place = json.Since(start);
        }

        list.End();
    }
}
