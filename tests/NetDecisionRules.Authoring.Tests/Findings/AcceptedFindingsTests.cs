using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Authoring.Tests.Findings;

public class AcceptedFindingsTests
{
    [Fact]
    public void Each_finding_has_a_reason()
    {
        using var folder = new TempFolder();

        var accepted = AcceptedFindings.Read(folder.Write("a.json", """{ "findings": [{ "id": "b", "reason": "It is meant." }, { "id": "a", "reason": "So is this." }] }"""));

        accepted.Ids.Should().Equal("a", "b");
        accepted.Contains("a").Should().BeTrue();
        accepted.ReasonOf("b").Should().Be("It is meant.");
        accepted.Contains("c").Should().BeFalse();
        accepted.ReasonOf("c").Should().BeNull();
    }

    [Theory]
    [InlineData("7", "NDR1201 7 is not an object")]
    [InlineData("{}", "NDR1103 findings: required: the list of findings")]
    [InlineData("""{ "findings": [{ "id": "a" }] }""", "NDR1103 findings[0].reason: required: why it is accepted")]
    [InlineData("""{ "findings": [{ "id": "a", "reason": " " }] }""", "NDR1208 findings[0].reason: the reason is empty")]
    [InlineData("""{ "findings": [{ "id": "a", "reason": "x" }, { "id": "a", "reason": "y" }] }""", "NDR1102 findings[1].id: \"a\" is accepted twice")]
    [InlineData("""{ "findings": [], "accepted": [] }""", "NDR1101 accepted: unknown field; allowed: findings")]
    [InlineData("findings", "NDR1001 not JSON: line 1, byte 2")]
    public void What_does_not_fit_is_told(string json, string message)
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", json);

        var read = () => AcceptedFindings.Read(file);

        read.Should().Throw<CliException>().Which.Should().BeEquivalentTo(new { ExitCode = 3, Message = $"{file}: {message}" });
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var read = () => AcceptedFindings.Read("none.json");

        read.Should().Throw<CliException>().WithMessage("cannot read none.json: there is no such file");
    }
}
