using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Json;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Presentation.Tests;

/// <summary>A rule base of its own, so that a change of the shipped rules does not change what is told of it.</summary>
internal static class HouseRules
{
    /// <summary>A patient of whom every part of a report has something to tell.</summary>
    public const string Record = """
        {"id":"p-1","assessmentDate":"2026-03-02","ageYears":58,
         "tumor":{"primarySite":"pancreas","differentiation":"well","ki67Percent":10.4},
         "disease":{"extent":"metastatic"},
         "imaging":[{"modality":"ct","date":"2026-01-01"},{"modality":"sstrPet","date":"2026-01-20","krenningScore":4},{"modality":"ct","date":"2026-02-01"}],
         "treatments":[{"kind":"surgery"}],
         "plan":{"rltStart":"2026-03-23"},
         "condition":{"discussedInMdt":false,"compromised":true}}
        """;

    public static string Text(string record, DecisionOptions? options = null)
    {
        var (engine, patient) = (new DecisionEngine(House, options), PatientJson.Read(record));
        return engine.Evaluate(patient).ToText(House, engine.WhatIf(patient));
    }

    public static string Html(string record)
    {
        var (engine, patient) = (new DecisionEngine(House), PatientJson.Read(record));
        return engine.Evaluate(patient).ToHtml(House, engine.WhatIf(patient));
    }

    private static readonly RuleBase House = new("1.2.3", ShippedGuidelines.Classification with { GradeRules = GradeRules },
    [
        new Guideline(Source("house", 2024), [.. GradeRules.Values.Select(id => Rule(id.Split('/')[1], at: "Grading").Titled("A grade").When(Well).Then(Notice()).Classifying())]),
        new Guideline(Source("north", 2023) with { Doi = "10.1000/182" },
        [
            Rule("rlt", at: "A heading so long that it can only be told in part, because a line of the report has an end, and a reader has other things to do")
                .Titled("RLT in the first line").When(RltCandidate & FirstLine).Then(Recommend(Intervention.Rlt, TherapyLine.First))
                .EmphasizedWhen(Pancreas).Graded("1b", "A").Noting("A first note.", "A second note.").RestingOn(Trial),
            Rule("chemotherapy-first", at: "Chemotherapy").Titled("Chemotherapy before anything else").When(Pancreas & Ki67 >= 10)
                .Then(Recommend(Intervention.Chemotherapy, TherapyLine.First)).RestingOn(Trial[1]),
            Rule("chemotherapy", at: "Chemotherapy").Titled("Chemotherapy in a G2 of fast growth").When(RltCandidate & Ki67 >= 10 & RapidGrowth)
                .Then(Consider(Intervention.Chemotherapy, TherapyLine.First)),
            Rule("no-surgery", at: "Surgery").Titled("No surgery").When(Advanced & Ki67 >= 10).Then(Avoid(Intervention.Surgery)),
        ]),
        new Guideline(Source("south", 2022) with { Via = "north", Registry = "NCT00000000" },
        [
            Rule("pet", at: "Imaging").Titled("SSTR-PET before RLT").When(Gep & Recorded(RltStart))
                .Then(Recommend(Intervention.SstrPet).Due(from: RltStart.PlusWeeks(-4), to: RltStart)),
            Rule("board", at: "Team").Titled("Discuss in the team").When(!DiscussedInMdt).Then(Recommend(Intervention.MdtDiscussion)),
            Rule("caution", at: "Blood").Titled("A low platelet count speaks against RLT").When(Platelets <= 70).Then(Caution(Intervention.Rlt)),
            Rule("compromised", at: "Blood").Titled("A compromised condition speaks against RLT").When(Compromised).Then(Caution(Intervention.Rlt)),
            Rule("label", at: "Indication").Titled("RLT on label in the EU").When(RltCandidate & Progression).Then(Recommend(Intervention.Rlt)).LabelOf(Jurisdiction.Eu),
            Rule("know", at: "Facts").Titled("Ki-67 is not everything").When(Ki67 >= 3).Then(Notice()),
        ])
        {
            Protocol = new Protocol([Require("age", Adult), Require("ki67", Ki67.Between(20, 55)), Require("weight", Weight > 40)]),
        },
    ]);

    private static Dictionary<TumorGrade, string> GradeRules => new()
    {
        [TumorGrade.G1] = "house/g1",
        [TumorGrade.G2] = "house/g2",
        [TumorGrade.G3] = "house/g3",
        [TumorGrade.Nec] = "house/nec",
    };

    private static TrialOutcome[] Trial =>
    [
        new("G2 (TRIAL)", "RLT + SSA") { OrrPercent = 43.0m, PfsMonths = 22.8m, PfsInterval = "19.4–NE" },
        new("G2 (TRIAL)", "chemotherapy") { PfsMonths = 9.1m, PfsInterval = "10.2–17.6", OsMonths = 30, Remark = "As printed: the interval excludes its own median." },
    ];

    private static Source Source(string id, int year) => new()
    {
        Id = id,
        Title = "The Guideline of the " + id,
        Citation = "Author et al., J Test " + year,
        Year = year,
        PublishedBy = new DateOnly(year, 12, 31),
    };
}
