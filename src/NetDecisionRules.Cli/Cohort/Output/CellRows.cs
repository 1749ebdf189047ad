using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Rows that stay cells, for a file that is not written line by line.</summary>
internal sealed class CellRows(TableShape shape) : RecordFormat
{
    public override void Write(Decision decision, BatchResult result) =>
        shape.Add(decision, result.Rows ?? throw new InvalidOperationException("The result takes no cells."));
}
