using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Criteria.TreatmentFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <content>Which imaging is due, and when.</content>
internal static partial class Board2025
{
    private static Rule[] ImagingTiming()
    {
        var noBaseline = Gep & NoStudy(ImagingModality.SstrPet);

        var noneBeforeRlt = Gep & Recorded(RltStart) & AssessmentDate.OnOrBefore(RltStart)
            & NoStudy(ImagingModality.SstrPet, from: RltStart.PlusWeeks(-4), to: RltStart);

        var noneOnProgression = Gep & ClinicalProgression & NoStudy(ImagingModality.SstrPet, from: AssessmentDate.PlusWeeks(-4), to: AssessmentDate);

        return
        [
            Rule("sstr-pet-baseline", at: Headings.ThreeKeyPoints)
                .Titled("SSTR-PET/CT at diagnosis, always")
                .When(noBaseline)
                .Then(Recommend(Intervention.SstrPet)),

            Rule("sstr-pet-before-rlt", at: Headings.ThreeKeyPoints)
                .Titled("SSTR-PET/CT within 4 weeks before RLT starts")
                .When(noneBeforeRlt)
                .Then(Recommend(Intervention.SstrPet).Due(from: RltStart.PlusWeeks(-4), to: RltStart))
                .Noting("The NETTER-2 registry entry accepts SSTR imaging up to 3 months old."),

            Rule("sstr-pet-after-rlt", at: Headings.ThreeKeyPoints)
                .Titled("SSTR-PET/CT at least 8 weeks after the end of RLT")
                .When(Gep & RltEndExists & NoStudy(ImagingModality.SstrPet, from: RltEnd.PlusWeeks(8), to: AssessmentDate))
                .Then(Recommend(Intervention.SstrPet).Due(from: RltEnd.PlusWeeks(8), to: null))
                .Noting("The board says at least 8–12 weeks after the fourth cycle; the window opens at 8."),

            Rule("sstr-pet-too-early", at: Headings.ThreeKeyPoints)
                .Titled("An SSTR-PET within 8 weeks after RLT is too early to judge it")
                .When(RltEndExists & Imaging.Some(StudyFacts.Modality.Is(ImagingModality.SstrPet)
                    & StudyFacts.Date.After(RltEnd) & StudyFacts.Date.Before(RltEnd.PlusWeeks(8))))
                .Then(Notice()),

            Rule("sstr-pet-on-clinical-progression", at: Headings.ThreeKeyPoints)
                .Titled("SSTR-PET/CT when symptoms or signs suggest progression")
                .When(noneOnProgression)
                .Then(Recommend(Intervention.SstrPet))
                .Noting("The board names no interval; a study of the last 4 weeks is taken as done for this."),

            Rule("sstr-scintigraphy-fallback", at: Headings.Drivers)
                .Titled("SSTR scintigraphy where gallium-68 PET cannot be had")
                .When(!Ga68Pet & (noBaseline | noneBeforeRlt | noneOnProgression))
                .Then(Consider(Intervention.SstrScintigraphy)),

            Rule("fdg-pet-exclude-mismatch", at: Headings.G3Against)
                .Titled("FDG-PET in G3, to exclude SSTR-negative, FDG-positive lesions")
                .When(RltCandidate & Grade.Is(TumorGrade.G3) & NoStudy(ImagingModality.FdgPet))
                .Then(Recommend(Intervention.FdgPet)),

            Rule("fdg-pet-high-g2", at: Headings.FdgPetRole)
                .Titled("FDG-PET in high G2, to see whether it matches SSTR-PET")
                .When(RltCandidate & HighG2 & NoStudy(ImagingModality.FdgPet))
                .Then(Consider(Intervention.FdgPet))
                .Noting("Ancillary to the decision; a prognostic marker. NETTER-2 did not ask for it."),

            Rule("imaging-concordance", at: Headings.FdgPetRole)
                .Titled("CT or MRI, to compare its disease sites with those of SSTR-PET")
                .When(RltCandidate & NoStudy(ImagingModality.Ct) & NoStudy(ImagingModality.Mri))
                .Then(Recommend(Intervention.CtOrMri)),

            Rule("no-fixed-interval", at: Headings.ThreeKeyPoints)
                .Titled("No fixed interval sets the start of RLT: image when signs change or progression is suspected")
                .When(RltCandidate & Missing(RltStart))
                .Then(Notice()),
        ];
    }
}
