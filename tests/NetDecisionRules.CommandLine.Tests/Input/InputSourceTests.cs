using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.CommandLine.Tests.Input;

public class InputSourceTests
{
    private const string Json = "{\"id\":\"a\"}\n";
    private const string Csv = "sex,id\n,a\n";

    [Theory]
    [InlineData("x.ndjson", Json)]
    [InlineData("x.jsonl", Json)]
    [InlineData("x.JSON", Json)]
    [InlineData("x.csv", Csv)]
    [InlineData("x.TSV", "sex\tid\n\ta\n")]
    [InlineData("x", Json)]
    [InlineData("x.txt", "\uFEFF \r\n" + Json)]
    [InlineData("x.txt", "\uFEFF" + Csv)]
    [InlineData("x.dat", "id\na")]
    [InlineData("x.dat", "\"id\";\"sex\"\r\na;\r\n")]
    public async Task Name_and_content_tell_the_format(string name, string text)
    {
        using var folder = new TempFolder();
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var (file, content) in new[] { (name, bytes), (name + ".gz", Packed.Of("gzip", bytes)), (name + ".zst", Packed.Of("zstd", bytes)), (name, Packed.Of("gzip", bytes)) })
        {
            (await IdsAsync(folder.Write(file, content))).Should().Equal("""{"id":"a"}""");
        }

        foreach (var content in new[] { bytes, Packed.Of("gzip", bytes), Packed.Of("zstd", bytes) }.Where(_ => !name.Contains('.')))
        {
            (await IdsAsync("-", new Chunks(content, 3))).Should().Equal("""{"id":"a"}""");
        }
    }

    [Theory]
    [InlineData("x.parquet")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("x.parquet.gz")]
    public async Task Parquet_is_read_from_files_pipes_and_compressed_data(string name)
    {
        using var folder = new TempFolder();
        var parquet = await ParquetFile.OfAsync(2, ParquetFile.Column("id", "a"));
        var content = name.EndsWith(".gz", StringComparison.Ordinal) ? Packed.Of("gzip", parquet) : parquet;

        (await IdsAsync(name == "-" ? name : folder.Write(name, content), new Chunks(content, 3))).Should().Equal("""{"id":"a"}""", """{"id":"a"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null\n")]
    [InlineData("ID,sex\n")]
    [InlineData("PAR")]
    public async Task What_is_neither_a_table_nor_JSON_is_told_line_by_line(string text)
    {
        await using var source = await InputSource.OpenAsync("-", new Chunks(Encoding.UTF8.GetBytes(text), 1), CancellationToken.None);

        source.IsTable.Should().BeFalse();
    }

    [Fact]
    public async Task A_first_record_is_read_before_a_second_is_written()
    {
        await using var records = await InputSource.OpenRecordsAsync("-", new Talk(Json), CancellationToken.None);

        (await records.ReadAsync(CancellationToken.None))!.Value.Line.Should().Be(1);
    }

    [Fact]
    public async Task UTF_16_is_refused_in_any_format()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var opening = () => InputSource.OpenAsync("-", new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Csv)]), CancellationToken.None);

            (await opening.Should().ThrowAsync<CliException>()).WithMessage("cannot read standard input: it is UTF-16; save it as UTF-8");
        }
    }

    private static CliHost Host(Stream input) => new(() => input, Stream.Null, TextWriter.Null, IsOutputTerminal: false);

    private static async Task<List<string>> IdsAsync(string path, Stream? input = null)
    {
        await using var records = await InputSource.OpenRecordsAsync(path, InputFile.Open(path, Host(input ?? Stream.Null)), CancellationToken.None);
        var all = new List<string>();
        while (await records.ReadAsync(CancellationToken.None) is { } record)
        {
            record.Fault.Should().BeNull();
            all.Add(Encoding.UTF8.GetString(record.Json.Span));
        }

        return all;
    }

    /// <summary>Gives its text once; after that, nobody may ask.</summary>
    private sealed class Talk(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Position == Length
            ? throw new InvalidOperationException("There is nothing to read yet.")
            : base.ReadAsync(buffer, cancellationToken);
    }
}
