using System.Globalization;
using System.Text.Json.Nodes;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>A record written anew as JSON text with one field changed, and read again: what a user would do who learned one fact more.</summary>
internal static class EditedRecord
{
    /// <summary>The patient with a field set; null where the contract refuses such a record.</summary>
    public static Patient? With(Patient patient, string path, JsonNode? value)
    {
        var record = JsonNode.Parse(PatientJson.Write(patient))!.AsObject();
        var steps = path.Split('.');
        var section = record;
        foreach (var step in steps.SkipLast(1))
        {
            if (step.Split('[', ']') is [var list, var index, ""])
            {
                section = section[list]!.AsArray()[int.Parse(index, CultureInfo.InvariantCulture)]!.AsObject();
                continue;
            }

            if (section[step] is not JsonObject inner)
            {
                section[step] = inner = [];
            }

            section = inner;
        }

        section[steps[^1]] = value;
        return Read(record);
    }

    /// <summary>The patient with one more entry at the end of a list.</summary>
    public static Patient? WithEntry(Patient patient, string list, JsonObject entry)
    {
        var record = JsonNode.Parse(PatientJson.Write(patient))!.AsObject();
        var entries = record[list]?.DeepClone().AsArray() ?? [];
        entries.Add(entry);
        record[list] = entries;
        return Read(record);
    }

    private static Patient? Read(JsonObject record)
    {
        try
        {
            return PatientJson.Read(record.ToJsonString());
        }
        catch (InvalidPatientException)
        {
            return null;
        }
    }
}
