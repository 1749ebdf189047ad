using System.Buffers;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Full reports: one JSON object a line.</summary>
internal sealed class ReportLines : RecordFormat
{
    private const int RoomForReport = 64 * 1024;

    public override void Write(Decision decision, BatchResult result)
    {
        _ = result.Bytes.GetMemory(RoomForReport); // with so much room a report is made where it is to go, and not copied there
        ReportJson.Write(decision.Report, result.Bytes);
        result.Bytes.Write("\n"u8);
    }
}
