using System.Buffers;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Cohort.Pipeline;

/// <summary>What came of a batch: buffers that are used again and again.</summary>
/// <param name="layout">The columns, where the result is rows of cells and not bytes.</param>
internal sealed class BatchResult(TableLayout? layout)
{
    private readonly List<PartEntry> _index = [];

    /// <summary>The results as they stand in the output file; empty where they are cells.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new(64 * 1024);

    /// <summary>The results as cells; null where they are bytes.</summary>
    public TableRows? Rows { get; } = layout is null ? null : new TableRows(layout);

    /// <summary>Rows for the report page; none where it is not wanted, or full.</summary>
    public PatientRows PatientRows { get; } = new();

    public ArrayBufferWriter<byte> Rejects { get; } = new();

    /// <summary>For each record how much of which file it takes.</summary>
    public IReadOnlyList<PartEntry> Index => _index;

    public int Patients { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>Why the run ends here; null where it goes on.</summary>
    public CliException? Stop { get; set; }

    /// <summary>How much the results take: rows of cells, or bytes.</summary>
    public int Size => Rows?.Count ?? Bytes.WrittenCount;

    /// <summary>Whether it is time to write it, for a caller that adds record after record.</summary>
    public bool IsLarge => Bytes.WrittenCount >= 256 * 1024 || Rejects.WrittenCount >= 256 * 1024 || Rows?.Count >= 1024;

    public void AddPatient(int size)
    {
        Patients++;
        _index.Add(new PartEntry(size, IsRejected: false));
    }

    public void AddReject(int size)
    {
        Rejected++;
        _index.Add(new PartEntry(size, IsRejected: true));
    }

    public void Clear()
    {
        Bytes.ResetWrittenCount();
        Rows?.Clear();
        Rejects.ResetWrittenCount();
        PatientRows.Clear();
        _index.Clear();
        (Patients, Rejected, Stop) = (0, 0, null);
    }
}

/// <summary>What one record takes.</summary>
/// <param name="Size">Of the rejects file: bytes. Of the results: bytes, or rows where they are cells.</param>
/// <param name="IsRejected">Whether it was rejected.</param>
internal readonly record struct PartEntry(long Size, bool IsRejected);
