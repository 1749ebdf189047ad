using System.Text;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.CommandLine.Tests.Input;

namespace NetDecisionRules.Cli.Tests.Cohort;

public class TableTests
{
    private const string Csv = """
        tumor.ki67Percent,id,assessmentDate,imaging.1.modality,imaging.1.krenningScore,imaging.1.date,treatments.1.kind,treatments.1.agent,imagingComplete
        10.4,one,2026-03-02,sstrPet,4,2026-01-20,ssa,"octreotide,
        30 mg",
        170,two,02.03.2026,,,,,,true
        3..20,three,,,,,,,TRUE
        short,row

        ,four,,ct,3,,,"Z""x",FALSE
        """;

    private const string Ndjson = """
        {"id":"one","assessmentDate":"2026-03-02","tumor":{"ki67Percent":10.4},"imaging":[{"modality":"sstrPet","date":"2026-01-20","krenningScore":4}],"treatments":[{"kind":"ssa","agent":"octreotide,\n30 mg"}]}

        {"id":"two","assessmentDate":"02.03.2026","tumor":{"ki67Percent":170},"imaging":[],"imagingComplete":true}
        {"id":"three","tumor":{"ki67Percent":{"min":3,"max":20}},"imaging":[],"imagingComplete":true}


        {"id":"four","imaging":[{"modality":"ct","krenningScore":3}],"imagingComplete":false,"treatments":[{"agent":"Z\"x"}]}
        """;

    private const string BadRow = """{"line":6,"id":null,"errors":[{"path":"","code":"NDR1006","message":"a row of 2 cells under a header of 9"}]}""" + "\n";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task A_table_is_answered_and_refused_as_the_same_records_in_JSON(string culture)
    {
        var expected = await CliRun.WithInputAsync("\n" + Ndjson, "cohort", "-");
        using (new CultureSwitch(culture))
        {
            foreach (var text in new[] { Csv, "\uFEFF" + Csv, Csv.Replace("\n", "\r\n").Replace("octreotide,\r\n", "octreotide,\n") })
            {
                var run = await CliRun.WithInputAsync(text, "cohort", "-");

                run.ExitCode.Should().Be(1);
                run.Output.Should().Be(expected.Output);
                run.Error.Should().Contain(BadRow);
                run.Error.Replace(BadRow, "").Should().Be(expected.Error.Replace("2 rejected", "3 rejected"));
            }
        }
    }

    [Fact]
    public async Task A_bad_header_is_a_fault_of_the_file()
    {
        using var folder = new TempFolder();
        var good = folder.Write("1.csv", "id\na\n");
        var bad = folder.Write("2.csv", "\n\"tumor.ki67\",sex,name,sex\n");

        var run = await CliRun.OfAsync("cohort", good, bad, "-o", folder["out.ndjson"]);

        run.ExitCode.Should().Be(3);
        run.Error.Replace(bad, "2.csv").Should().Be("""
            2.csv, line 2: tumor.ki67: NDR1101: unknown column; columns are called by JSON path, entries of lists are numbered from 1: tumor.ki67Percent, imaging.1.modality, goals.1
            2.csv, line 2: name: NDR1101: unknown column; columns are called by JSON path, entries of lists are numbered from 1: tumor.ki67Percent, imaging.1.modality, goals.1
            2.csv, line 2: sex: NDR1102: given twice in one header
            2.csv, line 2: id: NDR1103: required: an id of 1–128 characters without control characters

            """);
        folder.Names.Should().Equal("1.csv", "2.csv");
    }

    [Theory]
    [InlineData("", "cannot read x.csv: it is empty, without a header")]
    [InlineData("\uFEFF\n \n", "cannot read x.csv: it is empty, without a header")]
    [InlineData("\"id", "x.csv, line 1: NDR1006: a quoted cell does not end within 1048576 bytes or before the file does")]
    public async Task A_table_has_a_header(string text, string error)
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync("cohort", folder.Write("x.csv", text));

        run.ExitCode.Should().Be(3);
        run.Error.Replace(folder["x.csv"], "x.csv").Should().Be(error + "\n");
    }

    [Fact]
    public async Task Bytes_that_are_no_table_are_a_fault_of_the_file()
    {
        using var folder = new TempFolder();
        var bytes = new byte[10_000];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(i * 7919 % 251);
        }

        var run = await CliRun.OfAsync("cohort", folder.Write("x.csv", bytes));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("NDR1101").And.Contain("NDR1103");
        run.Error.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
    }

    [Fact]
    public async Task Text_of_another_encoding_is_refused_row_by_row()
    {
        var latin = Encoding.Latin1.GetBytes("id,treatments.1.kind,treatments.1.agent\na,other,Müller\nb,other,Mueller\n");

        var run = await CliRun.OfAsync(new MemoryStream(latin), ["cohort", "-"]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("""{"line":2,"id":"a","errors":[{"path":"treatments[0].agent","code":"NDR1005",""").And.EndWith("1 patients, 1 rejected\n");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task A_truncated_file_ends_the_run_without_a_result(string kind)
    {
        using var folder = new TempFolder();
        var packed = Packed.Of(kind, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3_000).Select(i => $"{{\"id\":\"{i * 7919 % 1009}\"}}\n"))));
        var input = folder.Write("in.ndjson.gz", packed[..^20]);

        var run = await CliRun.OfAsync("cohort", input, "-o", folder["out.ndjson"], "--detail", "verdicts", "--sources", "netter-1");

        run.ExitCode.Should().Be(3);
        run.Error.Should().EndWith($"in.ndjson.gz: its {kind} data are damaged or end too early\n");
        folder.Names.Should().Equal("in.ndjson.gz");
    }

    [Fact]
    public async Task Parquet_is_answered_as_CSV_with_the_number_of_the_record_for_its_line()
    {
        using var folder = new TempFolder();
        var parquet = await ParquetFile.OfAsync(2, ParquetFile.Column("id", "one", "bad"), ParquetFile.Column<double>("tumor.ki67Percent", 10.4, 170));
        var csv = await CliRun.WithInputAsync("id,tumor.ki67Percent\none,10.4\none,10.4\n", "cohort", "-");

        var run = await CliRun.OfAsync("cohort", folder.Write("x.parquet", parquet));

        run.Output.Should().Be(csv.Output);
        run.Error.Should().Be(string.Concat(new[] { 2, 4 }.Select(line => $$"""{"line":{{line}},"id":"bad","errors":[{"path":"tumor.ki67Percent","code":"NDR1203","message":"170 is outside 0–100 %","value":"170"}]}""" + "\n")) + "2 patients, 2 rejected\n");
    }

    [Theory]
    [InlineData("x.csv")]
    [InlineData("x.csv.gz")]
    [InlineData("x.csv.zst")]
    [InlineData("x.parquet")]
    public async Task A_damaged_file_is_read_or_refused_and_nothing_else(string name)
    {
        using var folder = new TempFolder();
        var file = await FileAsync(name);
        var codes = new HashSet<int>();
        for (var seed = 0; seed < 300; seed++)
        {
            var damaged = (byte[])file.Clone();
            for (var i = 0; i <= seed % 3; i++)
            {
                damaged[((seed * 7919) + (i * 104_729)) % damaged.Length] = (byte)(seed * 31 % 256);
            }

            var run = await CliRun.OfAsync("cohort", folder.Write(name, damaged), "--detail", "verdicts", "--sources", "netter-1");

            codes.Add(run.ExitCode);
            run.ExitCode.Should().BeOneOf([0, 1, 3], $"of seed {seed}: {run.Error}");
            run.Error.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
        }

        codes.Should().Contain(3).And.HaveCountGreaterThan(1);
    }

    private static async Task<byte[]> FileAsync(string name)
    {
        var csv = Encoding.UTF8.GetBytes(Csv);
        return name switch
        {
            "x.csv" => csv,
            "x.csv.gz" => Packed.Of("gzip", csv),
            "x.csv.zst" => Packed.Of("zstd", csv),
            _ => await ParquetFile.OfAsync(2, ParquetFile.Column("id", "one", "two"), ParquetFile.Column<double>("tumor.ki67Percent", 10.4, null), ParquetFile.Column<bool>("imagingComplete", true, null)),
        };
    }
}
