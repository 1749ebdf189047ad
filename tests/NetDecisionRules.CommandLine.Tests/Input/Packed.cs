using System.IO.Compression;

namespace NetDecisionRules.CommandLine.Tests.Input;

/// <summary>Compresses what a test reads.</summary>
internal static class Packed
{
    /// <param name="kind"><c>gzip</c> or <c>zstd</c>.</param>
    /// <param name="text">What is compressed.</param>
    public static byte[] Of(string kind, byte[] text)
    {
        using var packed = new MemoryStream();
        using (Stream stream = kind == "gzip" ? new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true) : new ZstdSharp.CompressionStream(packed, leaveOpen: true))
        {
            stream.Write(text);
            stream.Flush();
        }

        // Nothing comes of an empty text.
        return packed.Length > 0 ? packed.ToArray() : Convert.FromBase64String("H4sIAAAAAAAAAwMAAAAAAAAAAAA=");
    }
}
