using System.Text;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.CommandLine.Tests.Input;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "1:")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("a\n\nb\n", "1:a 2: 3:b")]
    [InlineData("a\r\nb", "1:a\r 2:b")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a 2:\uFEFFb")]
    [InlineData("\uFEFF", "")]
    [InlineData("12345678\n123456789\nx", "1:12345678 2:>9 3:x")]
    [InlineData("123456789", "1:>9")]
    public async Task Lines_end_at_lf_and_are_numbered(string input, string lines)
    {
        foreach (var chunk in (int[])[1, 2, 3, 1000])
        {
            var reader = new LineReader(new Chunks(Encoding.UTF8.GetBytes(input), chunk), limit: 8);
            (await AllAsync(reader)).Should().Be(lines);
        }
    }

    [Theory]
    [InlineData(200_000)]
    [InlineData(5_000_000)]
    public async Task A_long_line_is_counted_and_the_next_one_read(int length)
    {
        var input = Encoding.UTF8.GetBytes(new string('x', length) + "\ny\n");

        (await AllAsync(new LineReader(new MemoryStream(input), limit: 100_000))).Should().Be($"1:>{length} 2:y");
    }

    [Fact]
    public async Task A_line_at_the_limit_is_kept_whole()
    {
        var line = new string('x', 1_048_576);

        (await AllAsync(new LineReader(new Chunks(Encoding.UTF8.GetBytes("a\n" + line + "\nb"), 40_000), limit: 1_048_576)))
            .Should().Be($"1:a 2:{line} 3:b");
    }

    private static async Task<string> AllAsync(LineReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None) is { } line)
        {
            lines.Add($"{line.Number}:" + (line.Length > line.Text.Length ? $">{line.Length}" : Encoding.UTF8.GetString(line.Text.Span)));
        }

        return string.Join(' ', lines);
    }
}
