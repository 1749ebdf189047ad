using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Authoring.Book.Document;

/// <summary>Writes the parts of a page as HTML.</summary>
internal sealed class HtmlWriter(HtmlPage html, string page)
{
    public const string Ending = ".html";

    public void Write(IReadOnlyList<Block> blocks)
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
                Line("h" + (char)('0' + heading.Level), heading.Text, heading.Anchor is { } id ? [("id", id)] : []);
                break;
            case Block.Paragraph paragraph:
                Line("p", paragraph.Text, paragraph.IsNote ? [("class", "note")] : []);
                break;
            case Block.Bullets bullets:
                Write(bullets.Items, bullets.Look);
                break;
            case Block.Terms terms:
                Write(terms);
                break;
            case Block.Grid grid:
                Write(grid);
                break;
            case Block.Fold fold:
                using (html.Open("details", fold.IsForScreens ? [("class", "brief")] : []))
                {
                    html.Element("summary", fold.Summary);
                    Write(fold.Content);
                }

                break;
            case Block.Card card:
                using (html.Open("article", ("id", card.Anchor), ("class", "card is-" + ClassOf(card.Tone))))
                {
                    Write(card.Content);
                }

                break;
            default:
                throw new InvalidOperationException($"No HTML for a {block.GetType().Name}.");
        }
    }

    private void Write(IReadOnlyList<Item> items, ListLook look)
    {
        if (items.Count == 0)
        {
            return;
        }

        using (html.Open(look == ListLook.Numbered ? "ol" : "ul", look == ListLook.Tree ? [("class", "tree")] : []))
        {
            foreach (var item in items)
            {
                using (html.Open("li", item.Anchor is { } id ? [("id", id)] : []))
                {
                    Write(item.Text);
                    Write(item.Below, look == ListLook.Numbered ? ListLook.Tree : look);
                }
            }
        }
    }

    private void Write(Block.Terms terms)
    {
        using (html.Open("dl"))
        {
            foreach (var term in terms.Entries)
            {
                html.Element("dt", term.Name);
                using (html.Open("dd"))
                {
                    if (term.Content is [Block.Paragraph { IsNote: false } only])
                    {
                        Write(only.Text);
                    }
                    else
                    {
                        Write(term.Content);
                    }
                }
            }
        }
    }

    private void Write(Block.Grid grid)
    {
        // A table that is too wide scrolls within its frame, also by keyboard.
        using (grid.Look == GridLook.Matrix ? html.Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-label", grid.Caption)) : null)
        using (html.Open("table", ("class", grid.Look == GridLook.Matrix ? "matrix" : "grid")))
        {
            html.Element("caption", grid.Caption);
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var head in grid.Heads)
                {
                    using (html.Open("th", ("scope", "col")))
                    using (html.Open("span"))
                    {
                        Write(head);
                    }
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var row in grid.Rows)
                {
                    WriteRow(row, grid.Heads);
                }
            }
        }
    }

    private void WriteRow(IReadOnlyList<Cell> row, IReadOnlyList<Inline> heads)
    {
        using (html.Open("tr"))
        {
            foreach (var (index, cell) in row.Index())
            {
                using (index == 0
                    ? html.Open("th", ("scope", "row"))
                    : html.Open("td", ("class", cell.Lines.Count == 0 ? "none" : "some"), ("data-label", heads[index].Text)))
                {
                    foreach (var line in cell.Lines)
                    {
                        if (cell.Lines.Count == 1)
                        {
                            Write(line);
                        }
                        else
                        {
                            Line("div", line, []);
                        }
                    }
                }
            }
        }
    }

    private void Line(string tag, IReadOnlyList<Inline> text, ReadOnlySpan<(string, string)> attributes)
    {
        using (html.Open(tag, attributes))
        {
            Write(text);
        }
    }

    public void Write(IReadOnlyList<Inline> text)
    {
        foreach (var piece in text)
        {
            Write(piece);
        }
    }

    private void Write(Inline piece)
    {
        switch (piece)
        {
            case Inline.Plain plain:
                html.Text(plain.Text);
                break;
            case Inline.Strong strong:
                html.Element("strong", strong.Text);
                break;
            case Inline.Code code:
                html.Element("code", code.Text);
                break;
            case Inline.Toned toned:
                html.Element("span", toned.Text, ("class", ClassOf(toned.Tone)));
                break;
            case Inline.Link { Tone: { } tone } link:
                using (html.Open("a", ("href", link.To.From(page, Ending)), ("class", ClassOf(tone)), ("title", link.Hint ?? link.Text)))
                {
                    html.Text(link.Text);
                    html.Element("span", link.Hint is { } hint ? ": " + hint : "", ("class", "hint"));
                }

                break;
            case Inline.Link link:
                html.Element("a", link.Text, ("href", link.To.From(page, Ending)));
                break;
            case Inline.Outside outside:
                html.Element("a", outside.Text, ("href", outside.Address));
                break;
            default:
                throw new InvalidOperationException($"No HTML for a {piece.GetType().Name}.");
        }
    }

    private static string ClassOf(Tone tone) => tone switch
    {
        Tone.For => "for",
        Tone.Maybe => "maybe",
        Tone.Against => "against",
        Tone.Open => "open",
        Tone.None => "none",
    };
}
