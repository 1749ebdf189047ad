namespace NetDecisionRules.Reports;

/// <summary>Writes one report as JSON on one line, from pieces that were encoded before. A test holds it to the serializer's bytes.</summary>
internal sealed class ReportJsonWriter(JsonBuffer json, ReportJsonTemplate template, ReportScratch scratch, DecisionReport report)
{
    public void Write()
    {
        json.Raw("{\"schemaVersion\":"u8);
        json.PlainString(report.SchemaVersion);
        json.Raw(",\"patientId\":"u8);
        json.EncodedString(report.PatientId);
        if (report.AssessmentDate is { } assessment)
        {
            json.Raw(",\"assessmentDate\":"u8);
            json.Date(assessment);
        }

        json.Raw(template.Head);
        ClassificationJson.Write(json, report.Classification);
        new RecommendationsJson(json, template, scratch, report).Write();
        new EligibilityJson(json, template, scratch, report).Write();
        OpenRulesJson.Write(json, report.Open, template.Rules);
        WriteConcordance();
        WriteConflicts(report.Conflicts);
        json.Raw("]}"u8);
    }

    private void WriteConcordance()
    {
        json.Raw("],\"concordance\":["u8);
        for (var i = 0; i < template.Concordance.Length; i++)
        {
            json.Comma(isFirst: i == 0);
            template.Concordance[i].Write(json, report.Verdicts);
        }
    }

    private void WriteConflicts(IReadOnlyList<Conflict> conflicts)
    {
        json.Raw("],\"conflicts\":["u8);
        for (var i = 0; i < conflicts.Count; i++)
        {
            json.Raw(i == 0 ? "{\"kind\":"u8 : ",{\"kind\":"u8);
            json.Raw(JsonTexts.Of(conflicts[i].Kind));
            json.Raw(",\"rules\":"u8);
            json.PlainStrings(conflicts[i].Rules);
            json.Raw(",\"text\":"u8);
            json.EncodedString(conflicts[i].Text);
            json.Raw(",\"facts\":{"u8);
            for (var k = 0; k < conflicts[i].Facts.Count; k++)
            {
                json.Comma(isFirst: k == 0);
                json.PlainString(conflicts[i].Facts[k].Path);
                json.Raw(":"u8);
                FactValueJson.Write(json, conflicts[i].Facts[k].Value);
            }

            json.Raw("}}"u8);
        }
    }
}
