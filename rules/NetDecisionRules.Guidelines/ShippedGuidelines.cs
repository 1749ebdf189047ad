using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Guidelines;

/// <summary>The rule base that is shipped: every guideline of this package, in the order in which reports list them.</summary>
public static class ShippedGuidelines
{
    /// <summary>Version of the rules; it changes when an answer can change, whatever the version of the code.</summary>
    public const string Version = "0.1.0";

    /// <summary>How reports classify a patient.</summary>
    public static Classification Classification { get; } = new()
    {
        Grade = Vocabulary.Grade,
        GradeRules = new Dictionary<TumorGrade, string>
        {
            [TumorGrade.G1] = "who-2022/grade-1",
            [TumorGrade.G2] = "who-2022/grade-2",
            [TumorGrade.G3] = "who-2022/grade-3",
            [TumorGrade.Nec] = "who-2022/nec",
        },
        HighBand = Criteria.RecordedFacts.Ki67 >= 10,
        Advanced = Vocabulary.Advanced,
        SstrPositive = Vocabulary.SstrPositive,
        Functioning = !Vocabulary.NonFunctioning,
        Progression = Vocabulary.Progression,
        FirstLine = Vocabulary.FirstLine,
    };

    /// <summary>The rule base.</summary>
    public static RuleBase RuleBase { get; } = new(Version, Classification,
    [
        Who2022.Guideline,
        EmaLutathera.Guideline,
        FdaLutathera.Guideline,
        Netter1.Guideline,
        Netter2.Guideline,
        Netter2Registry.Guideline,
        Esmo2020.Guideline,
        Enets2022Carcinoid.Guideline,
        Enets2023FunctioningPancreas.Guideline,
        Enets2023NonfunctioningPancreas.Guideline,
        Enets2023Colorectal.Guideline,
        Enets2023Nec.Guideline,
        Enets2024SmallIntestine.Guideline,
        Nanets2023.Guideline,
        Asco2023.Guideline,
        Itanet2024.Guideline,
        Halfdanarson2023.Guideline,
        Board2025.Guideline,
    ]);
}
