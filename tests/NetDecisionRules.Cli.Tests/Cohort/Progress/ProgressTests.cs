using NetDecisionRules.Cli.Cohort.Progress;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Progress;

public class ProgressTests
{
    [Theory]
    [InlineData(120_000, 410, 1000L, 4, "120,000 records, 30,000/s, 41 %, 0:06 left")]
    [InlineData(500, 1, 1000L, 10, "500 records, 50/s, 0 %, 2:46:30 left")]
    [InlineData(500, 1000, 1000L, 10, "500 records, 50/s, 100 %, 0:00 left")]
    [InlineData(500, 1200, 1000L, 10, "500 records, 50/s, 100 %, 0:00 left")]
    [InlineData(0, 0, 1000L, 0, "0 records, 0/s, 0 %")]
    [InlineData(500, 70, null, 10, "500 records, 50/s")]
    public void A_line_tells_count_rate_share_and_time_left(long records, long bytes, long? total, int seconds, string line) =>
        new ProgressState(records, bytes, total, TimeSpan.FromSeconds(seconds)).Line().Should().Be(line);

    [Fact]
    public void A_bar_stands_before_the_line()
    {
        new ProgressState(10, 50, 100, TimeSpan.FromSeconds(1)).Bar().Should().Be("[###############...............] 10 records, 10/s, 50 %, 0:01 left");
        new ProgressState(10, 50, null, TimeSpan.FromSeconds(1)).Bar().Should().Be("10 records, 10/s");
    }

    [Fact]
    public async Task Without_a_terminal_there_is_a_line_every_few_seconds()
    {
        var run = await RunAsync(isErrorTerminal: false, secondsAStep: 3);

        run.Error.Should().Be("128 records, 21/s, 62 %, 0:04 left\n256 records, 21/s, 62 %, 0:08 left\n384 records, 21/s, 100 %, 0:00 left\n512 records, 21/s, 100 %, 0:00 left\n600 records, 20/s, 100 %, 0:00 left\n600 patients, 0 rejected\n");
    }

    [Fact]
    public async Task On_a_terminal_there_is_a_bar_that_is_wiped_and_a_table()
    {
        var run = await RunAsync(isErrorTerminal: true, secondsAStep: 1);

        run.Error.Should().StartWith("\r[###").And.Contain("primary site").And.Contain("netter-2").And.EndWith("\n600 patients, 0 rejected\n");
        run.Error.LastIndexOf('\r').Should().BeLessThan(run.Error.IndexOf("primary site", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Never_means_never(bool isErrorTerminal) =>
        (await RunAsync(isErrorTerminal, secondsAStep: 30, "--progress", "never")).Error.Should().Be("600 patients, 0 rejected\n");

    private static async Task<CliRun> RunAsync(bool isErrorTerminal, int secondsAStep, params string[] options)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in", string.Concat(Enumerable.Repeat("""{"id":"x"}""" + "\n", 600)));
        return await CliRun.WatchedAsync(
            isErrorTerminal, new Steps(TimeSpan.FromSeconds(secondsAStep)), ["cohort", input, "-o", folder["out"], "--detail", "verdicts", "--threads", "1", .. options]);
    }

    /// <summary>A clock that goes on by a step whenever it is looked at.</summary>
    private sealed class Steps(TimeSpan step) : TimeProvider
    {
        private long _looks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _looks++ * step.Ticks;
    }
}
