using System.IO.Compression;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>
/// Reads gzip data, one member or several, to their end. <see cref="GZipStream"/> ends without a word where its input is cut off, or goes
/// on with something that is no member. So a last member of our own follows the input: only if its text comes out at the end was
/// everything before it whole. That text is held back.
/// </summary>
internal sealed class GzipInput(Stream input) : InputStream(new GZipStream(new Followed(input, LastMember), CompressionMode.Decompress))
{
    private static readonly byte[] LastText = "-- the last member: net-decision --"u8.ToArray();
    private static readonly byte[] LastMember = Compress(LastText);

    private readonly byte[] text = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;

    /// <exception cref="InvalidDataException">The data are damaged or end too early.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!ended && end - start <= LastText.Length)
        {
            text.AsSpan(start, end - start).CopyTo(text);
            (start, end) = (0, end - start);
            var read = await Inner.ReadAsync(text.AsMemory(end), cancellationToken);
            end += read;
            ended = read == 0;
        }

        var count = Math.Min(buffer.Length, Math.Max(0, end - start - LastText.Length));
        if (count == 0 && buffer.Length > 0 && !text.AsSpan(start, end - start).SequenceEqual(LastText))
        {
            throw new InvalidDataException();
        }

        text.AsMemory(start, count).CopyTo(buffer);
        start += count;
        return count;
    }

    private static byte[] Compress(byte[] text)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Optimal))
        {
            gzip.Write(text);
        }

        return member.ToArray();
    }

    /// <summary>A stream and, behind its end, some bytes more.</summary>
    private sealed class Followed(Stream input, byte[] bytes) : InputStream(input)
    {
        private int? position;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (position is null)
            {
                var read = await Inner.ReadAsync(buffer, cancellationToken);
                if (read > 0)
                {
                    return read;
                }

                position = 0;
            }

            var count = Math.Min(buffer.Length, bytes.Length - position.Value);
            bytes.AsMemory(position.Value, count).CopyTo(buffer);
            position += count;
            return count;
        }
    }
}
