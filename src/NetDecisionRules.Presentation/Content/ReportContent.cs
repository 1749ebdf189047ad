using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>What a page on one patient says, in every form: the report, what to ask next, and the words for both.</summary>
internal sealed class ReportContent
{
    public ReportContent(DecisionReport report, WhatIfReport whatIf, RuleBase ruleBase)
    {
        (Report, WhatIf, RuleBase) = (report, whatIf, ruleBase);
        Names = new FactNames(ruleBase);
        Facts = new FactWords(Names);
        Reasons = new Reasons(report, ruleBase);
        Outcomes = OutcomeGroup.Of(report);
    }

    public const string Title = "Guidance on radioligand therapy: decision report";

    public const string Disclaimer =
        "This report says what published guidance states for the recorded facts. It does not replace the decision of a multidisciplinary team.";

    public const string NoTreatment = "No statement of the chosen sources on treatment holds for the recorded facts.";

    public DecisionReport Report { get; }

    public WhatIfReport WhatIf { get; }

    public RuleBase RuleBase { get; }

    public FactNames Names { get; }

    public FactWords Facts { get; }

    public Reasons Reasons { get; }

    /// <summary>The outcomes that statements rest on, each once.</summary>
    public IReadOnlyList<OutcomeGroup> Outcomes { get; }

    /// <summary>The statements of one part of the report.</summary>
    public List<Recommendation> Of(Topic topic) => [.. Report.Recommendations.Where(r => Topics.Of(r) == topic)];

    /// <summary>The statements on treatment by what they speak of, those for it first.</summary>
    public IEnumerable<(Intervention Intervention, IEnumerable<Recommendation> Statements)> Treatment =>
        Of(Topic.Treatment).GroupBy(r => r.Intervention).OrderBy(g => AdviceOrder.Of(g.Key)).Select(g => (g.Key, g.OrderBy(r => AdviceOrder.Of(r.Stance)).ThenBy(r => AdviceOrder.Of(r.Line)).AsEnumerable()));

    /// <summary>A statement's reasons; those that several statements rest on are told with their facts elsewhere.</summary>
    public IEnumerable<string> Because(Recommendation recommendation) =>
        Reasons.Of(recommendation).Select(r => Reasons.IsShared(r) ? r.Text : WithFacts(r));

    public string WithFacts(ReasonGroup reason) => Facts.Beside(reason.Text, reason.Facts);

    /// <summary>The sources that the report names, with those that they are known through.</summary>
    public List<Source> Cited
    {
        get
        {
            var cited = Report.Recommendations.SelectMany(r => new[] { r.Source.Id, r.Source.Via })
                .Append(Report.Classification.Grade.RuleId?.Split('/')[0])
                .Concat(Report.Eligibility.Select(e => e.Protocol))
                .Concat(Report.Undetermined.Select(u => u.RuleId.Split('/')[0]))
                .OfType<string>().ToHashSet(StringComparer.Ordinal);
            return [.. RuleBase.Guidelines.Select(g => g.Source).Where(s => cited.Contains(s.Id))];
        }
    }

    /// <summary>The full title of a trial.</summary>
    public string? TitleOf(EligibilityReport protocol) => RuleBase.Guidelines.FirstOrDefault(g => g.Source.Id == protocol.Protocol)?.Source.Title;

    /// <summary>The advice in a few words: for or against, its line, and whether it is on label.</summary>
    public static string Advice(Recommendation recommendation) =>
        Phrases.Of(recommendation.Stance, recommendation.Line) + (recommendation.Regulatory is { } label ? $" [{Phrases.Of(label)}]" : "");

    /// <summary>That the source stresses its advice for this patient, and why; empty where it does not.</summary>
    public string Emphasis(Recommendation recommendation) => recommendation.Emphasized != Criteria.Truth.True ? ""
        : RuleBase.TryFind(recommendation.RuleId, out var entry) && entry.Rule.Emphasis is { } emphasis ? $" (stressed by the source: {emphasis.Text})"
        : " (stressed by the source)";
}
