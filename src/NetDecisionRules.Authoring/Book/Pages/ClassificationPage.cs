using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>How a patient is graded and classified, whatever sources are asked.</summary>
internal static class ClassificationPage
{
    /// <summary>The criteria that every report states.</summary>
    public static IReadOnlyList<(string Words, Criterion Criterion)> Derived(Classification classification) =>
    [
        ("In the upper band of G2", classification.HighBand),
        ("Advanced disease", classification.Advanced),
        ("SSTR-positive", classification.SstrPositive),
        ("Functioning", classification.Functioning),
        ("Progression", classification.Progression),
        ("No systemic treatment so far", classification.FirstLine),
    ];

    public static BookPage Write(BookContent content)
    {
        var classification = content.RuleBase.Classification;
        return new BookPage(BookParts.Classification, "Classification",
        [
            new Block.Paragraph(["Every report classifies its patient by these criteria, whatever sources are asked."]),
            new Block.Heading(2, ["Grade"], "_grade"),
            Bands(classification.Grade),
            new Block.Bullets(
            [
                new Item(["A well differentiated tumor has the higher of the grades by Ki-67 and by mitoses. Nothing is rounded."]),
                new Item(["A Ki-67 that is not recorded may be any; a mitotic count that is not recorded is left out where Ki-67 is recorded."]),
                new Item(["Where more than one grade remains and the grade that the pathologist states is among them, that is taken."]),
                new Item(["A poorly differentiated tumor is a carcinoma (NEC), whatever its Ki-67. While differentiation is unknown, NEC stays possible."]),
                new Item(["Where differentiation is not recorded, a carcinoma cell type means poor, and a stated G1 or G2 means well."]),
            ]),
            .. GradeRules(classification, content),
            new Block.Heading(2, ["What else every report states"]),
            new Block.Terms([.. Derived(classification).Select(d => new Term(d.Words, [CriterionTree.Of(d.Criterion)]))]),
        ]);
    }

    private static Block.Grid Bands(GradeFact grade) => new("Grade by each measure, for well differentiated tumors.", ["Grade", "Ki-67", "Mitoses per 2 mm²"],
    [
        ["G1", $"< {Number(grade.Ki67.G2From)} %", $"< {Number(grade.Mitoses.G2From)}"],
        ["G2", $"{Number(grade.Ki67.G2From)}–{Number(grade.Ki67.G2To)} %", $"{Number(grade.Mitoses.G2From)}–{Number(grade.Mitoses.G2To)}"],
        ["G3", $"> {Number(grade.Ki67.G2To)} %", $"> {Number(grade.Mitoses.G2To)}"],
    ]);

    private static IEnumerable<Block> GradeRules(Classification classification, BookContent content)
    {
        var grading = classification.GradeRules.OrderBy(g => g.Key).Select(g => (g.Key.DisplayName(), Rule: content.RuleBase.Rules.First(r => r.Id == g.Value))).ToList();
        var others = content.RuleBase.Rules.Where(r => r.Rule.IsClassification && grading.All(g => g.Rule.Id != r.Id)).ToList();
        if (grading.Count > 0)
        {
            yield return new Block.Heading(3, ["The rule of each grade"]);
            yield return new Block.Terms([.. grading.Select(g => new Term(g.Item1, g.Rule.Rule.Title + " – ", BookContent.To(g.Rule)))]);
        }

        if (others.Count > 0)
        {
            yield return new Block.Heading(3, ["Other rules that classify"]);
            yield return new Block.Bullets([.. others.Select(r => new Item([r.Rule.Title + " – ", BookContent.To(r)]))]);
        }
    }

    private static string Number(decimal value) => Facts.Numbers.Plain(value);
}
