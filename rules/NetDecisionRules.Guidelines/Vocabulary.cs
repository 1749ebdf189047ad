using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Criteria.TreatmentFacts;
using static NetDecisionRules.Facts.PrimarySite;

namespace NetDecisionRules.Guidelines;

/// <summary>
/// The words that the sources share, each with one meaning: <c>RltCandidate</c>, <c>SstrHigh</c>, <c>FirstLine</c> … A hospital's own
/// guideline uses the same words: <c>using static NetDecisionRules.Guidelines.Vocabulary;</c>.
/// </summary>
/// <remarks>
/// Every process starts with this code, just-in-time compiled: it joins names in plain loops, because each generic method or interpolated
/// string over an enum would be compiled for that enum first.
/// </remarks>
public static class Vocabulary
{
    private static readonly PrimarySite[] GiSites = [Stomach, Duodenum, PrimarySite.SmallIntestine, Appendix, ProximalColon, DistalColon, Rectum];

    /// <summary>Treatments that act on the whole body; surgery, locoregional treatment and "other" are none.</summary>
    private static readonly TreatmentKind[] SystemicKinds =
    [
        TreatmentKind.Ssa, TreatmentKind.HighDoseSsa, TreatmentKind.Rlt, TreatmentKind.Chemotherapy, TreatmentKind.Everolimus,
        TreatmentKind.Sunitinib, TreatmentKind.OtherTargeted, TreatmentKind.Interferon,
    ];

    private static readonly TreatmentKind[] SsaKinds = [TreatmentKind.Ssa, TreatmentKind.HighDoseSsa];

    /// <summary>Systemic treatments, for use with <see cref="Had"/> and <see cref="FailedOn"/>.</summary>
    public static ReadOnlySpan<TreatmentKind> Systemic => SystemicKinds;

    /// <summary>Systemic treatments but some.</summary>
    public static ReadOnlySpan<TreatmentKind> SystemicBut(params ReadOnlySpan<TreatmentKind> kinds)
    {
        var (left, count) = (new TreatmentKind[SystemicKinds.Length], 0);
        foreach (var kind in SystemicKinds)
        {
            if (!Holds(kinds, kind))
            {
                left[count++] = kind;
            }
        }

        return new(left, 0, count);
    }

    /// <summary>Somatostatin analogues at any dose.</summary>
    public static ReadOnlySpan<TreatmentKind> AnySsa => SsaKinds;

    /// <summary>Well differentiated. Where it is not recorded, a carcinoma cell type tells the contrary, and else a stated G1 or G2 tells it.</summary>
    public static Criterion Well { get; } = DifferentiationFact.Instance.Is(Differentiation.Well).As("Well", "well differentiated");

    /// <summary>Poorly differentiated, with the same signs.</summary>
    public static Criterion Poor { get; } = DifferentiationFact.Instance.Is(Differentiation.Poor).As("Poor", "poorly differentiated");

    /// <summary>Primary in the gastrointestinal tract or the pancreas; unknown for an unknown primary, false for lung and other organs.</summary>
    public static Criterion Gep { get; } = Site.Is([.. GiSites, PrimarySite.Pancreas]).As("Gep", "gastroenteropancreatic primary");

    /// <summary>Primary in the midgut; unknown for an unknown primary and for a colon whose part is not stated.</summary>
    public static Criterion Midgut { get; } = Site.Is(PrimarySite.SmallIntestine, Appendix, ProximalColon).As("Midgut", "midgut primary");

    /// <summary>Pancreatic primary; unknown for an unknown primary.</summary>
    public static Criterion Pancreas { get; } = Site.Is(PrimarySite.Pancreas).As("Pancreas", "pancreatic primary");

    /// <summary>Primary in the jejunum or ileum; unknown for an unknown primary.</summary>
    public static Criterion SmallIntestine { get; } = Site.Is(PrimarySite.SmallIntestine).As("SmallIntestine", "small-intestinal primary");

    /// <summary>Primary in colon or rectum; unknown for an unknown primary.</summary>
    public static Criterion Colorectal { get; } = Site.Is(ProximalColon, DistalColon, Rectum).As("Colorectal", "colorectal primary");

    /// <summary>Gastroenteropancreatic and not pancreatic; unknown for an unknown primary.</summary>
    public static Criterion GiTract { get; } = Site.Is(GiSites).As("GiTract", "primary in the gastrointestinal tract");

    /// <summary>The grade by WHO 2022.</summary>
    public static GradeFact Grade => Who2022Grading.Grade;

    /// <summary>G2 with Ki-67 of 10 % or more.</summary>
    public static Criterion HighG2 { get; } = (Grade.Is(TumorGrade.G2) & Ki67 >= 10).As("HighG2", "G2 with Ki-67 ≥ 10 %");

    /// <summary>G2 with Ki-67 below 10 %.</summary>
    public static Criterion LowG2 { get; } = (Grade.Is(TumorGrade.G2) & Ki67 < 10).As("LowG2", "G2 with Ki-67 < 10 %");

    /// <summary>Metastatic or unresectable.</summary>
    public static Criterion Advanced { get; } =
        (Extent.Is(DiseaseExtent.Metastatic) | ResectabilityStatus.Is(Resectability.Unresectable)).As("Advanced", "advanced disease (metastatic or unresectable)");

    /// <summary>Krenning score of at least 2 on the latest SSTR study; see <see cref="SstrUptakeFact"/> for a study without a score.</summary>
    public static Criterion SstrPositive { get; } =
        SstrUptakeFact.Instance.AtLeast(KrenningScore.UpToLiver).As("SstrPositive", "SSTR-positive (Krenning score of the latest SSTR study ≥ 2)");

    /// <summary>Uptake above liver: a Krenning score of at least 3 on the latest SSTR study.</summary>
    public static Criterion SstrHigh { get; } =
        SstrUptakeFact.Instance.AtLeast(KrenningScore.AboveLiver).As("SstrHigh", "uptake above liver (Krenning score of the latest SSTR study ≥ 3)");

    /// <summary>Homogeneous uptake on the latest SSTR study.</summary>
    public static Criterion SstrHomogeneous { get; } =
        StudyFacts.LatestUptake.Is(UptakePattern.Homogeneous).As("SstrHomogeneous", "homogeneous uptake on the latest SSTR study");

    /// <summary>Heterogeneous uptake on the latest SSTR study.</summary>
    public static Criterion SstrHeterogeneous { get; } =
        StudyFacts.LatestUptake.Is(UptakePattern.Heterogeneous).As("SstrHeterogeneous", "heterogeneous uptake on the latest SSTR study");

    /// <summary>Carcinoid syndrome.</summary>
    public static Criterion Carcinoid { get; } = HormonalSyndrome.Is(Syndrome.Carcinoid).As("Carcinoid", "carcinoid syndrome");

    /// <summary>No hormonal syndrome.</summary>
    public static Criterion NonFunctioning { get; } = HormonalSyndrome.Is(Syndrome.None).As("NonFunctioning", "non-functioning tumor");

    /// <summary>Progression on imaging or in the patient. A biochemical rise or a rise of the SUV alone is none.</summary>
    public static Criterion Progression { get; } =
        (RadiologicalProgression | ClinicalProgression).As("Progression", "progression (radiological or clinical)");

    /// <summary>No progression on imaging or in the patient.</summary>
    public static Criterion NoProgression { get; } = (!Progression).As("NoProgression", "no progression (radiological or clinical)");

    /// <summary>Mildly or highly symptomatic.</summary>
    public static Criterion Symptomatic { get; } = Symptoms.Is(SymptomBurden.Mild, SymptomBurden.High).As("Symptomatic", "symptomatic");

    /// <summary>Highly symptomatic.</summary>
    public static Criterion HighlySymptomatic { get; } = Symptoms.Is(SymptomBurden.High).As("HighlySymptomatic", "highly symptomatic");

    /// <summary>Without symptoms or mildly symptomatic.</summary>
    public static Criterion NotHighlySymptomatic { get; } = (!HighlySymptomatic).As("NotHighlySymptomatic", "not highly symptomatic");

    /// <summary>High tumor burden.</summary>
    public static Criterion HighBurden { get; } = Burden.Is(TumorBurden.High).As("HighBurden", "high tumor burden");

    /// <summary>Rapid growth.</summary>
    public static Criterion RapidGrowth { get; } = Growth.Is(TumorGrowth.Rapid).As("RapidGrowth", "rapid growth");

    /// <summary>Stable disease or slow growth.</summary>
    public static Criterion NoRapidGrowth { get; } = (!RapidGrowth).As("NoRapidGrowth", "no rapid growth");

    /// <summary>Some systemic treatment so far.</summary>
    public static Criterion PriorSystemic { get; } = Treatments.Some(Kind.Is(SystemicKinds)).As("PriorSystemic", "earlier systemic treatment");

    /// <summary>No systemic treatment so far.</summary>
    public static Criterion FirstLine { get; } = (!Had(SystemicKinds)).As("FirstLine", "no systemic treatment so far");

    /// <summary>Nothing systemic so far, or a somatostatin analogue without progression on it.</summary>
    public static Criterion SsaAtMost { get; } = (!Had(SystemicBut(SsaKinds)) & !FailedOn(SsaKinds))
        .As("SsaAtMost", "no systemic treatment so far but an SSA without progression");

    /// <summary>RLT given before.</summary>
    public static Criterion PriorRlt { get; } = Had(TreatmentKind.Rlt).As("PriorRlt", "earlier RLT");

    /// <summary>18 years or older.</summary>
    public static Criterion Adult { get; } = (Age >= 18).As("Adult", "adult (18 years or older)");

    /// <summary>Diagnosed at most 6 calendar months before the assessment.</summary>
    public static Criterion NewlyDiagnosed { get; } =
        AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)).As("NewlyDiagnosed", "diagnosed within the last 6 months");

    /// <summary>Well differentiated, advanced, SSTR-positive GEP-NET.</summary>
    public static Criterion RltCandidate { get; } =
        (Gep & Well & Advanced & SstrPositive).As("RltCandidate", "well differentiated, advanced, SSTR-positive GEP-NET");

    /// <summary>
    /// Well differentiated, SSTR-positive GEP-NET that is not known to be advanced: RLT may be advised there, too, by the US label or around
    /// surgery. Never unknown for want of the stage.
    /// </summary>
    public static Criterion EarlyRltCandidate { get; } = (Gep & Well & SstrPositive & (!KnownAdvanced()).As("NotKnownAdvanced", "not known to be advanced"))
        .As("EarlyRltCandidate", "well differentiated, SSTR-positive GEP-NET that is not known to be advanced");

    /// <summary>Some treatment of one of these kinds.</summary>
    public static Criterion Had(params ReadOnlySpan<TreatmentKind> kinds) => Treatments.Some(Kind.Is(kinds)).As($"Had({Names(kinds)})", "earlier " + Alternatives(kinds));

    /// <summary>Progression on some treatment of one of these kinds. Intolerance is no failure.</summary>
    public static Criterion FailedOn(params ReadOnlySpan<TreatmentKind> kinds) =>
        Treatments.Some(Kind.Is(kinds) & Outcome.Is(TreatmentOutcome.Progression)).As($"FailedOn({Names(kinds)})", "progression on " + Alternatives(kinds));

    /// <summary>A goal of treatment.</summary>
    public static Criterion Goal(TreatmentGoal goal) => Goals.Some(GoalItem.Is(goal)).As("Goal(" + goal + ")", "goal: " + Words.Of(goal));

    /// <summary>No study of this kind is recorded.</summary>
    public static Criterion NoStudy(ImagingModality modality) =>
        (!Imaging.Some(StudyFacts.Modality.Is(modality))).As("NoStudy(" + modality + ")", $"no {Words.Of(modality)} recorded");

    /// <summary>
    /// No study of this kind within the window, both ends included. A window that has not begun holds none, even where the list of studies
    /// is unknown.
    /// </summary>
    public static Criterion NoStudy(ImagingModality modality, DateTerm from, DateFact to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var study = Imaging.Some(StudyFacts.Modality.Is(modality) & StudyFacts.Date.OnOrAfter(from) & StudyFacts.Date.OnOrBefore(to));
        var hasAlwaysBegun = from.Anchor == to && from is { Months: <= 0, Days: <= 0 };
        return (!(hasAlwaysBegun ? study : study & to.OnOrAfter(from)))
            .As("NoStudy(" + modality + $", {from}, {to.Label})", $"no {Words.Of(modality)} recorded from {from} to {to.Label}");
    }

    private static Criterion KnownAdvanced() => (RuleSyntax.Recorded(Extent) & Extent.Is(DiseaseExtent.Metastatic))
        | (RuleSyntax.Recorded(ResectabilityStatus) & ResectabilityStatus.Is(Resectability.Unresectable));

    private static bool Holds(ReadOnlySpan<TreatmentKind> kinds, TreatmentKind sought)
    {
        foreach (var kind in kinds)
        {
            if (kind == sought)
            {
                return true;
            }
        }

        return false;
    }

    private static string Alternatives(ReadOnlySpan<TreatmentKind> kinds)
    {
        var words = new string[kinds.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Words.Of(kinds[i]);
        }

        return Words.Or(words);
    }

    private static string Names(ReadOnlySpan<TreatmentKind> kinds)
    {
        var names = new string[kinds.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = kinds[i].ToString();
        }

        return string.Join(", ", names);
    }
}
