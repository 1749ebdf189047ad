using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>The cases that show a rule or a protocol, by what they make of it.</summary>
internal static class CaseLists
{
    public static IEnumerable<Block> OfRule(string id, BookContent content)
    {
        var cases = ShownBy.Rule(id, content.Shelf.Cases);
        return Of(id, content, [new("true", "true", cases.True), new("false", "false", cases.False), new("unknown", "unknown", cases.Unknown)]);
    }

    public static IEnumerable<Block> OfProtocol(string id, BookContent content)
    {
        var cases = ShownBy.Protocol(id, content.Shelf.Cases);
        return Of(id, content, [new("true", "eligible", cases.True), new("false", "not eligible", cases.False), new("unknown", "not decided", cases.Unknown)]);
    }

    private static IEnumerable<Block> Of(string id, BookContent content, IReadOnlyList<Answer> answers)
    {
        if (!content.HasCases)
        {
            return [];
        }

        return answers.Sum(a => a.Cases.Count) == 0
            ? [new Block.Paragraph(["No case shows it."], IsNote: true)]
            : [new Block.Fold("Cases: " + string.Join(", ", answers.Select(Count)), [.. answers.SelectMany(a => List(id, a, content))]) { IsForScreens = true }];
    }

    private static string Count(Answer answer) => $"{answer.Words} in {(answer.Cases.Count == 0 ? "none" : Phrases.Number(answer.Cases.Count))}";

    private static IEnumerable<Block> List(string id, Answer answer, BookContent content)
    {
        yield return new Block.Paragraph([new Inline.Strong(Phrases.Upper(answer.Words))]);
        yield return answer.Cases.Count == 0
            ? new Block.Paragraph([content.Shelf.Impossible.GetValueOrDefault((id, answer.Truth), "No case shows it so.")], IsNote: true)
            : new Block.Bullets([.. answer.Cases.Select(c => new Item([c.Words + " – ", BookContent.To(c), c.FailsOn(id) ? " – fails" : ""]))]);
    }

    /// <summary>An answer and the cases that show it.</summary>
    /// <param name="Truth">The truth by which reasons against it are filed.</param>
    /// <param name="Words">What it is called.</param>
    /// <param name="Cases">The cases.</param>
    private sealed record Answer(string Truth, string Words, IReadOnlyList<BookCase> Cases);
}
