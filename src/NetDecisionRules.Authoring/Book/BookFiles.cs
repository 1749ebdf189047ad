using System.Reflection;
using System.Text;
using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Authoring.Book.Pages;
using NetDecisionRules.Presentation.Html;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book;

/// <summary>A file of the book.</summary>
/// <param name="Path">Its path below the folder of the book, with <c>/</c> between folders.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record BookFile(string Path, byte[] Bytes);

/// <summary>The files that make up a book.</summary>
internal static class BookFiles
{
    public static IEnumerable<BookFile> Html(RuleBase ruleBase, CaseShelf? shelf)
    {
        var content = new BookContent(ruleBase, shelf);
        var navigation = BookParts.Navigation(content.HasCases);
        var footer = $"Rules version {ruleBase.Version}, {ruleBase.Fingerprint}. It supports a decision of physicians and does not make one.";
        return Pages(content).Select(page => File(page.Name + HtmlWriter.Ending, HtmlBookPage.Write(page, navigation, footer)))
            .Append(File(HtmlBookPage.Style, HtmlStyle.Css + Asset("book.css")))
            .Append(File(HtmlBookPage.Script, Asset("book.js")))
            .Append(new BookFile(HtmlBookPage.SearchIndex, SearchIndex.Write(content)));
    }

    public static IEnumerable<BookFile> Markdown(RuleBase ruleBase, CaseShelf? shelf)
    {
        var content = new BookContent(ruleBase, shelf);
        var navigation = BookParts.Navigation(content.HasCases);
        return Pages(content).Select(page => File(page.Name + MarkdownWriter.Ending, MarkdownWriter.Write(page, navigation)));
    }

    private static IEnumerable<BookPage> Pages(BookContent content) =>
    [
        IndexPage.Write(content),
        .. content.RuleBase.Guidelines.Select(guideline => SourcePage.Write(guideline, content)),
        ConcordancePage.Write(content),
        VocabularyPage.Write(content),
        FactsPage.Write(content),
        ClassificationPage.Write(content),
        .. new CasePages(content).Write(),
    ];

    private static BookFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("book." + name)
            ?? throw new InvalidOperationException($"The tool does not hold {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
