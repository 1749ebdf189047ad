using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

internal static partial class Board2025
{
    private static Rule[] Pathology() =>
    [
        Rule("net-nec-markers", at: Headings.Epidemiology)
            .Titled("Test p53, Rb1, ATRX and DAXX to tell a pancreatic G3 tumor from a carcinoma")
            .When(Pancreas & Ki67 > 20 & (Missing(P53) | Missing(Rb1) | Missing(Atrx) | Missing(Daxx)))
            .Then(Recommend(Intervention.Immunohistochemistry)),
    ];
}
