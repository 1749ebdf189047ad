using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>
/// Asks for patients whom no source advises a treatment: well differentiated, advanced, SSTR-positive, every fact known; by primary site, grade,
/// and whether a systemic treatment was given.
/// </summary>
internal static class SilenceQuestions
{
    private static readonly PrimarySite[] Sites =
    [
        PrimarySite.Stomach, PrimarySite.Duodenum, PrimarySite.Pancreas, PrimarySite.SmallIntestine,
        PrimarySite.Appendix, PrimarySite.ProximalColon, PrimarySite.DistalColon, PrimarySite.Rectum,
    ];

    private static readonly bool[] Lines = [true, false];

    private static readonly TumorGrade[] Grades = [TumorGrade.G1, TumorGrade.G2, TumorGrade.G3];

    private static readonly Intervention[] Treatments =
    [
        Intervention.Rlt, Intervention.Ssa, Intervention.HighDoseSsa, Intervention.Chemotherapy, Intervention.Everolimus,
        Intervention.SystemicTherapy, Intervention.ClinicalTrial, Intervention.Surgery, Intervention.TreatmentChange,
    ];

    public static IEnumerable<Question> Of(RuleBase ruleBase)
    {
        var advice = ruleBase.Rules.Where(r => Treatments.Contains(r.Rule.Outcome.Intervention) && r.Rule.Outcome.Stance is Stance.Recommend or Stance.Consider or Stance.TrialOnly).ToList();
        return from grade in Grades
               from site in Sites
               from firstLine in Lines
               select new Question(() => Silent(ruleBase.Classification, advice, grade, site, firstLine));
    }

    private static Finding? Silent(Classification classification, IReadOnlyList<RuleEntry> advice, TumorGrade grade, PrimarySite site, bool firstLine)
    {
        Demand[] demands =
        [
            Demand.True(RecordedFacts.Site.Is(site)),
            Demand.True(classification.Grade.Is(grade)),
            Demand.True(classification.Advanced),
            Demand.True(classification.SstrPositive),
            new(classification.FirstLine, firstLine ? Truth.True : Truth.False),
            .. advice.Select(r => Demand.NotTrue(r.Rule.Condition)),
        ];
        if (Prover.FindFullyKnown(demands) is not { } patient)
        {
            return null;
        }

        var (siteName, gradeName) = (EnumNames.Spelled(site.ToString()), EnumNames.Spelled(grade.ToString()));
        var line = firstLine ? "first-line" : "later";
        return new Finding(
            $"silence:{siteName}:{gradeName}:{line}",
            FindingKind.Silence,
            $"No source advises a treatment for this patient: primary site {Words.Of(siteName)}, {Words.Of(gradeName)}, advanced, SSTR-positive, {(firstLine ? "nothing systemic so far" : "with earlier systemic treatment")}.",
            [],
            [patient]);
    }
}
