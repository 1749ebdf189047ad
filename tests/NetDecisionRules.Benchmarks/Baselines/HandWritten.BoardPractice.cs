namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>The expert board: how to evaluate, discuss and image.</content>
internal sealed partial class HandWritten
{
    private static void BoardPractice(Findings p, ref Fired fired)
    {
        if (p.Gep && p.NotDiscussedInMdt)
        {
            fired.Set(RuleNumber.Board2025_MdtDiscussion);
        }

        if (p.RltCandidate && p.EvaluationNotComplete)
        {
            fired.Set(RuleNumber.Board2025_ClinicalEvaluationBeforeRlt);
        }

        if (p.SstrUptakeIncrease && p.NoProgression)
        {
            fired.Set(RuleNumber.Board2025_SuvRiseIsNotProgression);
        }

        if (p.BiochemicalRise && p.NoProgression)
        {
            fired.Set(RuleNumber.Board2025_BiochemicalRiseIsNotProgression);
        }

        if (p.Gep && p.ClinicalProgression)
        {
            fired.Set(RuleNumber.Board2025_ClinicalProgressionAllowsChange);
        }

        if (p.NecrosisOnImaging)
        {
            fired.Set(RuleNumber.Board2025_NecrosisNeedsHistology);
        }

        if (p.RltCandidate && p.IsG2OrG3)
        {
            fired.Set(RuleNumber.Board2025_Ki67NotAbsolute);
        }

        if (p.LacksBaselinePet)
        {
            fired.Set(RuleNumber.Board2025_SstrPetBaseline);
        }

        if (p.LacksPetBeforeRlt)
        {
            fired.Set(RuleNumber.Board2025_SstrPetBeforeRlt);
        }

        if (p.Gep && p.HasRltEnd && p.NoSstrPetAfterRlt)
        {
            fired.Set(RuleNumber.Board2025_SstrPetAfterRlt);
        }

        if (p.HasRltEnd && p.SstrPetTooEarly)
        {
            fired.Set(RuleNumber.Board2025_SstrPetTooEarly);
        }

        if (p.LacksPetOnProgression)
        {
            fired.Set(RuleNumber.Board2025_SstrPetOnClinicalProgression);
        }

        if (p.NoGa68Pet && (p.LacksBaselinePet || p.LacksPetBeforeRlt || p.LacksPetOnProgression))
        {
            fired.Set(RuleNumber.Board2025_SstrScintigraphyFallback);
        }

        if (p.RltCandidate && p.IsG3 && p.NoFdgPet)
        {
            fired.Set(RuleNumber.Board2025_FdgPetExcludeMismatch);
        }

        if (p.RltCandidate && p.IsG2 && p.Ki67AtLeast10 && p.NoFdgPet)
        {
            fired.Set(RuleNumber.Board2025_FdgPetHighG2);
        }

        if (p.RltCandidate && p.NoCt && p.NoMri)
        {
            fired.Set(RuleNumber.Board2025_ImagingConcordance);
        }

        if (p.RltCandidate && p.RltNotPlanned)
        {
            fired.Set(RuleNumber.Board2025_NoFixedInterval);
        }
    }
}
