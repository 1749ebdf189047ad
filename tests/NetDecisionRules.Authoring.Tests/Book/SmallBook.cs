using System.Text;
using NetDecisionRules.Authoring.Book;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Authoring.Tests.Book;

/// <summary>A book of a few rules and cases, of which every part of a page has something to tell.</summary>
internal static class SmallBook
{
    public const string Hostile = "</script><b>*bold*</b> | `code` [link](http://example.org) & \"quoted\" 'text'";

    public static RuleBase RuleBase { get; } = new("1.2.3", ShippedGuidelines.Classification with { GradeRules = new Dictionary<TumorGrade, string>() },
    [
        new Guideline(Source("north", 2023) with { Doi = "10.1000/(182)<1>", Title = Hostile },
        [
            Rule("rlt", at: "A heading").Titled(Hostile).When(RltCandidate & Ki67.Between(10, 55) & !(Pancreas | RapidGrowth) & (HighBurden | !DiscussedInMdt))
                .Then(Recommend(Intervention.Rlt, TherapyLine.First)).EmphasizedWhen(Pancreas).Graded("1b", "A").Noting("A first note.", Hostile)
                .RestingOn(new TrialOutcome("G2 (TRIAL)", "RLT + SSA") { OrrPercent = 43.0m, PfsMonths = 22.8m, PfsInterval = "19.4–NE", Remark = "As printed." }),
            Rule("caution", at: "Blood").Titled("A low platelet count speaks against RLT").When(Platelets <= 70).Then(Caution(Intervention.Rlt)),
            Rule("know", at: "Facts").Titled("Ki-67 is not everything").When(Treatments.Some(Criteria.TreatmentFacts.Cycles >= 4) & Ki67 >= 3).Then(Notice()),
        ]),
        new Guideline(Source("south", 2022) with { Via = "north", Registry = "NCT00000000" },
        [
            Rule("pet", at: "Imaging").Titled("SSTR-PET before RLT").When(Recorded(RltStart))
                .Then(Recommend(Intervention.SstrPet).Due(from: RltStart.PlusWeeks(-4), to: RltStart)),
        ])
        {
            Protocol = new Protocol([Require("age", Adult), Require("ki67", Ki67.Between(20, 55))]),
        },
    ]);

    /// <summary>Cases by path below their folder.</summary>
    public static IReadOnlyDictionary<string, string> Cases { get; } = new Dictionary<string, string>
    {
        ["top.json"] = """
            {"description":"No </script> *case* is a folder's own.",
             "patient":{"id":"p-1","assessmentDate":"2026-03-02","ageYears":58.5,"tumor":{"primarySite":"pancreas","ki67Percent":{"min":3,"below":20}},
               "imaging":[{"modality":"sstrPet","date":"2026-02-16","krenningScore":3}],"treatments":[],"condition":{"weightKg":70}},
             "options":{"jurisdiction":"eu","asOf":"2025-01-01","sources":["north","south"]},
             "expect":{"grade":"unknown","notRecommended":["south/pet"],"undetermined":["north/caution"],"missing":["labs.platelets"]}}
            """,
        ["A b/İ_1.json"] = """
            {"patient":{"id":"p-2","assessmentDate":"2026-03-02","ageYears":17,"tumor":{"ki67Percent":30},"labs":{"platelets":70}},
             "expect":{"recommended":["north/caution"],"eligibility":{"south":"ineligible"}}}
            """,
    };

    public static IReadOnlyList<BookFile> Html() => [.. BookFiles.Html(RuleBase, Shelf())];

    public static IReadOnlyList<BookFile> Markdown() => [.. BookFiles.Markdown(RuleBase, Shelf())];

    public static string Text(this IEnumerable<BookFile> files, string path) => Encoding.UTF8.GetString(files.Single(f => f.Path == path).Bytes);

    /// <summary>Writes cases, perhaps with others in the place of some.</summary>
    public static string WriteCases(TempFolder folder, params (string Name, string Text)[] others)
    {
        foreach (var (name, text) in Cases.Select(c => (c.Key, c.Value)).Concat(others))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder["cases/" + name])!);
            folder.Write("cases/" + name, text);
        }

        return folder["cases"];
    }

    private static CaseShelf Shelf()
    {
        using var folder = new TempFolder();
        return CaseShelf.Read(WriteCases(folder, (CaseRunner.ImpossibleFile, """{"north/caution":{"false":"Nobody counted enough platelets."}}""")), RuleBase, default);
    }

    private static Source Source(string id, int year) => new()
    {
        Id = id,
        Title = "The Guideline of the " + id,
        Citation = "Author et al., J Test " + year,
        Year = year,
        PublishedBy = new DateOnly(year, 12, 31),
    };
}
