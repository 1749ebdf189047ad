using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Cli.Content;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>The cases that show a rule or a protocol, by what they make of it.</summary>
internal static class CaseLists
{
    public static IEnumerable<Block> Of(string id, ShownBy cases, BookContent content) => Of(id, cases, content, ("true", "false", "unknown"));

    public static IEnumerable<Block> OfProtocol(string id, ShownBy cases, BookContent content) =>
        Of(id, cases, content, ("eligible", "not eligible", "not decided"));

    private static IEnumerable<Block> Of(string id, ShownBy cases, BookContent content, (string True, string False, string Unknown) words)
    {
        if (!content.HasCases)
        {
            return [];
        }

        if (cases is { True: [], False: [], Unknown: [] } && content.Shelf.Impossible.Keys.All(key => key.Rule != id))
        {
            return [new Block.Paragraph(["No case shows it."], IsNote: true)];
        }

        return
        [
            Of(id, words.True, cases.True, content.Shelf.Impossible.GetValueOrDefault((id, "true"))),
            Of(id, words.False, cases.False, content.Shelf.Impossible.GetValueOrDefault((id, "false"))),
            Of(id, words.Unknown, cases.Unknown, content.Shelf.Impossible.GetValueOrDefault((id, "unknown"))),
        ];
    }

    private static Block Of(string id, string truth, IReadOnlyList<BookCase> cases, string? whyNone) => cases.Count == 0
        ? new Block.Paragraph([$"No case shows it {truth}.{(whyNone is null ? "" : " " + whyNone)}"], IsNote: true)
        : new Block.Fold($"{Phrases.Upper(truth)} in {Phrases.Count(cases.Count, "case")}",
        [
            new Block.Bullets([.. cases.Select(c => new Item([c.Words + " – ", BookContent.To(c), c.FailsOn(id) ? " – fails" : ""]))]),
        ]) { IsForScreens = true };
}
