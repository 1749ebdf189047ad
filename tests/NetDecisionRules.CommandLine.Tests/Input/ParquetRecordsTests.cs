using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;
using Parquet.Schema;
using static NetDecisionRules.CommandLine.Tests.Input.ParquetFile;

namespace NetDecisionRules.CommandLine.Tests.Input;

public class ParquetRecordsTests
{
    [Fact]
    public async Task Every_type_that_holds_facts_gives_the_cell_of_a_CSV_file()
    {
        var file = await OfAsync(1,
            Column("id", "a", "b", null),
            Column<double>("tumor.ki67Percent", 10.4, 1e-7, double.NaN),
            Column<float>("tumor.mitosesPer2mm2", 10.4f, null, 3),
            Column<int>("tumor.ki67CellsCounted", 500, null, -1),
            Column<long>("imaging.1.krenningScore", 4, null, null),
            Column<short>("imaging.2.krenningScore", 3, null, null),
            Column<byte>("imaging.3.krenningScore", 2, null, null),
            Column<ulong>("treatments.1.cycles", ulong.MaxValue, null, null),
            Column<bool>("condition.pregnant", true, false, null),
            Column<decimal>(new DecimalDataField("labs.hemoglobin", 10, 2, isNullable: true), 12.50m, null, 0m),
            Column<DateTime>(new DateTimeDataField("assessmentDate", DateTimeFormat.Date, isNullable: true), new DateTime(2026, 3, 2), null, null),
            Column<DateTime>(new DateTimeDataField("imaging.1.date", DateTimeFormat.DateAndTimeMicros, isNullable: true), new DateTime(2026, 3, 2), new DateTime(2026, 3, 2, 23, 59, 1), null),
            Column("labs.platelets", ">=100", null, "<75"));

        (await JsonAsync(file)).Should().Equal(
            """1:{"id":"a","assessmentDate":"2026-03-02","tumor":{"ki67Percent":10.4,"ki67CellsCounted":500,"mitosesPer2mm2":10.4},"imaging":[{"date":"2026-03-02","krenningScore":4},{"krenningScore":3},{"krenningScore":2}],"treatments":[{"cycles":18446744073709551615}],"condition":{"pregnant":true},"labs":{"hemoglobin":12.50,"platelets":{"min":100}}}""",
            """2:{"id":"b","tumor":{"ki67Percent":1E-07},"imaging":[{"date":"2026-03-02T23:59:01"}],"condition":{"pregnant":false}}""",
            """3:{"tumor":{"ki67Percent":"NaN","ki67CellsCounted":-1,"mitosesPer2mm2":3},"labs":{"hemoglobin":0.00,"platelets":{"below":75}}}""");
    }

    [Fact]
    public async Task Columns_without_nulls_and_several_row_groups_are_read_in_order()
    {
        var file = await OfAsync(3, Required<int>("id", 7, 8), Required<bool>("imagingComplete", true, false), Required<double>("ageYears", 1, 2.5), Required<DateOnly>("assessmentDate", new(1999, 12, 31), new(2000, 1, 1)));

        var group = new[] { """{"id":"7","assessmentDate":"1999-12-31","ageYears":1,"imaging":[],"imagingComplete":true}""", """{"id":"8","assessmentDate":"2000-01-01","ageYears":2.5,"imagingComplete":false}""" };
        (await JsonAsync(file)).Should().Equal(group.Concat(group).Concat(group).Select((json, i) => $"{i + 1}:{json}"));
    }

    [Fact]
    public async Task Columns_of_columns_are_called_by_the_same_paths()
    {
        (await JsonAsync(Convert.FromBase64String(Nested))).Should().Equal(
            """1:{"id":"a","tumor":{"ki67Percent":10.5,"statedGrade":"g2"}}""", """2:{"id":"b"}""", """3:{"id":"c","tumor":{"statedGrade":"g1"}}""");
    }

    [Fact]
    public async Task A_file_without_rows_has_no_records() => (await JsonAsync(await OfAsync(0, Column("id")))).Should().BeEmpty();

    [Fact]
    public async Task A_row_is_at_most_as_long_as_a_record()
    {
        var file = await OfAsync(1, Column("id", new string('x', 1_048_577), "b"));

        (await JsonAsync(file)).Should().Equal("1:1048577 bytes are more than 1048576", """2:{"id":"b"}""");
    }

    [Fact]
    public async Task A_header_is_checked_as_in_CSV() => (await FaultAsync(await OfAsync(1, Column("ID", "a")))).Should().Be("""
        x.parquet: ID: NDR1101: unknown column; did you mean id?
        x.parquet: id: NDR1103: required: an id of 1–128 characters without control characters
        """);

    [Fact]
    public async Task A_type_that_holds_no_fact_is_named() => (await FaultAsync(await OfAsync(1, Column("id", "a"), Required<Guid>("sex", Guid.Empty))))
        .Should().Be("cannot read x.parquet: column sex is of a type that holds no fact (Guid); write it as text, number, boolean or date");

    [Fact]
    public async Task A_damaged_file_is_an_error()
    {
        const string damaged = "cannot read x.parquet: it is no Parquet file, or it is damaged or ends too early";
        var file = await OfAsync(1, Column("id", [.. Enumerable.Range(0, 2_000).Select(i => $"patient {i * 7919 % 1009}")]), Column<double>("ageYears", [.. Enumerable.Range(0, 2_000).Select(i => (double?)i)]));
        foreach (var length in (int[])[0, 1, 3, 4, 8, 12, file.Length / 2, file.Length - 9, file.Length - 4, file.Length - 1])
        {
            (await FaultAsync(file[..length])).Should().Be(damaged, $"{length} of {file.Length} bytes are left");
        }

        var blank = (byte[])file.Clone();
        blank.AsSpan(4, file.Length / 2).Clear();
        (await FaultAsync(blank)).Should().Be(damaged);
    }

    [Fact]
    public async Task A_footer_that_never_ends_is_an_error()
    {
        var file = await OfAsync(1, Column("id", "a"));
        file[^9] = (byte)'D'; // in place of the byte that ends the footer
        var opening = () => ParquetRecords.OpenAsync(new MemoryStream(file), "x.parquet", CancellationToken.None, footerLimit: TimeSpan.FromSeconds(1));

        (await opening.Should().ThrowAsync<CliException>()).WithMessage("cannot read x.parquet: it is no Parquet file, or it is damaged or ends too early");
    }

    /// <summary>Written by DuckDB: <c>id</c> and a struct <c>tumor</c>, which is null in the second row.</summary>
    private const string Nested = """
        UEFSMRUAFSoVKiwVBhUAFQYVBgAAAgAAAAYBAQAAAGEBAAAAYgEAAABjFQAVmgEVmgEsFQYVABUGFQYAAEEAAABBEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACVAFQAVogEVogEsFQYVABUGFQYAAEEAAABBIgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAIAAABnMgIAAABnMRUCGVw1ABgNZHVja2RiX3NjaGVtYRUEABUMJQIYAmlkJQAANQIYBXR1bW9yFQQAFQolAhgLa2k2N1BlcmNlbnQAFQwlAhgLc3RhdGVk
        R3JhZGUlAAAWBhkcGTwmABwVDBkVABkYAmlkFQAWBhZMFkwmCDwYAWMYAWEWACgBYxgBYRERAAAAJgAcFQoZFQAZKAV0dW1vcgtraTY3UGVyY2VudBUAFgYWwAEWwAEmVDwYCAAAAAAA
        ACVAGAgAAAAAAAAlQBYEKAgAAAAAAAAlQBgIAAAAAAAAJUAREQAAACYAHBUMGRUAGSgFdHVtb3ILc3RhdGVkR3JhZGUVABYGFsgBFsgBJpQCPBgCZzIYAmcxFgIoAmcyGAJnMRERAAAA
        FtQDFgYmCBbUAwAoKER1Y2tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZPBwAABwAABwAAABgAQAAUEFSMQ==
        """;

    private static async Task<string?> FaultAsync(byte[] file)
    {
        var reading = () => JsonAsync(file);
        return (await reading.Should().ThrowAsync<CliException>()).Which.Message;
    }

    private static async Task<List<string>> JsonAsync(byte[] file)
    {
        await using var reader = await ParquetRecords.OpenAsync(new MemoryStream(file), "x.parquet", CancellationToken.None);
        var records = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None) is { } record)
        {
            records.Add($"{record.Line}:{record.Fault?.Message ?? Encoding.UTF8.GetString(record.Json.Span)}");
        }

        return records;
    }
}
