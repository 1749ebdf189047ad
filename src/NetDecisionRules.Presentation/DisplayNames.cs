using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation;

/// <summary>
/// The names of enum values, as reports for people print them: English, for the middle of a sentence, without an article. They are for
/// reading only; what a program compares is the enum value or its JSON name. Each method throws where the value is no member of its enum.
/// </summary>
public static partial class DisplayNames
{
    /// <summary>The name of an intervention: <c>radioligand therapy (RLT)</c>.</summary>
    public static string DisplayName(this Intervention intervention) => intervention switch
    {
        Intervention.Rlt => "radioligand therapy (RLT)",
        Intervention.Ssa => "somatostatin analogue (SSA)",
        Intervention.HighDoseSsa => "high-dose somatostatin analogue",
        Intervention.MdtDiscussion => "multidisciplinary discussion",
        Intervention.Chemotherapy or Intervention.Everolimus or Intervention.SystemicTherapy or Intervention.ClinicalTrial or Intervention.Surgery
            or Intervention.SstrPet or Intervention.SstrScintigraphy or Intervention.FdgPet or Intervention.CtOrMri
            or Intervention.ClinicalEvaluation or Intervention.Immunohistochemistry or Intervention.Histology
            or Intervention.TreatmentChange or Intervention.None => Words.Of(intervention),
    };

    /// <summary>The name of a stance, said of an intervention: <c>may be considered</c>.</summary>
    public static string DisplayName(this Stance stance) => stance switch
    {
        Stance.Recommend => "recommended",
        Stance.Consider => "may be considered",
        Stance.TrialOnly => "within a trial only",
        Stance.Caution => "speaks against",
        Stance.Avoid => "to be avoided",
        Stance.Notice => "note",
    };

    /// <summary>The name of a line of treatment: <c>first line</c>.</summary>
    public static string DisplayName(this TherapyLine line) => line switch
    {
        TherapyLine.First => "first line",
        TherapyLine.Second => "second line",
        TherapyLine.Later => "later line",
        TherapyLine.Perioperative => "around surgery",
        TherapyLine.Retreatment => "retreatment",
        TherapyLine.Any => "any line",
    };

    /// <summary>The name of a label status: <c>on label</c>.</summary>
    public static string DisplayName(this LabelStatus status) => status switch
    {
        LabelStatus.OnLabel => "on label",
        LabelStatus.OffLabel => "off label",
        LabelStatus.Unknown => "label unknown",
    };

    /// <summary>The name of the region whose authority approves labels: <c>European Union</c>.</summary>
    public static string DisplayName(this Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.Eu => "European Union",
        Jurisdiction.Us => "United States",
    };

    /// <summary>The name of a trial's answer: <c>criteria met</c>.</summary>
    public static string DisplayName(this EligibilityStatus status) => status switch
    {
        EligibilityStatus.Eligible => "criteria met",
        EligibilityStatus.Ineligible => "not eligible",
        EligibilityStatus.Indeterminate => "not decided",
    };

    /// <summary>The name of an entry criterion's answer: <c>not met</c>.</summary>
    public static string DisplayName(this CriterionResult result) => result switch
    {
        CriterionResult.Met => "met",
        CriterionResult.NotMet => "not met",
        CriterionResult.Unknown => "unknown",
    };

    /// <summary>The name of a kind of disagreement: <c>opposing stances</c>.</summary>
    public static string DisplayName(this ConflictKind kind) => Words.Of(kind);

    /// <summary>A truth as the answer to a question: <c>yes</c>.</summary>
    public static string DisplayName(this Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        Truth.Unknown => "unknown",
    };

    /// <summary>The name of a grade: <c>G2</c>.</summary>
    public static string DisplayName(this TumorGrade grade) => Words.Of(grade);

    /// <summary>The name of a part of G2: <c>upper band (Ki-67 ≥ 10 %)</c>.</summary>
    public static string DisplayName(this GradeBand band) => band switch
    {
        GradeBand.Low => "lower band (Ki-67 < 10 %)",
        GradeBand.High => "upper band (Ki-67 ≥ 10 %)",
    };

    /// <summary>What a grade rests on, said behind the grade: <c>by Ki-67</c>.</summary>
    public static string DisplayName(this GradeBasis basis) => basis switch
    {
        GradeBasis.Ki67 => "by Ki-67",
        GradeBasis.Mitoses => "by mitoses",
        GradeBasis.Ki67AndMitoses => "by Ki-67 and mitoses",
        GradeBasis.Stated => "as the pathologist states; Ki-67 and mitoses leave it open",
        GradeBasis.Differentiation => "by poor differentiation",
    };
}
