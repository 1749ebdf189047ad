namespace NetDecisionRules.Reports;

/// <summary>Writes the fields that a report begins with: whose it is, and which rules and options it rests on.</summary>
internal static class HeadJson
{
    public static void Write(WritingContext context)
    {
        var (json, report) = (context.Json, context.Report);
        json.Raw("\"schemaVersion\":"u8);
        json.PlainString(report.SchemaVersion);
        json.Raw(",\"patientId\":"u8);
        json.EncodedString(report.PatientId);
        if (report.AssessmentDate is { } assessment)
        {
            json.Raw(",\"assessmentDate\":"u8);
            json.Date(assessment);
        }

        json.Raw(context.Template.RuleBaseAndOptions);
    }
}
