using System.Globalization;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Page;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Cli.Cohort.Pipeline;

/// <summary>Turns records into results. Belongs to one batch at a time.</summary>
/// <param name="format">What a result looks like.</param>
/// <param name="decision">Room for what is known of one patient.</param>
/// <param name="counter">Counts for the summary; null where none is wanted.</param>
/// <param name="rows">Makes the rows of the report page; null where none is wanted.</param>
/// <param name="stopsAtError">Whether the first invalid record ends the run.</param>
internal sealed class BatchEvaluator(RecordFormat format, Decision decision, SummaryCounter? counter, PatientRowWriter? rows, bool stopsAtError)
{
    public SummaryCounter? Counter => counter;

    public void Run(Batch batch, BatchResult result)
    {
        result.Clear();
        for (var i = 0; i < batch.Count && result.Stop is null; i++)
        {
            var record = batch[i];
            if (record.Fault is { } fault)
            {
                Reject(record, null, [fault], result);
            }
            else if (PatientJson.TryRead(record.Json, out var patient, out var errors, out var id))
            {
                Answer(patient, result);
            }
            else
            {
                Reject(record, id, errors, result);
            }
        }
    }

    private void Answer(Patient patient, BatchResult result)
    {
        var before = result.Size;
        decision.Take(patient);
        format.Write(decision, result);
        counter?.Add(decision);
        rows?.Write(decision, result.PatientRows);
        result.AddPatient(result.Size - before);
    }

    private void Reject(in BatchRecord record, string? id, IReadOnlyList<FactError> errors, BatchResult result)
    {
        if (stopsAtError)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{InputFile.NameOf(record.Input)}, line {record.Line}: ");
            result.Stop = new CliException(ExitCode.BadInput, string.Join('\n', errors.Select(e => place + RecordErrors.Line(e))));
            return;
        }

        var before = result.Rejects.WrittenCount;
        RejectLine.Write(result.Rejects, record.Line, id, errors);
        counter?.AddReject(errors);
        result.AddReject(result.Rejects.WrittenCount - before);
    }
}
