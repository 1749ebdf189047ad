namespace NetDecisionRules.Presentation.Text;

/// <summary>Writes lines of at most 100 columns, wrapped between words, with LF ends.</summary>
internal sealed class TextPage(TextWriter writer)
{
    public const int Width = 100;

    public void Blank() => writer.Write('\n');

    /// <summary>A section's heading, set off by a blank line.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(0, text);
    }

    /// <summary>A paragraph.</summary>
    public void Line(int indent, string text) => Hanging(indent, indent, text);

    /// <summary>A paragraph whose second and further lines stand deeper.</summary>
    public void Hanging(int indent, int further, string text)
    {
        var first = true;
        foreach (var line in Wrapping.Wrap(text, Width - indent, Width - further))
        {
            Put(first ? indent : further, line);
            first = false;
        }
    }

    /// <summary>A label and beside it a text, wrapped in its column.</summary>
    public void Field(int indent, string label, int labelWidth, string text)
    {
        var column = indent + labelWidth;
        var lines = Wrapping.Wrap(text, Width - column, Width - column);
        if (label.Length >= labelWidth)
        {
            Line(indent, label);
            label = "";
        }

        foreach (var line in lines)
        {
            Put(indent, label.PadRight(labelWidth) + line);
            label = "";
        }
    }

    /// <summary>One line, whatever its length; cut with … where it is too long.</summary>
    public void Cut(int indent, string text) => Put(indent, Wrapping.Cut(text, Width - indent));

    /// <summary>A line whose blanks stay, such as that of a table.</summary>
    public void Raw(int indent, string line) => Put(indent, line);

    private void Put(int indent, string line)
    {
        writer.Write((new string(' ', indent) + line).TrimEnd());
        writer.Write('\n');
    }
}
