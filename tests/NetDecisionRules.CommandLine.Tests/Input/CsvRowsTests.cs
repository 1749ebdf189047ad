using System.Globalization;
using System.Text;
using CsvHelper;
using FsCheck.Xunit;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.CommandLine.Tests.Input;

public class CsvRowsTests
{
    private const string Unclosed = "!a quoted cell does not end within 1048576 bytes or before the file does";
    private const string Behind = "!text follows the closing quote of a cell; a quote inside a quoted cell is written twice";

    [Theory]
    [InlineData("", "")]
    [InlineData("a,b", "1:a|b")]
    [InlineData("a,b\nc,d\n", "1:a|b 2:c|d")]
    [InlineData("a;b\n1,5;2\n", "1:a|b 2:1,5|2")]
    [InlineData("a\tb\n1,5\t2;3\n", "1:a|b 2:1,5|2;3")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("\uFEFFa,b\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,b\n,\nc,\n,d\n", "1:a|b 3:c| 4:|d")]
    [InlineData("\n \na\n\n,,\nb\n", "3:a 6:b")]
    [InlineData("a,b\n\"c\",\"d,e\"\r\n", "1:a|b 2:c|d,e")]
    [InlineData("a,b\n\"c\"\"c\",\"\"\"\"\n\"\",x\n", "1:a|b 2:c\"c|\" 3:|x")]
    [InlineData("a,b\n5\" tumor,\"\"\"x\"\n", "1:a|b 2:5\" tumor|\"x")]
    [InlineData("a,b\n\"c\nd\r\n\ne\",f\ng,h", "1:a|b 2:c¶d\r¶¶e|f 6:g|h")]
    [InlineData("a,b\n\"c\"d,e\nf,g", "1:a|b 2:" + Behind + " 3:f|g")]
    [InlineData("a,b\n\"c\" ,e\nf,g", "1:a|b 2:" + Behind + " 3:f|g")]
    [InlineData("a,b\nc,\"d\ne,f\ng,h\n", "1:a|b 2:" + Unclosed + " 3:e|f 4:g|h")]
    [InlineData("a,b\nc,\"d\ne,f\n\"g\",h\ni,j\n", "1:a|b 2:" + Behind + " 3:e|f 4:g|h 5:i|j")]
    [InlineData("a,b\nc,\"d\ne,\"f\n\"g\",h\ni,j", "1:a|b 2:" + Behind + " 3:" + Behind + " 4:g|h 5:i|j")]
    [InlineData("a,b\nc", "1:a|b 2:c")]
    [InlineData("a,b\nc,d,", "1:a|b 2:c|d|")]
    public async Task Rows_start_at_their_line_and_a_bad_quote_costs_one_row(string csv, string rows)
    {
        foreach (var chunk in (int[])[1, 2, 3, 1000])
        {
            (await AllAsync(Encoding.UTF8.GetBytes(csv), chunk)).Should().Be(rows);
        }
    }

    [Fact]
    public async Task A_row_is_at_most_as_long_as_a_record()
    {
        var most = new string('x', 1_048_572);

        var rows = await AllAsync(Encoding.UTF8.GetBytes($"a,b\n{most},xyz\n{most},wxyz\n\"{most}\ny\"\n\"{most}\nyz\"\nc,d"), 50_000);

        rows.Replace(most, "…").Should().Be($"1:a|b 2:…|xyz 3:!1048577 bytes are more than 1048576 4:…¶y 6:{Unclosed} 7:yz\" 8:c|d");
    }

    [Property(MaxTest = 500)]
    public void Another_library_writes_what_is_read(string?[][] rows, byte which)
    {
        var separator = ",;\t"[which % 3];
        string[][] cells = [[separator + "h", "" + separator], .. rows.Select(row => row.Select(Text).ToArray()).Where(row => row.Any(cell => cell.Trim().Length > 0))];
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text, new CsvWriterOptions { Separator = separator, ValidateFieldCount = false }))
        {
            foreach (var row in cells)
            {
                writer.WriteRecord(row);
            }
        }

        var reader = new CsvRows(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));
        foreach (var row in cells)
        {
            reader.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult()!.Value.Fault.Should().BeNull();
            Cells(reader).Should().Equal(row);
        }

        reader.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult().Should().BeNull();

        static string Text(string? cell) => string.Concat((cell ?? "").Where(c => !char.IsSurrogate(c)));
    }

    private static async Task<string> AllAsync(byte[] csv, int chunk)
    {
        var reader = new CsvRows(new Chunks(csv, chunk));
        var rows = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None) is { } row)
        {
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"{row.Line}:") + (row.Fault is { } fault ? "!" + fault.Message : string.Join('|', Cells(reader)).Replace('\n', '¶')));
        }

        return string.Join(' ', rows);
    }

    private static string[] Cells(CsvRows reader)
    {
        var cells = new string[reader.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Encoding.UTF8.GetString(reader.Cells[i]);
        }

        return cells;
    }
}
