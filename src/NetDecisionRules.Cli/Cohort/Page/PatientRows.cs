using System.Buffers;
using System.Text;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>Rows of the page's list of patients, one JSON array a line: a buffer that is used again and again.</summary>
internal sealed class PatientRows
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly List<int> ends = [];

    public int Count => ends.Count;

    public ArrayBufferWriter<byte> Output => bytes;

    /// <summary>The first rows.</summary>
    public ReadOnlyMemory<byte> First(int rows) => rows == 0 ? default : bytes.WrittenMemory[..ends[rows - 1]];

    /// <summary>Adds a row that was written before.</summary>
    public void Add(string line)
    {
        Encoding.UTF8.GetBytes(line, bytes);
        EndRow();
    }

    public void EndRow()
    {
        bytes.Write("\n"u8);
        ends.Add(bytes.WrittenCount);
    }

    public void Clear()
    {
        bytes.ResetWrittenCount();
        ends.Clear();
    }
}
