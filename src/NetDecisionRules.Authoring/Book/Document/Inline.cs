namespace NetDecisionRules.Authoring.Book.Document;

/// <summary>A piece of a line. Nothing in it is markup: the output that writes it escapes it.</summary>
internal abstract record Inline
{
    private Inline(string text) => Text = text;

    /// <summary>What is read of it.</summary>
    public string Text { get; }

    public static implicit operator Inline(string text) => new Plain(text);

    /// <summary>Text.</summary>
    internal sealed record Plain(string Text) : Inline(Text);

    /// <summary>Text that stands out.</summary>
    internal sealed record Strong(string Text) : Inline(Text);

    /// <summary>An id or a path.</summary>
    internal sealed record Code(string Text) : Inline(Text);

    /// <summary>What a rule says, in the color of its stance.</summary>
    internal sealed record Toned(string Text, Tone Tone) : Inline(Text);

    /// <summary>A link within the book.</summary>
    internal sealed record Link(string Text, Place To) : Inline(Text)
    {
        /// <summary>The color of the stance of the rule that it leads to; null for other links.</summary>
        public Tone? Tone { get; init; }

        /// <summary>More words, where there is room for them; null where the text says all.</summary>
        public string? Hint { get; init; }
    }

    /// <summary>A link to the world; the text holds all of it that a reader of paper needs.</summary>
    internal sealed record Outside(string Text, string Address) : Inline(Text);
}

/// <summary>For, against, or neither.</summary>
internal enum Tone
{
    For,
    Maybe,
    Against,
    Open,

    /// <summary>What advises nothing.</summary>
    None,
}
