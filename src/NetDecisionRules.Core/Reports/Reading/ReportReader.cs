using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Reads a report as <see cref="ReportJson"/> writes it; every fault is reported.</summary>
/// <param name="ruleBase">The rule base that the report may be of; null where there is none at hand.</param>
/// <param name="report">Where faults go.</param>
internal sealed class ReportReader(RuleBase? ruleBase, FaultReport report)
{
    private Func<string, RuleEntry?> _find = _ => null;

    /// <summary>The report, which is worth something only if no fault was reported.</summary>
    public DecisionReport? Read(JsonElement root)
    {
        var fields = ReportFields.Of(root, "", report, "schemaVersion", "patientId", "assessmentDate", "ruleBase", "options", "classification",
            "recommendations", "eligibility", "undetermined", "missingFacts", "concordance", "conflicts");
        if (fields.Text("schemaVersion") is { Length: > 0 } version && version != ReportJson.SchemaVersion)
        {
            fields.Report("schemaVersion", FactErrorCode.UnknownSchemaVersion, $"{FactText.Quote(version)} is not \"{ReportJson.SchemaVersion}\"");
            return null; // what else is wrong with it cannot be known
        }

        var stamp = Stamp(fields.Object("ruleBase", "version", "fingerprint"));
        _find = stamp.Fingerprint == ruleBase?.Fingerprint ? id => ruleBase.TryFind(id, out var entry) ? entry : null : _ => null;
        return new StoredReport(
            patientId: fields.Text("patientId"),
            assessmentDate: fields.Day("assessmentDate"),
            ruleBase: stamp,
            options: Options(fields.Object("options", "jurisdiction", "asOf", "sources")),
            classification: Classification(fields.Object("classification", "grade", "advanced", "sstrPositive", "functioning", "progression", "firstLine")),
            recommendations: fields.List("recommendations", Recommendation, "rule", "title", "intervention", "stance", "line", "emphasized", "source",
                "evidence", "regulatory", "window", "notes", "because"),
            eligibility: fields.List("eligibility", Eligibility, "protocol", "status", "criteria"),
            undetermined: fields.List("undetermined", Undetermined, "rule", "missing"),
            missingFacts: fields.List("missingFacts", Missing, "fact", "rules", "wouldDecide"),
            concordance: fields.List("concordance", Concordance, "intervention", "line", "recommend", "consider", "trialOnly", "caution", "avoid", "undecided", "silent"),
            conflicts: fields.List("conflicts", Conflict, "kind", "rules", "text", "facts"));
    }

    private static RuleBaseStamp Stamp(ReportFields fields) => new(fields.Text("version"), fields.Text("fingerprint"));

    private static DecisionOptions Options(ReportFields fields) => new()
    {
        Jurisdiction = fields.OptionalChoice<Jurisdiction>("jurisdiction"),
        AsOf = fields.Day("asOf"),
        Sources = fields.OptionalTexts("sources"),
    };

    private static ClassificationReport Classification(ReportFields fields) => new(
        Grade(fields.Object("grade", "value", "possible", "band", "basis", "rule", "missing")),
        advanced: fields.Choice<Truth>("advanced"),
        sstrPositive: fields.Choice<Truth>("sstrPositive"),
        functioning: fields.Choice<Truth>("functioning"),
        progression: fields.Choice<Truth>("progression"),
        firstLine: fields.Choice<Truth>("firstLine"));

    private static GradeReport Grade(ReportFields fields) => new(
        value: fields.OptionalChoice<TumorGrade>("value"),
        possible: fields.Choices<TumorGrade>("possible"),
        band: fields.OptionalChoice<GradeBand>("band"),
        basis: fields.OptionalChoice<GradeBasis>("basis"),
        ruleId: fields.OptionalText("rule"),
        missing: fields.Texts("missing"));

    private Recommendation Recommendation(ReportFields fields) => RecommendationReader.Read(fields, _find);

    private static EligibilityReport Eligibility(ReportFields fields) => new(
        fields.Text("protocol"), fields.Choice<EligibilityStatus>("status"), fields.List("criteria", Criterion, "id", "text", "result", "facts", "missing"));

    private static CriterionReport Criterion(ReportFields fields) => new(
        fields.Text("id"), fields.Text("text"), fields.Choice<CriterionResult>("result"), fields.Facts("facts"), fields.Texts("missing"));

    private UndeterminedRule Undetermined(ReportFields fields)
    {
        var id = fields.Text("rule");
        return new UndeterminedRule(id, _find(id), fields.Texts("missing"));
    }

    private static MissingFact Missing(ReportFields fields)
    {
        var fact = new MissingFact(fields.Text("fact"), fields.Texts("rules"));
        if (fields.Whole("wouldDecide") is var count && count != fact.WouldDecide)
        {
            fields.Report("wouldDecide", FactErrorCode.OutOfRange, FormattableString.Invariant($"{count} is not the number of rules, {fact.WouldDecide}"));
        }

        return fact;
    }

    private static ConcordanceEntry Concordance(ReportFields fields) => new(fields.Choice<Intervention>("intervention"), fields.Choice<TherapyLine>("line"), new Standings
    {
        Recommend = fields.Texts("recommend"),
        Consider = fields.Texts("consider"),
        TrialOnly = fields.Texts("trialOnly"),
        Caution = fields.Texts("caution"),
        Avoid = fields.Texts("avoid"),
        Undecided = fields.Texts("undecided"),
        Silent = fields.Texts("silent"),
    });

    private static Conflict Conflict(ReportFields fields) => new(
        fields.Choice<ConflictKind>("kind"), fields.Texts("rules"), new ConflictWords(fields.Text("text"), fields.Facts("facts")));
}
