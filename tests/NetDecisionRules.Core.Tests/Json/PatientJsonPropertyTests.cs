using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using NetDecisionRules.Core.Tests.Facts;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json;

public class PatientJsonPropertyTests
{
    [Property(MaxTest = 500, StartSize = 1_000, EndSize = 1_000_000)]
    public void What_was_written_reads_as_the_same_patient(int seed)
    {
        var patient = Patient.Create(ArbitraryPatients.Of(seed));
        var json = PatientJson.Write(patient);
        var read = PatientJson.Read(json);

        read.Facts.Should().Be(patient.Facts);
        PatientJson.Write(read).Should().Be(json);
    }

    [Property(MaxTest = 500, StartSize = 1_000, EndSize = 1_000_000)]
    public void Facts_that_were_not_checked_are_written_as_they_are(int seed)
    {
        var facts = ArbitraryPatients.Of(seed);
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8))
        {
            PatientJson.Write(writer, facts);
        }

        PatientJson.Read(utf8.WrittenSpan).Facts.Should().Be(Patient.Create(facts).Facts);
    }

    [Property(MaxTest = 3_000, StartSize = 1_000, EndSize = 1_000_000)]
    public void A_damaged_record_is_read_or_refused_and_nothing_else(int seed, int damage)
    {
        var bytes = Encoding.UTF8.GetBytes(PatientJson.Write(Patient.Create(ArbitraryPatients.Of(seed)))).ToList();
        Damage(bytes, damage);

        var isRead = PatientJson.TryRead([.. bytes], out var patient, out var errors, out _);

        isRead.Should().Be(patient is not null).And.Be(errors.Count == 0);
        errors.Where(e => e.Message.Length == 0 || e.Message.Contains('\n') || e.Value?.Length > 64).Should().BeEmpty();
        var text = Encoding.Latin1.GetString([.. bytes]);
        try
        {
            PatientJson.Read(text);
        }
        catch (InvalidPatientException exception)
        {
            exception.Errors.Should().NotBeEmpty();
        }
    }

    [Property(MaxTest = 500, StartSize = 1_000, EndSize = 1_000_000)]
    public void A_faulty_record_is_refused_alike_in_JSON_and_in_CSharp(int seed)
    {
        var facts = ArbitraryPatients.Of(seed);
        facts = facts with
        {
            AgeYears = 131 + (seed & 3),
            Sex = Sex.Male,
            Condition = facts.Condition with { Pregnant = true, Karnofsky = -1 },
            Tumor = facts.Tumor with { Ki67Percent = NumberRange.Between(-1, 101), CarcinomaCellType = CarcinomaCellType.SmallCell, Differentiation = Differentiation.Well },
            Imaging = [.. facts.Imaging ?? [], new() { Modality = ImagingModality.Mri, Date = new(1899, 1, 1), KrenningScore = 9, Uptake = UptakePattern.Homogeneous }],
            Goals = [TreatmentGoal.SymptomControl, TreatmentGoal.SymptomControl],
        };
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8))
        {
            PatientJson.Write(writer, facts);
        }

        PatientJson.TryRead(utf8.WrittenSpan, out _, out var errors, out _);

        FactFaults.Lines(errors).Should().Equal(FactFaults.Of(facts)).And.HaveCountGreaterThan(8);
    }

    /// <summary>One to four changes: bytes replaced, removed, doubled, or pieces of JSON put in.</summary>
    private static void Damage(List<byte> bytes, int seed)
    {
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"", "null", "-", "1e999", "0.1", "-7", "131", "x", "ct", "\"\"", "{}", "[]", "null,null", "\"\\ud800\"", "\\u0000", "{\"min\":1}", "[[[[", "\"id\":", "\u00e9", "true"];
#pragma warning disable RS0030 // a seeded generator is reproducible
        var random = new Random(seed);
#pragma warning restore RS0030
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 8), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                case 3:
                    bytes[at] = (byte)random.Next(32, 127);
                    break;
                case 4:
                case 5: // another value in place of a word or number: still JSON, but no patient
                    var end = at;
                    for (; end < bytes.Count && (char.IsAsciiLetterOrDigit((char)bytes[end]) || bytes[end] is (byte)'.' or (byte)'-'); end++)
                    {
                    }

                    bytes.RemoveRange(at, end - at);
                    goto default;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
                    break;
            }
        }
    }
}
