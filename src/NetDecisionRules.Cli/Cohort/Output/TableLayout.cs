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
    private readonly List<string> ids = [];
    private readonly List<DateOnly?> days = [];
    private readonly List<ushort> cells = [];

    public TableLayout Layout => layout;

    public int Count => ids.Count;

    public string IdOf(int row) => ids[row];

    public DateOnly? DayOf(int row) => days[row];

    /// <summary>Index of the cell's text in its column's values.</summary>
    public int Cell(int row, int column) => cells[(row * layout.Columns.Count) + column];

    /// <summary>Starts a row; one <see cref="Add"/> a column must follow.</summary>
    public void Start(string id, DateOnly? day)
    {
        ids.Add(id);
        days.Add(day);
    }

    public void Add(int cell) => cells.Add((ushort)cell);

    public void Clear()
    {
        ids.Clear();
        days.Clear();
        cells.Clear();
    }
}

/// <summary>Turns what is known of a patient into rows.</summary>
internal abstract class TableShape(TableLayout layout)
{
    public TableLayout Layout => layout;

    public abstract void Add(Decision decision, TableRows rows);
}
