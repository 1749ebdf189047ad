using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>Writes the cases that are missing as drafts: an author makes the patient sensible, and checks what is expected against the source.</summary>
internal static class DraftCases
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one file for each survivor with a witness, as <c>source/draft-1.json</c>; what lies there already stays.</summary>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<MutantResult> results)
    {
        var number = 0;
        foreach (var result in results.Where(r => r is { Fate: MutantFate.Survived, Witness: not null }))
        {
            string name, path;
            do
            {
                name = string.Create(CultureInfo.InvariantCulture, $"draft-{++number}");
                path = Path.Combine(folder, result.Witness!.Subject.Source, name + ".json");
            }
            while (File.Exists(path));

            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, Case(name, result.Mutant, result.Witness));
            }
            catch (Exception exception) when (FileFault.Is(exception))
            {
                throw new CliException(ExitCode.BadInput, $"cannot write {OneLine.Of(path)}: {FileFault.Words(exception)}");
            }
        }
    }

    private static byte[] Case(string name, Mutant mutant, Witness witness)
    {
        var patient = JsonNode.Parse(PatientJson.Write(witness.Patient))!.AsObject();
        patient["id"] = name;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("description", $"Draft: would notice {mutant.Place}, {mutant.Words}.");
            json.WritePropertyName("patient");
            patient.WriteTo(json);
            json.WriteStartObject("expect");
            Expect(json, witness.Subject, witness.Original);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Expect(Utf8JsonWriter json, Subject subject, Truth truth)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Protocol:
                json.WriteStartObject("eligibility");
                json.WriteString(subject.Id, truth switch
                {
                    Truth.True => "eligible",
                    Truth.False => "ineligible",
                    Truth.Unknown => "indeterminate",
                });
                json.WriteEndObject();
                break;
            case SubjectKind.Emphasis:
                json.WriteStartObject("emphasized");
                json.WriteString(subject.Id, Reasons.Text(truth));
                json.WriteEndObject();
                break;
            default:
                json.WriteStartArray(truth switch
                {
                    Truth.True => "recommended",
                    Truth.False => "notRecommended",
                    Truth.Unknown => "undetermined",
                });
                json.WriteStringValue(subject.Id);
                json.WriteEndArray();
                break;
        }
    }
}
