using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>
/// Writes reports as JSON and reads them back: fields in the order of the contract, absent where there is nothing to say, UTF-8 text as it is (escape it before
/// putting it into HTML), the same bytes on every machine.
/// </summary>
public static class ReportJson
{
    internal const string SchemaVersion = "1";

    private const int MaxDepth = 16;

    private static readonly ReportJsonContext Compact = new(Options(indented: false));
    private static readonly ReportJsonContext Indented = new(Options(indented: true));

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] ToUtf8(DecisionReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report is not LiveReport live)
        {
            return JsonSerializer.SerializeToUtf8Bytes(report, Compact.DecisionReport);
        }

        using var json = new JsonBuffer();
        Write(live, json);
        return json.Written.ToArray();
    }

    /// <summary>One line, without a line break at its end.</summary>
    public static void Write(DecisionReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (report is not LiveReport live)
        {
            output.Write(ToUtf8(report));
            return;
        }

        using var json = new JsonBuffer(output);
        Write(live, json);
        json.Complete(output);
    }

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] ToUtf8(PatientVerdicts verdicts) => JsonSerializer.SerializeToUtf8Bytes(verdicts, Compact.PatientVerdicts);

    /// <summary>As text over several lines, for reading.</summary>
    public static string ToIndentedText(DecisionReport report) => JsonSerializer.Serialize(report, Indented.DecisionReport);

    /// <summary>
    /// Reads a report that was written; answers false, and every fault, where it is none. Reading is strict: fields that the contract does not
    /// have, fields given twice and values that do not exist are refused. Nothing is evaluated again; written once more, the report has the same bytes.
    /// </summary>
    /// <param name="utf8">A JSON object in UTF-8, on one line or indented; a byte-order mark at its start is skipped.</param>
    /// <param name="report">The report; null where there are faults.</param>
    /// <param name="errors">Every fault, in the order of reading; of a report of another schema version that alone.</param>
    /// <param name="ruleBase">
    /// The rule base to find <see cref="Recommendation.Rule"/> and <see cref="UndeterminedRule.Rule"/> in. They are null without one, and where
    /// its fingerprint is not that of the report: the rules may then say something else.
    /// </param>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out DecisionReport? report, out IReadOnlyList<ReportError> errors, RuleBase? ruleBase = null)
    {
        var found = new List<ReportError>();
        FaultReport add = (path, code, message) => found.Add(new ReportError(path, code, message));
        using var document = StrictObject.Parse(utf8, MaxDepth, add);
        var read = document is null ? null : new ReportReader(ruleBase, add).Read(document.RootElement);
        (report, errors) = (found.Count == 0 ? read : null, found);
        return report is not null;
    }

    /// <summary>How the serializer sees a report, for its schema.</summary>
    internal static System.Text.Json.Serialization.Metadata.JsonTypeInfo<DecisionReport> TypeInfo => Compact.DecisionReport;

    private static void Write(LiveReport report, JsonBuffer json)
    {
        var template = report.Template.Json ??= new ReportJsonTemplate(report.Template, Compact);
        var scratch = template.TakeScratch();
        try
        {
            ReportJsonWriter.Write(new WritingContext(json, template, scratch, report));
        }
        finally
        {
            template.GiveBack(scratch);
        }
    }

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
        Converters =
        {
            new CamelCase<Truth>(), new CamelCase<TumorGrade>(), new CamelCase<GradeBand>(), new CamelCase<GradeBasis>(),
            new CamelCase<Intervention>(), new CamelCase<Stance>(), new CamelCase<TherapyLine>(), new CamelCase<EligibilityStatus>(),
            new CamelCase<CriterionResult>(), new CamelCase<Jurisdiction>(), new CamelCase<LabelStatus>(), new CamelCase<ConflictKind>(), new FactReadingsConverter(),
        },
    };

    private sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DecisionReport))]
[JsonSerializable(typeof(PatientVerdicts))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
