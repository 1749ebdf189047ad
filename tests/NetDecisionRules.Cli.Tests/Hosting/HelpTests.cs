using Snapshooter.Xunit;

namespace NetDecisionRules.Cli.Tests.Hosting;

public class HelpTests
{
    public static TheoryData<string> Commands => ["", "evaluate", "cohort", "merge", "synth", "rules", "rules show", "sources", "schema", "template"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_is_approved(string command)
    {
        var run = await CliRun.OfAsync([.. Words(command), "--help"]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("net-decision").And.Contain("Example");
        Snapshot.Match(run.Output, "Help_" + (command.Length == 0 ? "root" : command.Replace(' ', '-')));
    }

    [Fact]
    public async Task Version_tells_tool_and_rules() =>
        (await CliRun.OfAsync("--version")).Stable.Should().Be("net-decision #.#.#, rules #.#.#\n");

    [Theory]
    [InlineData("")]
    [InlineData("advise")]
    [InlineData("evaluate")]
    [InlineData("evaluate a.json b.json")]
    [InlineData("evaluate --form text")]
    [InlineData("evaluate a.json --format yaml")]
    [InlineData("evaluate a.json --jurisdiction EU")]
    [InlineData("evaluate a.json --as-of 01.02.2024")]
    [InlineData("evaluate a.json --as-of 2024-02-30")]
    [InlineData("evaluate a.json --sources netter-2,netter-9")]
    [InlineData("evaluate a.json --explain netter-2/nothing")]
    [InlineData("evaluate a.json --format html --explain netter-2/rlt-first-line")]
    [InlineData("evaluate a.json -o a.json")]
    [InlineData("cohort")]
    [InlineData("cohort a.ndjson -o a.ndjson")]
    [InlineData("cohort a.ndjson -o b.ndjson --rejects b.ndjson")]
    [InlineData("cohort a.ndjson --rejects -")]
    [InlineData("cohort a.ndjson -o b.ndjson --report b.ndjson")]
    [InlineData("cohort a.ndjson --report-patients 10")]
    [InlineData("cohort a.ndjson --report c.html --report-patients 1000001")]
    [InlineData("cohort b.ndjson.rejects.ndjson -o b.ndjson")]
    [InlineData("cohort a.ndjson --on-error ignore")]
    [InlineData("cohort a.ndjson --detail all")]
    [InlineData("cohort a.ndjson --threads 0")]
    [InlineData("cohort a.ndjson --threads two")]
    [InlineData("cohort a.ndjson -o b --summary b")]
    [InlineData("cohort a.ndjson -o b --summary a.ndjson")]
    [InlineData("cohort a.ndjson --summary -")]
    [InlineData("cohort a.ndjson --format xlsx")]
    [InlineData("cohort a.ndjson --format csv --detail verdicts")]
    [InlineData("cohort a.ndjson --long --detail reports")]
    [InlineData("cohort a.ndjson -o b --shard 0/2")]
    [InlineData("cohort a.ndjson -o b --shard 3/2")]
    [InlineData("cohort a.ndjson -o b --shard 1")]
    [InlineData("cohort a.ndjson -o b --shard 1/20000")]
    [InlineData("cohort a.ndjson -o b --shard 1/2 --summary b.index")]
    [InlineData("cohort b.manifest.json -o b --shard 1/2")]
    [InlineData("cohort a.ndjson --spreadsheet")]
    [InlineData("cohort a.ndjson --format parquet --spreadsheet")]
    [InlineData("cohort a.ndjson -o b --resume")]
    [InlineData("cohort a.ndjson --shard 1/2 --resume")]
    [InlineData("cohort - -o b --shard 1/2 --resume")]
    [InlineData("cohort a.ndjson --progress always")]
    [InlineData("merge")]
    [InlineData("merge a.ndjson -o a.ndjson")]
    [InlineData("merge a.ndjson -o a.ndjson.index")]
    [InlineData("merge a.ndjson.manifest.json -o b --summary a.ndjson")]
    [InlineData("synth")]
    [InlineData("synth 0")]
    [InlineData("synth 10000001")]
    [InlineData("synth 1,000")]
    [InlineData("synth 10 --seed -1")]
    [InlineData("synth 10 --seed 18446744073709551616")]
    [InlineData("synth 2 --first 0")]
    [InlineData("rules show")]
    [InlineData("rules show who-2022/grade-9")]
    [InlineData("schema")]
    [InlineData("schema dog")]
    public async Task Wrong_usage_is_exit_2_and_says_where_help_is(string arguments)
    {
        var run = await CliRun.OfAsync(Words(arguments));

        run.ExitCode.Should().Be(2);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().EndWith("--help\n").And.NotContain("\\u000a");
    }

    [Fact]
    public async Task An_unknown_source_and_an_unknown_rule_are_named()
    {
        var run = await CliRun.OfAsync("evaluate", "a.json", "--sources", "netter-9", "--explain", "x/y");

        run.Error.Should().Contain("there is no source 'netter-9'").And.Contain("no rule 'x/y'");
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
