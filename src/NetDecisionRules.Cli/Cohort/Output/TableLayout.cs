using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>A column whose cells are one of few texts; a row holds the index of its text.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Values">The texts; null is an empty cell.</param>
internal sealed record TableColumn(string Name, IReadOnlyList<string?> Values);

/// <summary>The columns of a result table: the patient's id, the day of the assessment, then the others.</summary>
internal sealed record TableLayout(IReadOnlyList<TableColumn> Columns)
{
    public const string Id = "patientId";
    public const string Day = "assessmentDate";
}

/// <summary>Rows of cells, in buffers that are used again and again.</summary>
internal sealed class TableRows(TableLayout layout)
{
    private readonly List<string> _ids = [];
    private readonly List<DateOnly?> _days = [];
    private readonly List<ushort> _cells = [];

    public TableLayout Layout => layout;

    public int Count => _ids.Count;

    public string IdOf(int row) => _ids[row];

    public DateOnly? DayOf(int row) => _days[row];

    /// <summary>Index of the cell's text in its column's values.</summary>
    public int Cell(int row, int column) => _cells[(row * layout.Columns.Count) + column];

    /// <summary>Starts a row; one <see cref="Add"/> a column must follow.</summary>
    public void Start(string id, DateOnly? day)
    {
        _ids.Add(id);
        _days.Add(day);
    }

    public void Add(int cell) => _cells.Add((ushort)cell);

    public void Clear()
    {
        _ids.Clear();
        _days.Clear();
        _cells.Clear();
    }
}

/// <summary>Turns what is known of a patient into rows.</summary>
internal abstract class TableShape(TableLayout layout)
{
    public TableLayout Layout => layout;

    public abstract void Add(Decision decision, TableRows rows);
}
