using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>What the result of one record looks like. An object of it belongs to one batch at a time.</summary>
internal abstract class RecordFormat
{
    public abstract void Write(Decision decision, BatchResult result);
}
