using System.Text;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Presentation.Html;

/// <summary>Writes HTML that is well-formed XML too. Every text and every attribute is encoded.</summary>
internal sealed class HtmlPage(TextWriter writer)
{
    private static readonly HashSet<string> Inline = ["a", "bdi", "code", "span", "strong"];

    /// <summary>Opens an element; disposing closes it.</summary>
    public IDisposable Open(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(tag, attributes);
        return new Closing(() => End(tag));
    }

    /// <summary>An element with a text.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(tag, attributes);
        Text(text);
        End(tag);
    }

    /// <summary>An element that has no content and no end.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(tag, attributes);
        writer.Write("/>\n");
    }

    /// <summary>Text; a percent sign stays with its number.</summary>
    public void Text(string text) => writer.Write(Encode(text.Replace(" %", "\u00A0%", StringComparison.Ordinal)));

    /// <summary>Markup of this program, never of a record or a rule.</summary>
    public void Trusted(string markup) => writer.Write(markup);

    private void Begin(string tag, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(tag, attributes);
        writer.Write('>');
    }

    private void Tag(string tag, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Write('<');
        writer.Write(tag);
        foreach (var (name, value) in attributes)
        {
            writer.Write($" {name}=\"");
            writer.Write(Encode(value));
            writer.Write('"');
        }
    }

    private void End(string tag)
    {
        writer.Write($"</{tag}>");
        if (!Inline.Contains(tag))
        {
            writer.Write('\n');
        }
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var c in OneLine.Of(text))
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                '\uFFFE' or '\uFFFF' => encoded.Append('\uFFFD'), // no XML may hold them
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    private sealed class Closing(Action close) : IDisposable
    {
        public void Dispose() => close();
    }
}
