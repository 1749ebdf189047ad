using System.Buffers;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Full reports: one JSON object a line.</summary>
internal sealed class ReportLines : RecordFormat
{
    public override void Write(Decision decision, BatchResult result)
    {
        ReportJson.Write(decision.Report, result.Bytes);
        result.Bytes.Write("\n"u8);
    }
}
