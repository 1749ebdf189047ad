namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>ESMO and ENETS.</content>
internal sealed partial class HandWritten
{
    private static void Europe(Findings p, ref Fired fired)
    {
        if (p.RltCandidate && p.Carcinoid && p.FirstLine)
        {
            fired.Set(RuleNumber.Esmo2020_CarcinoidSsaFirstLine);
        }

        if (p.RltCandidate && p.Carcinoid && p.Progression && p.FailedOnSsa)
        {
            fired.Set(RuleNumber.Esmo2020_CarcinoidRltSecondLine);
        }

        if (p.RltCandidate && p.Carcinoid && p.NoProgression && p.NeverFailedOnSystemic && p.HighBurden && p.UncontrolledDiarrhea)
        {
            fired.Set(RuleNumber.Esmo2020_CarcinoidRltBeforeProgression);
        }

        if (p.RltCandidate && p.Midgut && p.IsG1OrG2 && p.Ki67Below10 && p.FailedOnSsa)
        {
            fired.Set(RuleNumber.Esmo2020_MidgutLowKi67RltAfterSsa);
        }

        if (p.RltCandidate && p.Midgut && p.IsG2 && p.Ki67Above10 && p.FailedOnEverolimus)
        {
            fired.Set(RuleNumber.Esmo2020_MidgutG2RltAfterEverolimus);
        }

        if (p.RltCandidate && p.Pancreas && p.FailedOnSystemicButRlt)
        {
            fired.Set(RuleNumber.Esmo2020_PancreasRltAfterFailure);
        }

        if (p.RltCandidate && p.Pancreas && p.IsG1OrG2 && p.Ki67Below10 && p.HadSsaOrChemotherapy)
        {
            fired.Set(RuleNumber.Esmo2020_MinorityPancreasRlt);
        }

        if (p.RltCandidate && p.SmallIntestine && p.IsG2 && p.Ki67Above10 && p.HadSystemic)
        {
            fired.Set(RuleNumber.Esmo2020_MinoritySmallIntestineRlt);
        }

        if (p.RltCandidate && p.Carcinoid && p.Progression)
        {
            fired.Set(RuleNumber.Enets2022Carcinoid_RltProgressive);
        }

        if (p.RltCandidate && p.Carcinoid && p.NoProgression && p.SyndromeRefractoryToSsa)
        {
            fired.Set(RuleNumber.Enets2022Carcinoid_RltRefractorySyndrome);
        }

        if (p.RltCandidate && p.Pancreas && p.PancreaticSyndrome && p.FailedOnSsa)
        {
            fired.Set(RuleNumber.Enets2023FunctioningPancreas_RltAfterSsa);
        }

        if (p.RltCandidate && p.Pancreas && p.NonFunctioning && p.IsG1OrG2 && p.HadSystemic)
        {
            fired.Set(RuleNumber.Enets2023NonfunctioningPancreas_RltSecondLine);
        }

        if (p.RltCandidate && p.Pancreas && p.NonFunctioning && p.IsG3 && p.SstrHigh)
        {
            fired.Set(RuleNumber.Enets2023NonfunctioningPancreas_RltG3Trial);
        }

        if (p.RltCandidate && p.Colorectal && p.Metastatic && p.Unresectable && p.Symptomatic && p.HighBurden && p.RapidGrowth && p.Ki67Above10 && p.FirstLine)
        {
            fired.Set(RuleNumber.Enets2023Colorectal_Figure2RltFirstLine);
        }

        if (p.RltCandidate && p.Colorectal && p.Metastatic && p.FailedOnAny)
        {
            fired.Set(RuleNumber.Enets2023Colorectal_TextRltAfterProgression);
        }

        if (p.Gep && p.IsNec && p.Advanced && p.FirstLine)
        {
            fired.Set(RuleNumber.Enets2023Nec_PlatinumEtoposideFirstLine);
        }

        if (p.RltCandidate && p.SmallIntestine && p.IsG2OrG3 && p.FirstLine)
        {
            fired.Set(RuleNumber.Enets2024SmallIntestine_RltFirstLine);
        }
    }
}
