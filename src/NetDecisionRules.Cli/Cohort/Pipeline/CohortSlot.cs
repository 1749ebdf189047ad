using System.Globalization;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort.Pipeline;

/// <summary>Turns records into results.</summary>
/// <param name="format">What a result looks like.</param>
/// <param name="decision">Room for what is known of one patient.</param>
/// <param name="result">Takes what comes of a batch.</param>
/// <param name="counter">Counts for the summary; null where none is wanted.</param>
/// <param name="rows">Makes the rows of the report page; null where none is wanted.</param>
/// <param name="stopsAtError">Whether the first invalid record ends the run.</param>
internal sealed class CohortSlot(RecordFormat format, Decision decision, BatchResult result, SummaryCounter? counter, PatientRowWriter? rows, bool stopsAtError) : Slot
{
    public BatchResult Result => result;

    public SummaryCounter? Counter => counter;

    protected override void Clear() => result.Clear();

    protected override void Answer(Patient patient)
    {
        var before = result.Size;
        decision.Take(patient);
        format.Write(decision, result);
        counter?.Add(decision);
        rows?.Write(decision, result.PatientRows);
        result.AddPatient(result.Size - before);
    }

    protected override bool Reject(in BatchRecord record, string? id, IReadOnlyList<FactError> errors)
    {
        if (stopsAtError)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{InputFile.NameOf(record.Input)}, line {record.Line}: ");
            result.Stop = new CliException(ExitCode.BadInput, string.Join('\n', errors.Select(e => place + RecordErrors.Line(e))));
            return false;
        }

        var before = result.Rejects.WrittenCount;
        RejectLine.Write(result.Rejects, record.Line, id, errors);
        counter?.AddReject(errors);
        result.AddReject(result.Rejects.WrittenCount - before);
        return true;
    }
}
