using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>
/// Patient records as JSON (contract, schema version 1). Reading is strict: an unknown field, a field given twice or a value outside its
/// limits is refused, with every fault of the record at once.
/// </summary>
public static class PatientJson
{
    private static readonly JsonReaderOptions ReaderOptions = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
        MaxDepth = Limits.RecordBytes + 1, // depth is a fault like others, and reading goes on behind it
    };

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static RecordReader? _idle;

    /// <summary>Reads one record.</summary>
    /// <param name="utf8">A JSON object in UTF-8; a byte-order mark at its start is skipped.</param>
    /// <exception cref="InvalidPatientException">The record has faults; the exception carries them all.</exception>
    public static Patient Read(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, out var patient, out var errors, out _) ? patient : throw new InvalidPatientException(errors);

    /// <summary>Reads one record.</summary>
    /// <param name="json">A JSON object; lone surrogates in it are faults.</param>
    /// <exception cref="InvalidPatientException">The record has faults; the exception carries them all.</exception>
    public static Patient Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(JsonText.Encode(json));
    }

    /// <summary>Reads one record; answers false, and every fault, where it is not a patient's.</summary>
    /// <param name="utf8">A JSON object in UTF-8; a byte-order mark at its start is skipped.</param>
    /// <param name="patient">The patient; null where there are faults.</param>
    /// <param name="errors">Every fault, in the order of the contract; a text that is no JSON has one, with the place of the first.</param>
    /// <param name="id">The record's id where one that is permitted could be read, also of a faulty record; otherwise null.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Patient? patient, out IReadOnlyList<FactError> errors, out string? id)
    {
        patient = null;
        id = null;
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var length = text.Length - (text.EndsWith("\n"u8) ? 1 : 0);
        if (length > Limits.RecordBytes)
        {
            errors = [RecordFault.TooLong(length)];
            return false;
        }

        var record = _idle ?? new RecordReader();
        _idle = null;
        record.Start(Utf8.IsValid(text));
        var facts = ReadFacts(text, record);
        errors = record.Errors;
        id = record.Id is { } written && FactText.IsId(written) ? written : null;
        if (facts is not null && errors.Count == 0)
        {
            Patient.TryCreate(facts, out patient, out errors);
        }
        else if (facts is not null)
        {
            errors = RecordOrder.Merge(errors, PatientValidator.Validate(PatientValidator.Normalize(facts)).Where(error => !record.IsUnread(error.Path)));
        }

        record.Start(isUtf8: true); // no text of a patient stays behind
        _idle = record;
        return patient is not null;
    }

    /// <summary>The patient as JSON: fields in the order of the contract, unknown ones left out. Reading it gives an equal patient.</summary>
    public static string Write(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8, WriterOptions))
        {
            Write(json, patient.Facts);
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    /// <summary>Writes the facts as one JSON object: fields in the order of the contract, unknown ones left out.</summary>
    /// <exception cref="ArgumentException">The facts hold a value that is none of its enum's.</exception>
    public static void Write(Utf8JsonWriter json, PatientFacts facts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(facts);
        RecordWriter.Write(json, PatientForm.Form, facts);
    }

    /// <summary>The facts of the text as far as they could be read; null where it is no JSON object.</summary>
    private static PatientFacts? ReadFacts(ReadOnlySpan<byte> text, RecordReader record)
    {
        var json = new Utf8JsonReader(text, ReaderOptions);
        try
        {
            json.Read();
            var facts = json.TokenType is JsonTokenType.StartObject ? (PatientFacts)ObjectReader.Read(ref json, record, PatientForm.Form) : null;
            if (facts is null)
            {
                NotAnObject(ref json, record);
            }

            json.Read(); // whatever follows the object is no JSON
            return facts;
        }
        catch (JsonException exception)
        {
            record.NoJson(text, ((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private static void NotAnObject(ref Utf8JsonReader json, RecordReader record)
    {
        if (!record.IsUnicode(ref json, field: null))
        {
            return;
        }

        var (shown, value) = RecordReader.Written(ref json);
        record.Add(RecordFault.NotAnObject(shown, value));
        record.Skip(ref json, field: null);
    }
}
