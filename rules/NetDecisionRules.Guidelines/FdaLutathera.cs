using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>The label of Lutathera in the United States.</summary>
internal static class FdaLutathera
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "fda-lutathera",
            Title = "Lutathera, Prescribing Information",
            Citation = "US Food and Drug Administration, Lutathera prescribing information, revision 4/2024",
            Year = 2024,
            PublishedBy = new DateOnly(2024, 4, 30),
        },
        [
            Rule("indication", at: "Indications and usage")
                .Titled("RLT on label in the USA: SSTR-positive GEP-NET from 12 years of age, first line included")
                .When(Gep & Well & SstrPositive & Age >= 12)
                .Then(Recommend(Intervention.Rlt))
                .LabelOf(Jurisdiction.Us)
                .Noting("The US label names an age from 12 years and no grade, line or progression; the EU label is for adults, NETTER-2 took patients from 15."),

            Rule("ssa-washout", at: "Dosage and administration")
                .Titled("Stop long-acting SSA at least 4 weeks, short-acting at least 24 hours before each dose of RLT")
                .When(RltCandidate & Recorded(RltStart) & AssessmentDate.OnOrBefore(RltStart) & Had(AnySsa))
                .Then(Notice().Due(from: null, to: RltStart.PlusWeeks(-4)))
                .Noting("The window ends on the last day for a long-acting dose before the first dose of RLT."),
        ]);
}
