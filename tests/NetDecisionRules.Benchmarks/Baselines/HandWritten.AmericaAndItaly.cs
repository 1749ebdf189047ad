namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>NANETS, ASCO, ITANET and the limits of marrow reserve.</content>
internal sealed partial class HandWritten
{
    private static void AmericaAndItaly(Findings p, ref Fired fired)
    {
        if (p.RltCandidate && p.IsG3 && p.Progression && p.SstrHomogeneous && p.SstrHigh)
        {
            fired.Set(RuleNumber.Nanets2023_RltProgressiveG3);
        }

        if (p.Gep && p.Advanced && p.IsG3)
        {
            fired.Set(RuleNumber.Asco2023_G3SystemicOptions);
        }

        if (p.Gep && p.Advanced && p.IsG3 && p.Symptomatic)
        {
            fired.Set(RuleNumber.Asco2023_G3ChemotherapySymptomatic);
        }

        if (p.GiTract && p.Advanced && p.IsG1OrG2 && p.SstrPositive && p.FirstLine)
        {
            fired.Set(RuleNumber.Asco2023_GiSsaFirstLine);
        }

        if (p.RltCandidate && p.GiTract && p.IsG1OrG2 && p.FailedOnSsa)
        {
            fired.Set(RuleNumber.Asco2023_GiRltAfterSsa);
        }

        if (p.Pancreas && p.Advanced && p.IsG1OrG2 && p.SstrPositive && p.FirstLine)
        {
            fired.Set(RuleNumber.Asco2023_PancreasSsaFirstLine);
        }

        if (p.RltCandidate && p.Pancreas && p.IsG1OrG2 && p.FailedOnSsa)
        {
            fired.Set(RuleNumber.Asco2023_PancreasRltSecondLine);
        }

        if (p.RltCandidate && p.IsG2OrG3)
        {
            fired.Set(RuleNumber.Itanet2024_RltG2G3WhenApproved);
        }

        if (p.RltCandidate && p.NewlyDiagnosed && p.Ki67AtLeast10 && p.Ki67AtMost55 && p.SsaAtMost)
        {
            fired.Set(RuleNumber.Itanet2024_FutureCandidate);
        }

        if (p.RltCandidate && (p.SstrHeterogeneous || p.RapidGrowth) && p.NoFdgPet)
        {
            fired.Set(RuleNumber.Itanet2024_FdgPetBeforeRlt);
        }

        if (p.RltCandidate && p.LowMarrowReserve)
        {
            fired.Set(RuleNumber.Halfdanarson2023_MarrowReserve);
        }

        if (p.EarlyRltCandidate && p.LowMarrowReserve)
        {
            fired.Set(RuleNumber.Halfdanarson2023_MarrowReserveBeforeAdvanced);
        }
    }
}
