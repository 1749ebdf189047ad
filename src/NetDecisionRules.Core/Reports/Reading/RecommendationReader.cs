using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Reads one recommendation of a report.</summary>
internal static class RecommendationReader
{
    /// <summary>The recommendation.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="find">Finds a rule by its id; answers null where it is not known.</param>
    public static Recommendation Read(ReportFields fields, Func<string, RuleEntry?> find) => new(
        Advice(fields, find),
        fields.OptionalChoice<Truth>("emphasized"),
        fields.OptionalObject("regulatory", "eu", "us") is { } regulatory
            ? new RegulatoryReport(regulatory.Choice<LabelStatus>("eu"), regulatory.Choice<LabelStatus>("us"))
            : null,
        fields.OptionalObject("window", "earliest", "latest") is { } window ? new WindowReport(window.Day("earliest"), window.Day("latest")) : null,
        fields.List("because", Reason, "criterion", "text", "truth", "facts"));

    private static Advice Advice(ReportFields fields, Func<string, RuleEntry?> find)
    {
        var id = fields.Text("rule");
        return new Advice
        {
            RuleId = id,
            Rule = find(id),
            Title = fields.Text("title"),
            Intervention = fields.Choice<Intervention>("intervention"),
            Stance = fields.Choice<Stance>("stance"),
            Line = fields.Choice<TherapyLine>("line"),
            Source = Source(fields.Object("source", "id", "title", "citation", "year", "doi", "locator", "via")),
            Evidence = fields.OptionalObject("evidence", "level", "grade", "outcomes") is { } evidence ? Evidence(evidence) : null,
            Notes = fields.Texts("notes"),
        };
    }

    private static SourceReference Source(ReportFields fields) => new(
        fields.Text("id"), fields.Text("title"), fields.Text("citation"), fields.Whole("year"), fields.OptionalText("doi"), fields.Text("locator"), fields.OptionalText("via"));

    private static EvidenceReport Evidence(ReportFields fields) =>
        new(fields.OptionalText("level"), fields.OptionalText("grade"), fields.List("outcomes", TrialOutcomeReader.Read));

    private static Reason Reason(ReportFields fields) => new(fields.Text("criterion"), fields.Text("text"), fields.Choice<Truth>("truth"), fields.Facts("facts"));
}
