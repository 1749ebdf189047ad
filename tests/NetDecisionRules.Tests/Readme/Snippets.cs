using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Json;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Tests.Readme;

/// <summary>The code that README.md shows, compiled and run; <see cref="ReadmeTests"/> keeps the two alike.</summary>
public static class Snippets
{
    public static DecisionReport Evaluate(TextWriter Console)
    {
        // readme: evaluate
        var patient = Patient.Create(new PatientFacts
        {
            Id = "case-017",
            AssessmentDate = new DateOnly(2026, 3, 2),
            Tumor = new() { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 17 },
            Disease = new() { Extent = DiseaseExtent.Metastatic, Growth = TumorGrowth.Rapid },
            Imaging = [new() { Modality = ImagingModality.SstrPet, Date = new(2026, 2, 10), KrenningScore = 4 }],
        });

        var report = DecisionEngine.Default.Evaluate(patient);

        Console.WriteLine($"Grade: {report.Classification.Grade.Value}");
        foreach (var advice in report.Recommendations.Where(r => r.Stance == Stance.Recommend))
        {
            Console.WriteLine($"{advice.Title} [{advice.Source.Citation}]");
        }

        foreach (var rule in report.Undetermined.Where(u => u.RuleId == "board-2025/g2-chemotherapy-preferred"))
        {
            Console.WriteLine($"{rule.RuleId} waits for {string.Join(", ", rule.Missing)}");
        }
        // end

        return report;
    }

    public static Patient Read(byte[] utf8)
    {
        // readme: read
        if (!PatientJson.TryRead(utf8, out var patient, out var errors, out var id))
        {
            foreach (var error in errors)
            {
                Console.Error.WriteLine($"{id}: {error.Code} {error}"); // tumor.ki67Percent: 170 is outside 0–100 %
            }
        }
        // end

        return patient!;
    }

    public static DecisionEngine OwnGuideline()
    {
        // readme: own
        var own = new Guideline(
            new Source { Id = "our-hospital", Title = "Pathway for NET", Citation = "Tumor board, 2026", Year = 2026, PublishedBy = new(2026, 1, 31) },
            [
                Rule("early-mdt", at: "Section 2")
                    .Titled("Tumor board within two weeks for rapid growth")
                    .When(Gep & Well & RapidGrowth)
                    .Then(Recommend(Intervention.MdtDiscussion)),
            ]);

        var engine = new DecisionEngine(ShippedGuidelines.RuleBase.With("1.0.0+our-hospital", own));
        // end

        return engine;
    }
}
