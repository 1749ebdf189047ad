using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>A batch with all that is needed to answer its records. Used again and again, by one thread at a time.</summary>
internal abstract class Slot
{
    public Batch Batch { get; } = new();

    /// <summary>Answers the records of the batch, in their order.</summary>
    public void Run()
    {
        Clear();
        for (var i = 0; i < Batch.Count; i++)
        {
            if (!Take(Batch[i]))
            {
                return;
            }
        }
    }

    /// <summary>Forgets what came of the batch before.</summary>
    protected abstract void Clear();

    protected abstract void Answer(Patient patient);

    /// <summary>Takes a record that is no valid patient; false ends the batch here.</summary>
    protected abstract bool Reject(in BatchRecord record, string? id, IReadOnlyList<FactError> errors);

    private bool Take(in BatchRecord record)
    {
        if (record.Fault is { } fault)
        {
            return Reject(record, null, [fault]);
        }

        if (!PatientJson.TryRead(record.Json, out var patient, out var errors, out var id))
        {
            return Reject(record, id, errors);
        }

        Answer(patient);
        return true;
    }
}
