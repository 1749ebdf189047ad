namespace NetDecisionRules.Json;

/// <summary>The cells of one row of a flat table: their text in one piece, and where each of them ends in it.</summary>
/// <param name="text">UTF-8 of all cells, one behind the other, quotes and separators removed.</param>
/// <param name="ends">Where each cell ends in <paramref name="text"/>.</param>
public readonly ref struct FlatRow(ReadOnlySpan<byte> text, ReadOnlySpan<int> ends)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly ReadOnlySpan<int> _ends = ends;

    /// <summary>How many cells the row has.</summary>
    public int Count => _ends.Length;

    /// <summary>The bytes of all cells.</summary>
    public int Length => _text.Length;

    /// <summary>UTF-8 of one cell; empty where the fact is unknown.</summary>
    public ReadOnlySpan<byte> this[int column] => _text[(column == 0 ? 0 : _ends[column - 1]).._ends[column]];

    /// <summary>Whether the cell is empty.</summary>
    public bool IsEmpty(int column) => _ends[column] == (column == 0 ? 0 : _ends[column - 1]);
}
