using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>The words of a criterion, as reports and rule books print them.</summary>
public class CriterionTextTests
{
    private static readonly Criterion Metastatic = Extent.Is(DiseaseExtent.Metastatic);

    public static TheoryData<Criterion, string> Texts => new()
    {
        { Ki67 >= 10, "Ki-67 ≥ 10 %" },
        { Ki67 > 10.50m, "Ki-67 > 10.5 %" },
        { Ki67 <= 55, "Ki-67 ≤ 55 %" },
        { Ki67 < 3, "Ki-67 < 3 %" },
        { Ki67.Between(10, 55), "10 % ≤ Ki-67 ≤ 55 %" },
        { new NumberIn(Ki67, NumberRange.Of(10, false, 55, false)), "10 % < Ki-67 < 55 %" },
        { new NumberIn(Ki67, 17), "Ki-67 = 17 %" },
        { Karnofsky >= 60, "Karnofsky status ≥ 60" },
        { Platelets <= 70, "platelets ≤ 70 ×10⁹/L" },
        { Metastatic, "extent is metastatic" },
        { Site.Is(PrimarySite.Appendix, PrimarySite.SmallIntestine), "primary site is small intestine or appendix" },
        { Site.Is(PrimarySite.Stomach, PrimarySite.Duodenum, PrimarySite.Rectum), "primary site is stomach, duodenum or rectum" },
        { !Metastatic, "extent is not metastatic" },
        { Compromised, "compromised condition" },
        { !Compromised, "no compromised condition" },
        { new IsMissing(Ki67), "Ki-67 is not recorded" },
        { !new IsMissing(Ki67), "Ki-67 is recorded" },
        { AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)), "assessment date ≤ diagnosis date + 6 months" },
        { AssessmentDate.OnOrAfter(RltStart.PlusWeeks(-4)), "assessment date ≥ planned start of RLT − 4 weeks" },
        { AssessmentDate.Between(RltStart.PlusWeeks(-1), RltStart.PlusDays(1)), "planned start of RLT − 1 week ≤ assessment date ≤ planned start of RLT + 1 day" },
        { RltStart.Exists, "planned start of RLT is there" },
        { Metastatic & Ki67 < 3 & Compromised, "extent is metastatic and Ki-67 < 3 % and compromised condition" },
        { Metastatic | Ki67 < 3, "extent is metastatic or Ki-67 < 3 %" },
        { Metastatic & (Ki67 < 3 | Compromised), "extent is metastatic and (Ki-67 < 3 % or compromised condition)" },
        { (Metastatic & Ki67 < 3) | Compromised, "(extent is metastatic and Ki-67 < 3 %) or compromised condition" },
        { !(Metastatic & Ki67 < 3), "not (extent is metastatic and Ki-67 < 3 %)" },
        { !(Ki67 < 3), "not (Ki-67 < 3 %)" },
        { Metastatic.As("Spread", "distant spread") & Ki67 < 3, "distant spread and Ki-67 < 3 %" },
        {
            Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Ssa, TreatmentKind.HighDoseSsa) & TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression)),
            "some treatment with (kind is SSA or high-dose SSA and outcome is progression)"
        },
        { !Imaging.Some(StudyFacts.Modality.Is(ImagingModality.SstrPet)), "no study with modality SSTR-PET" },
        { Treatments.Some(TreatmentFacts.Cycles >= 4), "some treatment with cycles ≥ 4" },
        { Goals.Some(GoalItem.Is(TreatmentGoal.RapidExtensiveResponse)), "some goal is rapid extensive response" },
        { SstrUptakeFact.Instance.AtLeast(KrenningScore.AboveSpleen), "Krenning score of the latest SSTR study is above spleen" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_criterion_in_words(Criterion criterion, string expected) => criterion.Text.Should().Be(expected);

    [Fact]
    public void A_criterion_prints_as_its_words() => (Ki67 >= 10).ToString().Should().Be("Ki-67 ≥ 10 %");

    [Theory]
    [InlineData("smallIntestine", "small intestine")]
    [InlineData("sstrPet", "SSTR-PET")]
    [InlineData("g2", "G2")]
    [InlineData("highDoseSsa", "high-dose SSA")]
    [InlineData("pancreas", "pancreas")]
    public void Contract_names_become_words(string name, string expected) => Words.Of(name).Should().Be(expected);
}
