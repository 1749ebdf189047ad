using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Parts;

public class PartIndexTests
{
    private static readonly PartEntry[] Entries =
        [new(0, false), new(0, true), new(63, true), new(64, false), new(1_048_577, true), new(8191, false), new(8192, true), new(int.MaxValue, false), new(1L << 60, true)];

    [Fact]
    public async Task What_is_written_is_read()
    {
        using var folder = new TempFolder();
        using var nothing = new StringWriter();
        await using var writer = new PartIndexWriter(folder["index"], new CliHost(() => Stream.Null, Stream.Null, nothing, false));
        await writer.WriteAsync(Entries, CancellationToken.None);
        await writer.CompleteAsync(CancellationToken.None);

        using var reader = new PartIndexReader(File.OpenRead(folder["index"]));

        Entries.Select(_ => reader.Read()).Should().Equal(Entries.Cast<PartEntry?>());
        reader.Read().Should().BeNull();
        writer.Stamp!.Bytes.Should().Be(new FileInfo(folder["index"]).Length);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    public void A_damaged_index_is_refused(byte[] bytes)
    {
        using var reader = new PartIndexReader(new MemoryStream(bytes));

        reader.Invoking(r => r.Read()).Should().Throw<CliException>().WithMessage("the index of a part is damaged").Which.ExitCode.Should().Be(3);
    }
}
