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

    private readonly byte[] _text = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <exception cref="InvalidDataException">The data are damaged or end too early.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_ended && _end - _start <= LastText.Length)
        {
            _text.AsSpan(_start, _end - _start).CopyTo(_text);
            (_start, _end) = (0, _end - _start);
            var read = await Inner.ReadAsync(_text.AsMemory(_end), cancellationToken);
            _end += read;
            _ended = read == 0;
        }

        var count = Math.Min(buffer.Length, Math.Max(0, _end - _start - LastText.Length));
        if (count == 0 && buffer.Length > 0 && !_text.AsSpan(_start, _end - _start).SequenceEqual(LastText))
        {
            throw new InvalidDataException();
        }

        _text.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
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
        private int? _position;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_position is null)
            {
                var read = await Inner.ReadAsync(buffer, cancellationToken);
                if (read > 0)
                {
                    return read;
                }

                _position = 0;
            }

            var count = Math.Min(buffer.Length, bytes.Length - _position.Value);
            bytes.AsMemory(_position.Value, count).CopyTo(buffer);
            _position += count;
            return count;
        }
    }
}
