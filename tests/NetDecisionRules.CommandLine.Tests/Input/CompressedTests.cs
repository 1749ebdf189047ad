using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.CommandLine.Tests.Input;

public class CompressedTests
{
    private const string Damaged = " data are damaged or end too early";

    /// <summary>Text of many kinds, longer than any buffer, so that a cut can fall everywhere.</summary>
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{{\"id\":\"{i}\",\"x\":{i * 7919 % 1009}}}\n")));

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task Members_one_behind_the_other_are_one_text(string kind)
    {
        byte[] empty = [];
        byte[][] members = [Packed.Of(kind, Text), Packed.Of(kind, empty), Packed.Of(kind, Text[..100]), Packed.Of(kind, empty)];
        foreach (var chunk in (int[])[1, 7, 8192, 1_000_000])
        {
            (await ReadAsync([.. members.SelectMany(m => m)], chunk)).Should().Equal([.. Text, .. Text[..100]]);
            (await ReadAsync(members[1], chunk)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task Data_cut_off_anywhere_are_an_error(string kind)
    {
        var (one, two) = (Packed.Of(kind, Text), Packed.Of(kind, Text[..50]));
        byte[] both = [.. one, .. two];
        int[] cuts = [4, 5, 9, 10, 11, 12, 50, one.Length / 2, .. Enumerable.Range(1, 12).Select(n => one.Length - n), .. Enumerable.Range(1, two.Length - 1).Select(n => one.Length + n)];
        foreach (var cut in cuts)
        {
            var reading = () => ReadAsync(both[..cut], 4096);
            (await reading.Should().ThrowAsync<CliException>($"{cut} of {both.Length} bytes are left")).WithMessage("cannot read x: its " + kind + Damaged)
                .Which.ExitCode.Should().Be(3);
        }

        (await ReadAsync(both[..one.Length], 4096)).Should().Equal(Text);
    }

    [Theory]
    [InlineData("gzip", 1)]
    [InlineData("gzip", 12)]
    [InlineData("gzip", 100_000)]
    [InlineData("zstd", 1)]
    [InlineData("zstd", 12)]
    [InlineData("zstd", 100_000)]
    public async Task What_follows_the_last_member_is_an_error(string kind, int count)
    {
        var reading = () => ReadAsync([.. Packed.Of(kind, Text), .. new byte[count]], 4096);

        (await reading.Should().ThrowAsync<CliException>()).WithMessage("*" + Damaged);
    }

    [Fact]
    public async Task A_changed_bit_is_an_error()
    {
        var gzip = Packed.Of("gzip", Text);
        for (var at = 10; at < gzip.Length; at += 997)
        {
            var changed = (byte[])gzip.Clone();
            changed[at] ^= 4;
            var reading = () => ReadAsync(changed, 4096);
            await reading.Should().ThrowAsync<CliException>();
        }
    }

    [Theory]
    [InlineData("x.ndjson.gz")]
    [InlineData("x.zst")]
    public async Task A_name_that_promises_compressed_data_is_believed(string name)
    {
        var reading = () => ReadAsync(Text, 4096, name);

        (await reading.Should().ThrowAsync<CliException>()).WithMessage($"cannot read {name}: it is neither gzip nor zstd data, though it is called so");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("(a")]
    [InlineData("PAR")]
    public async Task Other_data_come_through_as_they_are(string text) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(text), 1)).Should().Equal(Encoding.UTF8.GetBytes(text));

    private static async Task<byte[]> ReadAsync(byte[] bytes, int chunk, string name = "x")
    {
        await using var input = await Compressed.OpenAsync(new PeekStream(new Chunks(bytes, chunk)), name, CancellationToken.None);
        using var text = new MemoryStream();
        await input.CopyToAsync(text);
        return text.ToArray();
    }
}
