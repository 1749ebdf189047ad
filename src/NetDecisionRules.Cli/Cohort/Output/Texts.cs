using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Text inside the quotes of JSON, escaped as in reports.</summary>
internal static class JsonText
{
    /// <summary>What every JSON encoder leaves as it is.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -_./:,;()[]{}#*+=@!?$%");

    public static string Escape(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    public static void Write(ArrayBufferWriter<byte> output, string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            output.Write(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        }
        else
        {
            Encoding.UTF8.GetBytes(text, output);
        }
    }
}

/// <summary>Days as yyyy-MM-dd.</summary>
internal static class DayText
{
    private const int Length = 10;

    public static void Write(ArrayBufferWriter<byte> output, DateOnly day)
    {
        day.TryFormat(output.GetSpan(Length), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}

/// <summary>How results spell whether a patient could enter a trial.</summary>
internal static class StatusNames
{
    public static string Of(Truth verdict) => JsonOutput.Name(verdict switch
    {
        Truth.True => EligibilityStatus.Eligible,
        Truth.False => EligibilityStatus.Ineligible,
        _ => EligibilityStatus.Indeterminate,
    });
}
