using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
