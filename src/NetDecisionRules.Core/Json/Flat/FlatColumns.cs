using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>
/// The columns of a flat table of patients, one row a patient: a column is called by its JSON path, entries of lists are numbered from 1
/// (<c>tumor.ki67Percent</c>, <c>imaging.1.modality</c>, <c>goals.2</c>). Turns rows into records for <see cref="PatientJson"/>, and
/// patients into rows. Immutable; may be used by many threads.
/// </summary>
/// <remarks>
/// An empty cell is an unknown fact. Ranges are written <c>&gt;20</c>, <c>&gt;=20</c>, <c>&lt;3</c>, <c>&lt;=3</c>, <c>3..20</c> (both
/// included) or <c>&gt;3..&lt;20</c> (neither). An entry whose cells are all empty is not there, and the entries behind it move up, so the
/// index in an error's path counts the entries that are filled. A list without an entry is known to be empty where <c>imagingComplete</c>
/// or <c>treatmentsComplete</c> is true, and otherwise unknown; <c>none</c> as the only goal says that there is none.
/// </remarks>
public sealed class FlatColumns
{
    /// <summary>The highest number an entry of a list can have in a column's name.</summary>
    public const int MaxEntries = 999;

    private readonly FlatGroup[] _groups;
    private readonly int _fixedBytes;

    private FlatColumns(string[] names, FlatName[] columns)
    {
        Names = Array.AsReadOnly(names);
        _groups = FlatGroups.Of(columns);
        _fixedBytes = names.Sum(name => name.Length + FlatJson.ValueBytes) * 2;
    }

    /// <summary>The names of the columns, in the order of the table.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The column names of a table whose lists have room for so many entries, in the order of the contract.</summary>
    /// <param name="imaging">Room for so many imaging studies, 0–999.</param>
    /// <param name="treatments">Room for so many treatments, 0–999.</param>
    /// <param name="goals">Room for so many goals, 0–999; there are four.</param>
    public static FlatColumns Template(int imaging, int treatments, int goals)
    {
        var room = new Dictionary<string, int> { ["imaging"] = imaging, ["treatments"] = treatments, ["goals"] = goals };
        foreach (var (list, entries) in room)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(entries, list);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(entries, MaxEntries, list);
        }

        FlatName[] columns = [.. FlatName.All(list => room[list.Name])];
        return new FlatColumns(Array.ConvertAll(columns, column => column.ToString()), columns);
    }

    /// <summary>The columns of a header, in any order; answers false, and every fault, where a name is unknown or given twice, or <c>id</c> is missing.</summary>
    /// <param name="header">The names, as the table gives them.</param>
    /// <param name="columns">The columns; null where there are faults.</param>
    /// <param name="errors">Every fault, in the order of the header; the path of each is the column's name.</param>
    public static bool TryCreate(IReadOnlyList<string> header, [NotNullWhen(true)] out FlatColumns? columns, out IReadOnlyList<FactError> errors)
    {
        ArgumentNullException.ThrowIfNull(header);
        string[] names = [.. header];
        errors = FlatHeader.Read(names, out var places);
        columns = errors.Count == 0 ? new FlatColumns(names, places) : null;
        return columns is not null;
    }

    /// <summary>Writes a row as one JSON object in UTF-8, for <see cref="PatientJson.TryRead"/>: cells are checked there, not here.</summary>
    /// <param name="row">As many cells as there are columns, of <see cref="Limits.RecordBytes"/> at most.</param>
    /// <param name="json">Where the object goes.</param>
    /// <exception cref="ArgumentException">The row has more or fewer cells, or is too long.</exception>
    public void WriteJson(FlatRow row, IBufferWriter<byte> json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (row.Count != Names.Count || row.Length > Limits.RecordBytes)
        {
            throw new ArgumentException("A row has one cell a column, and no more bytes than a record.", nameof(row));
        }

        var output = new FlatJson(json.GetSpan(_fixedBytes + (FlatJson.EscapeBytes * row.Length)));
        output.Start('{');
        foreach (var group in _groups)
        {
            group.Write(row, ref output);
        }

        output.End('}');
        json.Advance(output.Length);
    }

    /// <summary>A row as one JSON object; a null or empty cell is an unknown fact.</summary>
    /// <exception cref="ArgumentException">The row has more or fewer cells than there are columns, or is too long.</exception>
    public string ToJson(IReadOnlyList<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var text = new ArrayBufferWriter<byte>();
        var ends = new int[cells.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            text.Write(Encoding.UTF8.GetBytes(cells[i] ?? ""));
            ends[i] = text.WrittenCount;
        }

        var json = new ArrayBufferWriter<byte>();
        WriteJson(new FlatRow(text.WrittenSpan, ends), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>
    /// The patient as cells of this table, empty where a fact is unknown. Reading them gives an equal patient, but for what says nothing:
    /// an empty agent, and <c>…Complete</c> of a list that is unknown or empty.
    /// </summary>
    /// <exception cref="ArgumentException">A recorded fact has no column here, e.g. because a list has more entries than the table has room for.</exception>
    public IReadOnlyList<string> Cells(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return FlatCells.Of(patient, Names);
    }
}
