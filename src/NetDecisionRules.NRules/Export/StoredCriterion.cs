using System.Buffers;
using System.Text;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.NRules;

/// <summary>
/// A criterion as the text that an exported rule carries, from which its missing facts are told: the form of the rule base's export, names replaced
/// by what they mean, with the bands of the grade.
/// </summary>
internal static class StoredCriterion
{
    private const string Criterion = "criterion";
    private const string Grade = "grade";

    public static string Write(Criterion criterion, GradeFact grade)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray(Grade);
            writer.WriteNumberValue(grade.Ki67.G2From);
            writer.WriteNumberValue(grade.Ki67.G2To);
            writer.WriteNumberValue(grade.Mitoses.G2From);
            writer.WriteNumberValue(grade.Mitoses.G2To);
            writer.WriteEndArray();
            CriterionJson.Write(writer, Criterion, WithoutNames(criterion));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="InvalidOperationException">The text is not one that <see cref="Write"/> made.</exception>
    public static Criterion Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var faults = new List<string>();
        FaultReport report = (path, _, message) => faults.Add($"{path}: {message}");
        var fields = StrictObject.Of(document.RootElement, "", report, Grade, Criterion);
        var criterion = fields is null ? null : new CriterionReader(new FactCatalog(GradeOf(fields, report)), definitions: null, report).Required(fields, Criterion);
        return criterion is not null && faults.Count == 0
            ? criterion
            : throw new InvalidOperationException("The criterion of an exported rule cannot be read: " + string.Join("; ", faults));
    }

    private static GradeFact GradeOf(StrictObject fields, FaultReport report)
    {
        var bands = fields.Items(Grade, "a band's bound").Select(item => item.Value.TryGetDecimal(out var bound) ? bound : (decimal?)null).ToArray();
        if (bands is [{ } ki67From, { } ki67To, { } mitosesFrom, { } mitosesTo] && GradeBands.AreValid(ki67From, ki67To) && GradeBands.AreValid(mitosesFrom, mitosesTo))
        {
            return Grading.By(ki67From, ki67To, mitosesFrom, mitosesTo);
        }

        report(fields.Path(Grade), FactErrorCode.BadRange, "needs the lowest and the highest value of G2 by Ki-67 and by mitoses");
        return Grading.By(0, 0, 0, 0); // so that the faults of the criterion are found, too
    }

    private static Criterion WithoutNames(Criterion criterion) => criterion switch
    {
        Named named => WithoutNames(named.Body),
        Not not => new Not(WithoutNames(not.Operand)),
        All all => new All([.. all.Items.Select(WithoutNames)]),
        Any any => new Any([.. any.Items.Select(WithoutNames)]),
        Exists some => new Exists(some.List, WithoutNames(some.Item)),
        _ => criterion,
    };
}
