using System.Globalization;
using System.Text;

namespace NetDecisionRules.Authoring.Book.Document;

/// <summary>A place in the book: a page, named by its path without an ending, and perhaps an anchor on it.</summary>
/// <param name="Page">For example <c>sources/board-2025</c>.</param>
/// <param name="Anchor">The anchor; null for the top of the page.</param>
internal sealed record Place(string Page, string? Anchor = null)
{
    /// <summary>The link to this place from a page; the book may stand anywhere, so that every link is relative.</summary>
    /// <param name="from">The page that holds the link.</param>
    /// <param name="ending">What pages end with, for example <c>.html</c>.</param>
    public string From(string from, string ending)
    {
        var anchor = Anchor is null ? "" : "#" + Anchor;
        return from == Page && Anchor is not null ? anchor : Up(from) + Page + ending + anchor;
    }

    /// <summary>The way from a page to the folder of the book.</summary>
    public static string Up(string from) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/')));

    /// <summary>
    /// A name that can stand in an address and, on every file system, as that of a file. Different names stay different: what is no lower-case
    /// letter, digit or hyphen is written as <c>_</c> and its number.
    /// </summary>
    public static string Safe(string name) => Escape(name, c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>A name as an anchor, which may hold capitals, too.</summary>
    public static string AnchorOf(string name) => Escape(name, c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static string Escape(string name, Predicate<char> stays)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            _ = stays(c) ? safe.Append(c) : safe.Append(CultureInfo.InvariantCulture, $"_{(int)c:x4}");
        }

        return safe.ToString();
    }
}
