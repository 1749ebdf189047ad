using System.Buffers;
using System.Text;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>Rows of the page's list of patients, one JSON array a line: a buffer that is used again and again.</summary>
internal sealed class PatientRows
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    public ArrayBufferWriter<byte> Output => _bytes;

    /// <summary>The first rows.</summary>
    public ReadOnlyMemory<byte> First(int rows) => rows == 0 ? default : _bytes.WrittenMemory[.._ends[rows - 1]];

    /// <summary>Adds a row that was written before.</summary>
    public void Add(string line)
    {
        Encoding.UTF8.GetBytes(line, _bytes);
        EndRow();
    }

    public void EndRow()
    {
        _bytes.Write("\n"u8);
        _ends.Add(_bytes.WrittenCount);
    }

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _ends.Clear();
    }
}
