using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Presentation;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>The cases: one page a folder, and one that lists the folders.</summary>
internal sealed class CasePages(BookContent content)
{
    private readonly PatientWords _words = new(content.Names);

    public IEnumerable<BookPage> Write()
    {
        if (!content.HasCases)
        {
            yield break;
        }

        var folders = content.Shelf.Cases.GroupBy(c => c.Folder).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        yield return new BookPage(BookParts.Cases, "Cases",
        [
            new Block.Paragraph(["Invented patients, and what must come out for them. No case holds data of a real patient. A case says what matters to it; more may come out."]),
            new Block.Bullets([.. folders.Select(f => new Item([new Inline.Link(Name(f.Key), new Place(BookCase.PageOf(f.Key))), ": " + Phrases.Count(f.Count(), "case")]))]),
        ]);
        foreach (var folder in folders)
        {
            yield return new BookPage(BookCase.PageOf(folder.Key), "Cases: " + Name(folder.Key), [.. Intro(folder.Key), .. folder.Select(Case)]);
        }
    }

    private static string Name(string folder) => folder.Length == 0 ? "in no folder of their own" : folder;

    /// <summary>The folder of a source leads to the source.</summary>
    private IEnumerable<Block> Intro(string folder) => content.RuleBase.Guidelines.Where(g => g.Source.Id == folder)
        .Select(g => new Block.Paragraph(["Cases about ", BookContent.ToSource(folder, g.Source.Title), "."]));

    private Block.Card Case(BookCase shown) => new(shown.Place.Anchor!, shown.Failures.Count == 0 ? Tone.None : Tone.Against,
    [
        new Block.Heading(2, [shown.Words]),
        new Block.Paragraph([new Inline.Code(shown.Name)]),
        .. shown.Failures.Select(f => new Block.Paragraph([new Inline.Toned("Fails: ", Tone.Against), f.ToString()])),
        new Block.Terms([.. Terms(shown.Case)]),
    ]);

    private IEnumerable<Term> Terms(GuidelineCase shown)
    {
        yield return new Term("Patient", [new Block.Bullets([.. _words.Of(shown.Patient).Select(line => new Item([line]))])]);
        var options = Options(shown.Options).ToList();
        if (options.Count > 0)
        {
            yield return new Term("Asked", string.Join("; ", options));
        }

        var expect = shown.Expect;
        if (expect.Grade is { } grade)
        {
            yield return new Term("Grade", grade == ExpectedGrade.Unknown ? "unknown" : grade == ExpectedGrade.Nec ? "NEC" : grade.ToString());
        }

        foreach (var (truth, rules) in new[] { ("Must be true", expect.Recommended), ("Must be false", expect.NotRecommended), ("Must be unknown", expect.Undetermined) })
        {
            if (rules.Count > 0)
            {
                yield return new Term(truth, [new Block.Bullets([.. rules.Select(Rule)])]);
            }
        }

        foreach (var (protocol, status) in expect.Eligibility)
        {
            yield return new Term("Trial", BookContent.ToProtocol(protocol), ": " + status.DisplayName());
        }

        if (expect.Missing.Count > 0)
        {
            yield return new Term("Missing", string.Join(", ", expect.Missing.Select(content.Names.WithPath)));
        }
    }

    private Item Rule(string id) => content.RuleBase.TryFind(id, out var entry)
        ? new Item([entry.Rule.Title + " – ", BookContent.To(entry)])
        : throw new InvalidOperationException("A case that was read speaks of a rule that is not there.");

    private static IEnumerable<string> Options(DecisionOptions options)
    {
        if (options.Jurisdiction is { } jurisdiction)
        {
            yield return "by the label of the " + jurisdiction.ToString().ToUpperInvariant();
        }

        if (options.AsOf is { } day)
        {
            yield return "only sources published by " + Phrases.Day(day);
        }

        if (options.Sources is { } sources)
        {
            yield return "only of " + Phrases.And(sources);
        }
    }
}
