using System.Buffers;
using System.Text.Json;
using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Authoring.Book.Pages;
using NetDecisionRules.Criteria;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Authoring.Book;

/// <summary>What the search looks through: a script, because a page opened from a disk may load a script and nothing else.</summary>
internal static class SearchIndex
{
    public static byte[] Write(BookContent content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("const bookIndex=["u8);
        foreach (var (index, entry) in Entries(content).Index())
        {
            buffer.Write(index == 0 ? "\n"u8 : ",\n"u8);
            using var json = new Utf8JsonWriter(buffer);
            entry.Write(json);
        }

        buffer.Write("\n];\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static IEnumerable<Entry> Entries(BookContent content) =>
    [
        .. content.RuleBase.Guidelines.Select(g => new Entry("source", g.Source.Title, new Place(BookParts.SourcePage(g.Source.Id)), g.Source.Id, Citations.Full(g.Source))),
        .. content.RuleBase.Rules.Select(r => new Entry("rule", r.Rule.Title, BookContent.PlaceOf(r), r.Id,
            string.Join(' ', [RuleWords.Advice(r.Rule), r.Rule.Condition.Text, .. r.Rule.Notes, r.Rule.Locator, .. Passages.OfRule(r.Id).Select(p => p.KeyPoint)]))),
        .. content.RuleBase.Guidelines.SelectMany(g => (g.Protocol?.Criteria ?? []).Select(c => new Entry("entry criterion", c.Criterion.Text, new Place(BookParts.SourcePage(g.Source.Id), BookParts.Protocol), $"{g.Source.Id}, {c.Id}", ""))),
        .. content.Criteria.Select(c => new Entry("vocabulary", c.Words, BookContent.To(c).To, c.Name, c.Body.Text)),
        .. FactsPage.FactsOf(content, new FactUses(content)).Select(f => new Entry("fact", FactsPage.Label(f), new Place(BookParts.Facts, Place.AnchorOf(f.Name)), f.Path,
            f is ChoiceFact choice ? string.Join(' ', choice.Values.Select(Words.Of)) : "")),
        .. content.Shelf.Cases.Select(c => new Entry("case", c.Words, c.Place, c.Name, "")),
    ];

    /// <summary>Something to find.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Title">What is shown of it.</param>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Id">Its id, shown beside the title.</param>
    /// <param name="More">What it is found by as well.</param>
    private sealed record Entry(string Kind, string Title, Place Place, string Id, string More)
    {
        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartArray();
            json.WriteStringValue(Kind);
            json.WriteStringValue(Title);
            json.WriteStringValue(Place.From("", HtmlWriter.Ending));
            json.WriteStringValue(Id);
            json.WriteStringValue(More);
            json.WriteEndArray();
        }
    }
}
