namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>How many patients a page lists. Shared by all threads, so that none makes a row that nobody will list.</summary>
internal sealed class PatientLimit(int rows)
{
    public const int Default = 5_000;
    public const int Most = 1_000_000;

    private long _left = rows;

    public int Rows => rows;

    /// <summary>Whether every row was taken. A worker may see it late: rows beyond the limit are not taken.</summary>
    public bool IsFull => Volatile.Read(ref _left) == 0;

    /// <summary>Takes as many of so many rows as there is room for; called in the order of the input.</summary>
    public int Take(int count)
    {
        var taken = (int)Math.Min(count, _left);
        Volatile.Write(ref _left, _left - taken);
        return taken;
    }
}
