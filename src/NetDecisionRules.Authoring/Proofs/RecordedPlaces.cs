using System.Text.Json.Nodes;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>Asks the reader of records what a record may say.</summary>
internal static class RecordedPlaces
{
    private static readonly Dictionary<(string, string), bool> Known = [];
    private static readonly Lock Gate = new();

    /// <summary>Whether a record may state this value of a fact of the patient as a whole.</summary>
    public static bool Takes(ChoiceFact fact, string value)
    {
        lock (Gate)
        {
            if (!Known.TryGetValue((fact.Path, value), out var takes))
            {
                var json = fact is FlagFact ? JsonValue.Create(value == "true") : JsonValue.Create(value);
                Known[(fact.Path, value)] = takes = TryRead(RecordOf.Json([new((fact.Path, SymbolicPatient.Whole), json)])) is not null;
            }

            return takes;
        }
    }

    /// <summary>The patient; null where the record is refused.</summary>
    public static Patient? TryRead(JsonObject record) =>
        PatientJson.TryRead(System.Text.Encoding.UTF8.GetBytes(record.ToJsonString()), out var patient, out _, out _) ? patient : null;
}
