using System.Text;
using System.Text.RegularExpressions;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Book.Document;

/// <summary>Writes a page as Markdown that Git hosts show: tables, folded parts, anchors as <c>&lt;a id&gt;</c>.</summary>
internal sealed partial class MarkdownWriter(string page)
{
    public const string Ending = ".md";

    private readonly StringBuilder _text = new();

    public static string Write(BookPage page, IReadOnlyList<Inline.Link> navigation)
    {
        var writer = new MarkdownWriter(page.Name);
        writer.Lines("# " + Escape(page.Title), string.Join(" · ", navigation.Select(writer.Of)));
        writer.Write(page.Blocks);
        return writer._text.ToString();
    }

    private void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Anchor(heading.Anchor);
                Lines(new string('#', heading.Level) + " " + Of(heading.Text));
                break;
            case Block.Paragraph paragraph:
                Lines(paragraph.IsNote ? "*" + Of(paragraph.Text).Trim() + "*" : Of(paragraph.Text));
                break;
            case Block.Bullets bullets:
                Write(bullets.Items, bullets.Look, 0);
                _text.Append('\n');
                break;
            case Block.Terms terms:
                foreach (var term in terms.Entries)
                {
                    Write(term);
                }

                break;
            case Block.Grid grid:
                Write(grid);
                break;
            case Block.Fold fold:
                Lines($"<details><summary>{EscapeHtml(fold.Summary)}</summary>");
                Write(fold.Content);
                Lines("</details>");
                break;
            case Block.Card card:
                Anchor(card.Anchor);
                Write(card.Content);
                break;
            default:
                throw new InvalidOperationException($"No Markdown for a {block.GetType().Name}.");
        }
    }

    private void Anchor(string? anchor)
    {
        if (anchor is not null)
        {
            Lines($"<a id=\"{anchor}\"></a>");
        }
    }

    private void Write(IReadOnlyList<Item> items, ListLook look, int depth)
    {
        foreach (var (index, item) in items.Index())
        {
            var mark = look == ListLook.Numbered ? Phrases.Number(index + 1) + "." : "-";
            var anchor = item.Anchor is { } id ? $"<a id=\"{id}\"></a>" : "";
            _text.Append(' ', depth).Append(mark).Append(' ').Append(anchor).Append(Of(item.Text)).Append('\n');
            Write(item.Below, ListLook.Plain, depth + mark.Length + 1);
        }
    }

    private void Write(Term term)
    {
        if (term.Content is [Block.Paragraph only])
        {
            Lines($"**{Escape(term.Name)}:** {Of(only.Text)}");
            return;
        }

        Lines($"**{Escape(term.Name)}:**");
        Write(term.Content);
    }

    private void Write(Block.Grid grid)
    {
        Lines("*" + Escape(grid.Caption) + "*");
        Row(grid.Heads.Select(Of));
        Row(grid.Heads.Select(_ => "---"));
        foreach (var row in grid.Rows)
        {
            Row(row.Select(cell => string.Join("<br>", cell.Lines.Select(Of))));
        }

        _text.Append('\n');

        void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append(line).Append("\n\n");
        }
    }

    private string Of(IEnumerable<Inline> pieces) => Begin().Replace(string.Concat(pieces.Select(Of)), @"$1\$2");

    private string Of(Inline piece) => piece switch
    {
        Inline.Plain plain => Escape(plain.Text),
        Inline.Strong strong => $"**{Escape(strong.Text)}**",
        Inline.Toned toned => $"**{Escape(toned.Text)}**",
        Inline.Code code => $"<code>{Escape(code.Text)}</code>",
        Inline.Link { Hint: { } hint } link => $"[{Escape(link.Text)}]({link.To.From(page, Ending)} \"{Escape(hint).Replace("\"", "&quot;", StringComparison.Ordinal)}\")",
        Inline.Link link => $"[{Escape(link.Text)}]({link.To.From(page, Ending)})",
        Inline.Outside outside => $"[{Escape(outside.Text)}](<{outside.Address}>)",
        _ => throw new InvalidOperationException($"No Markdown for a {piece.GetType().Name}."),
    };

    /// <summary>Every sign that could be markup, in HTML or in Markdown, gets a backslash or a name.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in OneLine.Of(text))
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!' or '$' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>What would make a list of a line, where the line begins.</summary>
    [GeneratedRegex(@"^(\d*)([-+.)](?=\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    private static string EscapeHtml(string text) =>
        OneLine.Of(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
