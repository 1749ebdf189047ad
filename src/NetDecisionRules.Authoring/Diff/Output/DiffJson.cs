using System.Text.Json;
using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Json;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>A comparison for programs; see docs/diff.md.</summary>
internal static class DiffJson
{
    public static void Write(Utf8JsonWriter json, RuleBaseDiff diff)
    {
        json.WriteStartObject();
        Write(json, "old", diff.Old);
        Write(json, "new", diff.New);
        json.WriteBoolean("flips", diff.CanFlip);
        Write(json, diff.Fields);
        Array(json, "sources", diff.Sources, Write);
        Array(json, "criteria", diff.Criteria, Write);
        Array(json, "changes", diff.Subjects, Write);
        if (diff.Cohort is { } cohort)
        {
            Write(json, cohort);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ComparedRuleBase compared)
    {
        json.WriteStartObject(name);
        json.WriteString("file", compared.Name);
        json.WriteString("version", compared.RuleBase.Version);
        json.WriteString("fingerprint", compared.RuleBase.Fingerprint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<FieldChange> fields) => Array(json, "fields", fields, (writer, field) =>
    {
        writer.WriteString("field", field.Field);
        writer.WriteString("old", field.Old);
        writer.WriteString("new", field.New);
    });

    private static void Write(Utf8JsonWriter json, SourceChange source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("change", JsonOutput.Name(source.Change));
        Write(json, source.Fields);
    }

    private static void Write(Utf8JsonWriter json, NamedChange criterion)
    {
        json.WriteString("name", criterion.Name);
        json.WriteString("change", JsonOutput.Name(criterion.Change));
        json.WriteString("words", criterion.Words);
        json.WriteOptional("oldWords", criterion.OldWords);
        Array(json, "clauses", criterion.Clauses, WriteFields);
        Strings(json, "usedBy", criterion.UsedBy);
    }

    private static void Write(Utf8JsonWriter json, SubjectChange subject)
    {
        WriteHead(json, subject);
        json.WriteString("change", JsonOutput.Name(subject.Change));
        json.WriteString("title", subject.Title);
        Write(json, subject.Fields);
        Array(json, "clauses", subject.Clauses, WriteFields);
        json.WriteBoolean("rewritten", subject.IsRewritten);
        json.WriteString("effect", subject.CanFlip ? "flips" : subject.Flips.Count > 0 ? "provedNone" : subject.HasSameMeaning ? "none" : "seeTrial");
        Array(json, "flips", subject.Flips, Write);
    }

    private static void WriteHead(Utf8JsonWriter json, SubjectChange subject)
    {
        json.WriteString("kind", JsonOutput.Name(subject.Kind));
        json.WriteString("id", subject.Id);
    }

    private static void WriteFields(Utf8JsonWriter json, ClauseChange clause)
    {
        json.WriteString("change", JsonOutput.Name(clause.Kind));
        json.WriteString("old", clause.Old?.Text);
        json.WriteString("new", clause.New?.Text);
        Strings(json, "through", clause.Place.Through);
        Strings(json, "within", clause.Place.Within);
        json.WriteBoolean("alternative", clause.Place.Neutral == Truth.False);
        json.WriteString("text", DiffWords.Of(clause));
    }

    private static void Write(Utf8JsonWriter json, Flip flip)
    {
        WriteWay(json, flip.From, flip.To);
        if (flip.Witness is { } witness)
        {
            json.WritePropertyName("witness");
            json.WriteRawValue(PatientJson.Write(witness));
            Write(json, flip.Because);
            json.WriteString("before", flip.Before);
            json.WriteString("now", flip.Now);
        }
        else
        {
            json.WriteNull("witness");
        }
    }

    private static void WriteWay(Utf8JsonWriter json, Truth? from, Truth? to)
    {
        json.WriteString("from", DiffWords.Answer(SubjectKind.Rule, from));
        json.WriteString("to", DiffWords.Answer(SubjectKind.Rule, to));
    }

    private static void Write(Utf8JsonWriter json, CohortFlips cohort)
    {
        json.WriteStartObject("cohort");
        json.WriteNumber("patients", cohort.Patients);
        json.WriteNumber("rejected", cohort.Rejected);
        json.WriteNumber("changed", cohort.Changed);
        json.WriteNumber("limit", cohort.Limit);
        Array(json, "changes", cohort.Subjects, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SubjectFlips flips)
    {
        WriteHead(json, flips.Subject);
        json.WriteNumber("flips", flips.Total);
        Array(json, "counts", flips.Counts, (writer, count) =>
        {
            WriteWay(writer, count.From, count.To);
            writer.WriteNumber("patients", count.Patients);
        });
        Array(json, "patients", flips.Patients, Write);
    }

    private static void Write(Utf8JsonWriter json, PatientFlip patient)
    {
        json.WriteString("id", patient.Id);
        WriteWay(json, patient.From, patient.To);
        Write(json, patient.Because);
        if (patient.Why.Length > 0)
        {
            json.WriteString("why", patient.Why);
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ClauseFlip> clauses) => Array(json, "because", clauses, (writer, flip) =>
    {
        WriteFields(writer, flip.Clause);
        WriteWay(writer, flip.Old, flip.New);
        writer.WriteString("facts", flip.Facts);
    });

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
