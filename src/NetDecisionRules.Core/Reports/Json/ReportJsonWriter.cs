namespace NetDecisionRules.Reports;

/// <summary>Writes one report as JSON on one line, from pieces that were encoded before. A test holds it to the serializer's bytes.</summary>
internal static class ReportJsonWriter
{
    /// <summary>The sections behind the head, in the order of the contract.</summary>
    private static readonly SectionJson[] Sections =
    [
        new ClassificationJson(),
        new RecommendationsJson(),
        new EligibilityJson(),
        new UndeterminedJson(),
        new MissingFactsJson(),
        new ConcordanceJson(),
        new ConflictsJson(),
    ];

    public static void Write(WritingContext context)
    {
        context.Json.Raw("{"u8);
        HeadJson.Write(context);
        foreach (var section in Sections)
        {
            context.Json.Raw(section.Name);
            section.Write(context);
        }

        context.Json.Raw("}"u8);
    }
}
