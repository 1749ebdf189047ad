using Snapshooter.Xunit;

namespace NetDecisionRules.Authoring.Tests.Hosting;

public class HelpTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("diff")]
    [InlineData("test")]
    [InlineData("mutate")]
    public async Task Help_is_approved(string command)
    {
        var run = await AuthorRun.OfAsync(command, "--help");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("net-decision-author").And.Contain("Example");
        Snapshot.Match(run.Output, "Help_" + command);
    }
}
