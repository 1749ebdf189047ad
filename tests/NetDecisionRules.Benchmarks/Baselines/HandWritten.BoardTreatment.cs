namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>The expert board: which treatment.</content>
internal sealed partial class HandWritten
{
    private static void BoardTreatment(Findings p, ref Fired fired)
    {
        if (p.Pancreas && p.Ki67Above20 && p.SomeMarkerNotRecorded)
        {
            fired.Set(RuleNumber.Board2025_NetNecMarkers);
        }

        if (p.Gep && p.Well && p.LocalizedOrLocoregional && p.Resectable)
        {
            fired.Set(RuleNumber.Board2025_SurgeryLocalized);
        }

        if (p.Gep && p.Advanced && p.SstrPositive && (p.IsG1 || p.IsG2 && p.Ki67Below10) && p.FirstLine)
        {
            fired.Set(RuleNumber.Board2025_SsaFirstLineLowGrade);
        }

        if (p.RltCandidate)
        {
            fired.Set(RuleNumber.Board2025_RltAlwaysConsidered);
        }

        if (p.RltCandidate && p.NewlyDiagnosed && p.IsG2OrG3 && p.Ki67AtLeast10 && p.Ki67AtMost55 && p.SsaAtMost)
        {
            fired.Set(RuleNumber.Board2025_RltNewStandardFirstLine);
        }

        if (p.RltCandidate && p.Progression && p.FailedOnSsa)
        {
            fired.Set(RuleNumber.Board2025_RltAfterSsaProgression);
        }

        if (p.RltCandidate && p.Progression && p.EvaluationComplete && p.NotCompromised)
        {
            fired.Set(RuleNumber.Board2025_RltBestCandidate);
        }

        if (p.RltCandidate && p.Compromised)
        {
            fired.Set(RuleNumber.Board2025_CompromisedRlt);
        }

        if (p.RltCandidate && p.IsG2 && p.SstrHigh && p.WantsShrinkage && p.FirstLine && p.NotHighlySymptomatic && p.NotRapidGrowth)
        {
            fired.Set(RuleNumber.Board2025_G2RltForShrinkage);
        }

        if (p.RltCandidate && p.IsG2 && p.FirstLine && p.NotHighlySymptomatic && p.NotRapidGrowth)
        {
            fired.Set(RuleNumber.Board2025_G2RltPreferable);
        }

        if (p.RltCandidate && p.IsG2 && p.Ki67Below10 && p.FirstLine)
        {
            fired.Set(RuleNumber.Board2025_LowG2RltNotExcluded);
        }

        if (p.RltCandidate && p.IsG3 && p.Ki67AtMost55 && p.FirstLine)
        {
            fired.Set(RuleNumber.Board2025_G3RltFirstLine);
        }

        if (p.RltCandidate && p.FirstLine && (p.IsG3 || p.Ki67Above10))
        {
            fired.Set(RuleNumber.Board2025_UpfrontRltCounterEvidence);
        }

        if (p.RltCandidate && p.IsG2 && p.FirstLine && (p.HighlySymptomatic || p.RapidGrowth))
        {
            fired.Set(RuleNumber.Board2025_G2ChemotherapyPreferred);
        }

        if (p.RltCandidate && p.IsG3 && p.Ki67AtMost55 && p.FirstLine && p.WantsRapidResponse)
        {
            fired.Set(RuleNumber.Board2025_G3ChemotherapyRapidResponse);
        }

        if (p.RltCandidate && p.IsG3 && p.Ki67AtMost55 && p.FirstLine && p.NoRltCenter)
        {
            fired.Set(RuleNumber.Board2025_G3ChemotherapyAccess);
        }

        if (p.Gep && p.Well && p.Advanced && p.FirstLine && p.HighlySymptomatic && p.RapidGrowth)
        {
            fired.Set(RuleNumber.Board2025_ChemotherapyProfile);
        }

        if (p.SmallIntestine && p.Advanced && p.IsG3)
        {
            fired.Set(RuleNumber.Board2025_SmallIntestineHighKi67Trial);
        }

        if (p.RltCandidate && p.Mismatch)
        {
            fired.Set(RuleNumber.Board2025_MismatchNoRlt);
        }

        if (p.EarlyRltCandidate && p.Mismatch)
        {
            fired.Set(RuleNumber.Board2025_MismatchNoRltBeforeAdvanced);
        }

        if (p.RltCandidate && p.IsG3 && p.Ki67Above20 && p.Ki67AtMost55)
        {
            fired.Set(RuleNumber.Board2025_G3Ki67AndFdgDoNotDecide);
        }

        if (p.RltCandidate && p.NonFunctioning)
        {
            fired.Set(RuleNumber.Board2025_NoHighDoseSsa);
        }

        if (p.RltCandidate && p.NonFunctioning && p.HadStandardSsa)
        {
            fired.Set(RuleNumber.Board2025_SsaWithRlt);
        }

        if (p.Pancreas && p.IsG2 && p.SstrPositive && p.WantsShrinkage && (p.Resectable || p.Borderline || p.FutureRadicalSurgeryPossible))
        {
            fired.Set(RuleNumber.Board2025_PreoperativeRlt);
        }

        if (p.SstrPositiveNet && (p.Borderline || p.Oligometastatic && p.FutureRadicalSurgeryPossible))
        {
            fired.Set(RuleNumber.Board2025_PerioperativeRlt);
        }

        if (p.RltCandidate && p.Progression && p.RltHeldSixMonths)
        {
            fired.Set(RuleNumber.Board2025_RltRechallenge);
        }
    }
}
