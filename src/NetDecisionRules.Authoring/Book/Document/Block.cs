namespace NetDecisionRules.Authoring.Book.Document;

/// <summary>A part of a page. The same parts are written as HTML and as Markdown.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading; level 1 is the title of the page and not among its blocks.</summary>
    internal sealed record Heading(int Level, IReadOnlyList<Inline> Text, string? Anchor = null) : Block;

    /// <summary>A paragraph; a note is less loud.</summary>
    internal sealed record Paragraph(IReadOnlyList<Inline> Text, bool IsNote = false) : Block;

    /// <summary>A list, which may hold lists; the items of a criterion's tree are joined by lines.</summary>
    internal sealed record Bullets(IReadOnlyList<Item> Items, ListLook Look = ListLook.Plain) : Block;

    /// <summary>Terms and what they stand for here.</summary>
    internal sealed record Terms(IReadOnlyList<Term> Entries) : Block;

    /// <summary>A table; the first cell of a row is its heading.</summary>
    internal sealed record Grid(string Caption, IReadOnlyList<Inline> Heads, IReadOnlyList<IReadOnlyList<Cell>> Rows, GridLook Look = GridLook.Plain) : Block;

    /// <summary>What is shown on demand.</summary>
    internal sealed record Fold(string Summary, IReadOnlyList<Block> Content) : Block
    {
        /// <summary>Whether paper has the summary alone.</summary>
        public bool IsForScreens { get; init; }
    }

    /// <summary>Something with a place of its own, such as a rule.</summary>
    internal sealed record Card(string Anchor, Tone Tone, IReadOnlyList<Block> Content) : Block;
}

/// <summary>An item of a list.</summary>
internal sealed record Item(IReadOnlyList<Inline> Text)
{
    /// <summary>The items below it.</summary>
    public IReadOnlyList<Item> Below { get; init; } = [];

    /// <summary>Its anchor; null where nothing leads to it.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A term and what it stands for.</summary>
internal sealed record Term(string Name, IReadOnlyList<Block> Content)
{
    public Term(string name, params IReadOnlyList<Inline> text)
        : this(name, [new Block.Paragraph(text)])
    {
    }
}

/// <summary>A cell of a table: its lines.</summary>
internal sealed record Cell(params IReadOnlyList<IReadOnlyList<Inline>> Lines)
{
    public static implicit operator Cell(string text) => text.Length == 0 ? new Cell() : new Cell([[text]]);

    public static Cell Of(params IReadOnlyList<Inline> line) => new([line]);
}

internal enum ListLook
{
    Plain,
    Numbered,
    Tree,
}

internal enum GridLook
{
    /// <summary>On a phone, each row is a block.</summary>
    Plain,

    /// <summary>Many narrow columns, whose heads stand upright.</summary>
    Matrix,
}

/// <summary>A page of the book.</summary>
/// <param name="Name">Its path without an ending.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What it holds.</param>
internal sealed record BookPage(string Name, string Title, IReadOnlyList<Block> Blocks);
