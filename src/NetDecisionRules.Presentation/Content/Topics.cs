using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>The parts of a report, in their order.</summary>
internal enum Topic
{
    Treatment,
    Imaging,
    Diagnostics,
    Notice,
}

/// <summary>Which part of a report a statement belongs to.</summary>
internal static class Topics
{
    public static Topic Of(Recommendation recommendation) =>
        recommendation.Stance == Stance.Notice ? Topic.Notice : Of(recommendation.Intervention);

    public static Topic Of(Intervention intervention) => intervention switch
    {
        Intervention.SstrPet or Intervention.SstrScintigraphy or Intervention.FdgPet or Intervention.CtOrMri => Topic.Imaging,
        Intervention.MdtDiscussion or Intervention.ClinicalEvaluation or Intervention.Immunohistochemistry or Intervention.Histology => Topic.Diagnostics,
        Intervention.None => Topic.Notice,
        Intervention.Rlt or Intervention.Ssa or Intervention.HighDoseSsa or Intervention.Chemotherapy or Intervention.Everolimus or Intervention.SystemicTherapy
            or Intervention.ClinicalTrial or Intervention.Surgery or Intervention.TreatmentChange => Topic.Treatment,
    };
}
