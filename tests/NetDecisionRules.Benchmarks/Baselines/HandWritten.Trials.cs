namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>Grading, labels and trials.</content>
internal sealed partial class HandWritten
{
    private static void Trials(Findings p, ref Fired fired)
    {
        if (p.IsG1)
        {
            fired.Set(RuleNumber.Who2022_Grade1);
        }

        if (p.IsG2)
        {
            fired.Set(RuleNumber.Who2022_Grade2);
        }

        if (p.IsG3)
        {
            fired.Set(RuleNumber.Who2022_Grade3);
        }

        if (p.IsNec)
        {
            fired.Set(RuleNumber.Who2022_Nec);
        }

        if (p.Ki67NotRecorded && p.Well)
        {
            fired.Set(RuleNumber.Who2022_Ki67Required);
        }

        if (p.FewCellsCounted)
        {
            fired.Set(RuleNumber.Who2022_Ki67Recount);
        }

        if (p.StatedG1OrG2 && p.Poor)
        {
            fired.Set(RuleNumber.Who2022_GradedCarcinoma);
        }

        if (p.StatedGradeDiffers && p.Well)
        {
            fired.Set(RuleNumber.Who2022_StatedGradeDiffers);
        }

        if (p.RltCandidate && p.AtLeast18 && p.IsG1OrG2 && p.Progression)
        {
            fired.Set(RuleNumber.EmaLutathera_Indication);
        }

        if (p.RltCandidate && p.Pregnant)
        {
            fired.Set(RuleNumber.EmaLutathera_Pregnancy);
        }

        if (p.EarlyRltCandidate && p.Pregnant)
        {
            fired.Set(RuleNumber.EmaLutathera_PregnancyBeforeAdvanced);
        }

        if (p.SstrPositiveNet && p.AtLeast12)
        {
            fired.Set(RuleNumber.FdaLutathera_Indication);
        }

        if (p.RltCandidate && p.RltAhead && p.HadSsa)
        {
            fired.Set(RuleNumber.FdaLutathera_SsaWashout);
        }

        if (p.MeetsNetter1)
        {
            fired.Set(RuleNumber.Netter1_RltMidgut);
        }

        if (p.SsaAtMost && p.MeetsNetter2)
        {
            fired.Set(RuleNumber.Netter2_RltFirstLine);
        }

        if (p.MeetsNetter1)
        {
            fired.Set(RuleNumber.Protocol_Netter1);
        }

        if (p.MeetsNetter2)
        {
            fired.Set(RuleNumber.Protocol_Netter2);
        }

        if (p.MeetsNetter2Registry)
        {
            fired.Set(RuleNumber.Protocol_Netter2Registry);
        }
    }
}
