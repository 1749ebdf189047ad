using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Cli.Tests.Template;

public class TemplateTests
{
    [Fact]
    public async Task A_template_has_room_for_3_studies_5_treatments_and_4_goals()
    {
        var run = await CliRun.OfAsync("template");

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Output.Should().StartWith("schemaVersion,id,assessmentDate,ageYears,sex,tumor.primarySite,").And.EndWith(",labs.bilirubinTimesUln\n");
        run.Output.Split(',').Should().Contain(["imaging.3.modality", "treatments.5.kind", "goals.4"]).And.NotContain(["imaging.4.modality", "treatments.6.kind", "goals.5"]);
    }

    [Theory]
    [InlineData("comma", ',')]
    [InlineData("semicolon", ';')]
    [InlineData("tab", '\t')]
    public async Task A_template_is_read_as_a_table_without_rows(string name, char separator)
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync("template", "--imaging", "1", "--treatments", "0", "--goals", "0", "--separator", name, "-o", folder["t.csv"]);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });
        folder.Read("t.csv").Split(separator).Should().Contain("imaging.1.date").And.NotContain("treatments.1.kind");
        (await CliRun.OfAsync("cohort", folder["t.csv"])).Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "0 patients, 0 rejected\n" });
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1000")]
    public async Task A_list_has_room_for_999_entries_at_most(string entries)
    {
        var run = await CliRun.OfAsync("template", "--imaging", entries);

        run.Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Error = "--imaging: a list has room for 0–999 entries.\nHelp: net-decision template --help\n" });
    }
}
