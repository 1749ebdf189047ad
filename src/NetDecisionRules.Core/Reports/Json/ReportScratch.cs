namespace NetDecisionRules.Reports;

/// <summary>Where in one report that is being written the criteria stand, so that one that comes again is copied from there.</summary>
internal sealed class ReportScratch
{
    private readonly Piece[] _parts;
    private readonly Piece[] _entries;

    public ReportScratch(ReadingsJson readings, int criteria, int entries)
    {
        (Readings, _parts, _entries) = (readings, new Piece[criteria], new Piece[entries]);
        Clear();
    }

    /// <summary>The facts.</summary>
    public ReadingsJson Readings { get; }

    /// <summary>By the numbers of criteria: where each is given as the reason of a rule.</summary>
    public Span<Piece> Parts => _parts;

    /// <summary>By the places of entry criteria: where each is given as one of a trial.</summary>
    public Span<Piece> Entries => _entries;

    /// <summary>Forgets the patient.</summary>
    public void Clear()
    {
        Readings.Clear();
        Array.Fill(_parts, Piece.None);
        Array.Fill(_entries, Piece.None);
    }
}
