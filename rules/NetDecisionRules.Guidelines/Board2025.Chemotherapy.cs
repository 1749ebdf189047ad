using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <content>Who is better served by chemotherapy, by a trial, or not by RLT.</content>
internal static partial class Board2025
{
    private static Rule[] Chemotherapy() =>
    [
        Rule("g2-chemotherapy-preferred", at: Headings.G2FirstLine)
            .Titled("Chemotherapy rather than RLT first in G2 with heavy symptoms or rapid growth")
            .When(RltCandidate & Grade.Is(TumorGrade.G2) & FirstLine & (HighlySymptomatic | RapidGrowth))
            .Then(Recommend(Intervention.Chemotherapy, TherapyLine.First))
            .Noting("For G2 the board names heavy symptoms or rapid growth; its general chemotherapy profile asks for both."),

        Rule("g3-chemotherapy-rapid-response", at: Headings.G3Against)
            .Titled("Chemotherapy in G3 when a rapid, extensive response is needed")
            .When(RltCandidate & Grade.Is(TumorGrade.G3) & Ki67 <= 55 & FirstLine & Goal(TreatmentGoal.RapidExtensiveResponse))
            .Then(Consider(Intervention.Chemotherapy, TherapyLine.First))
            .EmphasizedWhen(Pancreas)
            .Noting("The board calls this far from absolute."),

        Rule("g3-chemotherapy-access", at: Headings.G3Against)
            .Titled("Chemotherapy in G3 when no RLT center can be reached")
            .When(RltCandidate & Grade.Is(TumorGrade.G3) & Ki67 <= 55 & FirstLine & !RltCenter)
            .Then(Consider(Intervention.Chemotherapy, TherapyLine.First)),

        Rule("chemotherapy-profile", at: Headings.ChemotherapyProfiles)
            .Titled("Chemotherapy first for a highly symptomatic, rapidly growing tumor")
            .When(Gep & Well & Advanced & FirstLine & HighlySymptomatic & RapidGrowth)
            .Then(Recommend(Intervention.Chemotherapy, TherapyLine.First))
            .EmphasizedWhen(Pancreas)
            .Noting(
                "The primary counts: pancreas far before small intestine, small intestine far before stomach; the same order is conventional for RLT.",
                "For G2 the board's advice is wider: heavy symptoms or rapid growth is enough."),

        Rule("small-intestine-high-ki67-trial", at: Headings.G3Against)
            .Titled("A clinical trial for G3 of the small intestine")
            .When(SmallIntestine & Advanced & Grade.Is(TumorGrade.G3))
            .Then(Recommend(Intervention.ClinicalTrial))
            .Noting("There is little evidence for chemotherapy in tumors of the small intestine.", "The board does not define high Ki-67; the rule takes G3."),

        Rule("mismatch-no-rlt", at: Headings.G3Against)
            .Titled("SSTR-negative, FDG-positive lesions speak against RLT")
            .When(RltCandidate & StudyFacts.LatestMismatch)
            .Then(Caution(Intervention.Rlt)),

        Rule("mismatch-no-rlt-before-advanced", at: Headings.G3Against)
            .Titled("SSTR-negative, FDG-positive lesions speak against RLT before the disease is advanced, too")
            .When(EarlyRltCandidate & StudyFacts.LatestMismatch)
            .Then(Caution(Intervention.Rlt)),

        Rule("g3-ki67-and-fdg-do-not-decide", at: Headings.G3Against)
            .Titled("From 21 to 55 %, neither Ki-67 nor FDG uptake seems to decide between RLT and chemotherapy")
            .When(RltCandidate & Grade.Is(TumorGrade.G3) & Ki67 > 20 & Ki67 <= 55)
            .Then(Notice())
            .Noting("SSTR-negative, FDG-positive lesions do count against RLT."),
    ];
}
