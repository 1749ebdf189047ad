using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Parts;

public class MergeTests
{
    private const int FirstRecords = 431;
    private const int SecondRecords = 270;

    public static TheoryData<string> Formats =>
        ["--detail verdicts", "--detail reports", "--long", "--format csv", "--format csv --long --spreadsheet", "--format parquet", "--format parquet --long"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Merged_parts_are_the_bytes_of_the_unsliced_run(string format)
    {
        using var folder = new TempFolder();
        string[] inputs = [folder.Write("1.ndjson", "\uFEFF" + Registry.Lines(FirstRecords)), folder.Write("2.ndjson", Registry.Lines(SecondRecords, FirstRecords))];
        string[] options = ["--jurisdiction", "eu", "--as-of", "2025-06-30", .. format.Split(' ')];
        await CliRun.OfAsync(["cohort", .. inputs, "-o", folder["whole"], "--summary", folder["whole.json"], .. options]);

        foreach (var slices in new[] { 1, 2, 3, 7 })
        {
            var parts = new List<string>();
            for (var slice = slices; slice >= 1; slice--)
            {
                parts.Add(folder[$"part-{slices}-{slice}"]);
                string[] work = ["--shard", $"{slice}/{slices}", "--threads", $"{1 + (slice % 3)}", "--summary", folder[$"sum-{slices}-{slice}"]];
                await CliRun.OfAsync(["cohort", .. inputs, "-o", parts[^1], .. work, .. options]);
            }

            var merge = await CliRun.OfAsync(["merge", .. parts, "-o", folder["merged"], "--summary", folder["merged.json"]]);

            var rejected = Registry.Rejected(FirstRecords + SecondRecords);
            merge.Should().BeEquivalentTo(new { ExitCode = 1, Output = "", Error = $"{FirstRecords + SecondRecords - rejected} patients, {rejected} rejected\n" });
            Bytes(folder, "merged").Should().Equal(Bytes(folder, "whole"));
            Bytes(folder, "merged.rejects.ndjson").Should().Equal(Bytes(folder, "whole.rejects.ndjson"));
            folder.Read("merged.json").Should().Be(folder.Read("whole.json"));
        }
    }

    [Theory]
    [InlineData("--format csv")]
    [InlineData("--format parquet")]
    [InlineData("--detail verdicts")]
    public async Task More_slices_than_records_and_no_rejects(string format)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in", "{\"id\":\"one\"}\n\n{\"id\":\"two\"}\n");
        await CliRun.OfAsync(["cohort", input, "-o", folder["whole"], .. format.Split(' ')]);
        foreach (var slice in new[] { "1", "2", "3" })
        {
            await CliRun.OfAsync(["cohort", input, "-o", folder["part" + slice], "--shard", slice + "/3", .. format.Split(' ')]);
        }

        var merge = await CliRun.OfAsync("merge", folder["part1"], folder["part2.manifest.json"], folder["part3"]);

        merge.Should().BeEquivalentTo(new { ExitCode = 0, Error = "2 patients, 0 rejected\n" });
        merge.Bytes.Should().Equal(Bytes(folder, "whole"));
        folder.Names.Should().NotContain(name => name.EndsWith(".rejects.ndjson", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parquet_of_several_row_groups_is_merged()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":\"{i}\",\"ageYears\":{i % 100}}}\n")));
        string[] options = ["--format", "parquet", "--sources", "netter-2,who-2022"];
        await CliRun.OfAsync(["cohort", input, "-o", folder["whole"], .. options]);
        await CliRun.OfAsync(["cohort", input, "-o", folder["part1"], "--shard", "1/2", .. options]);
        await CliRun.OfAsync(["cohort", input, "-o", folder["part2"], "--shard", "2/2", .. options]);

        await CliRun.OfAsync("merge", folder["part1"], folder["part2"], "-o", folder["merged"]);

        Bytes(folder, "merged").Should().Equal(Bytes(folder, "whole"));
    }

    [Fact]
    public async Task A_folder_of_parts_can_be_moved()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in", Registry.Lines(30));
        await CliRun.OfAsync("cohort", input, "-o", folder["whole"], "--detail", "verdicts");
        Directory.CreateDirectory(folder["a"]);
        await CliRun.OfAsync("cohort", input, "-o", folder["a/part"], "--rejects", folder["a/bad.ndjson"], "--detail", "verdicts", "--shard", "1/1");
        Directory.Move(folder["a"], folder["b"]);

        (await CliRun.OfAsync("merge", folder["b/part"], "-o", folder["merged"])).ExitCode.Should().Be(1);

        Bytes(folder, "merged").Should().Equal(Bytes(folder, "whole"));
        Bytes(folder, "merged.rejects.ndjson").Should().Equal(Bytes(folder, "whole.rejects.ndjson"));
    }

    [Fact]
    public async Task A_slice_on_standard_output_has_no_manifest()
    {
        var run = await CliRun.WithInputAsync(string.Concat(Enumerable.Range(0, 7).Select(i => $"{{\"id\":\"{i}\"}}\n")), "cohort", "-", "--shard", "2/3", "--format", "csv");

        run.Output.Split('\n').Skip(1).Select(line => line.Split(',')[0]).Should().Equal("1", "4", "");
    }

    internal static byte[] Bytes(TempFolder folder, string name) => File.ReadAllBytes(folder[name]);
}
