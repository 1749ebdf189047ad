using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Authoring.Tests.Export;

public class ExportCommandTests
{
    private static readonly string Approved = Repository.Path("rules", "rulebase.json");

    [Fact]
    public async Task It_writes_the_rule_base_of_the_tool()
    {
        var run = await AuthorRun.OfAsync("export");

        run.ExitCode.Should().Be(0);
        run.Bytes.Should().Equal(await File.ReadAllBytesAsync(Approved));
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task It_writes_a_file_that_reads_again_as_the_same_bytes()
    {
        using var folder = new TempFolder();

        (await AuthorRun.OfAsync("export", "-o", folder["rules.json"])).ExitCode.Should().Be(0);
        var again = await AuthorRun.OfAsync("export", "--rules", folder["rules.json"]);

        again.Bytes.Should().Equal(await File.ReadAllBytesAsync(Approved));
    }

    [Fact]
    public async Task An_assembly_is_read_apart_from_the_tool()
    {
        var run = await AuthorRun.OfAsync("export", "--rules", typeof(ShippedGuidelines).Assembly.Location);

        run.Bytes.Should().Equal(await File.ReadAllBytesAsync(Approved));
    }

    [Fact]
    public async Task Every_fault_of_an_edited_rule_base_is_told_with_path_and_code()
    {
        using var folder = new TempFolder();
        var text = (await File.ReadAllTextAsync(Approved)).Replace("\"semantics\": 1", "\"semantics\": 9").Replace("\"number\": \"Age\"", "\"number\": \"Ages\"");
        var file = folder.Write("edited.json", text);

        var run = await AuthorRun.OfAsync("export", "--rules", file);

        run.ExitCode.Should().Be(3);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().Be(
            $"{file}: NDR3001 semantics: facts and criteria are meant as in semantics 9; this library reads 1\n"
            + $"{file}: NDR3002 criteria.Adult.is.number: there is no number called \"Ages\"\n"
            + $"{file}: NDR3002 criteria.AtLeast15.is.number: there is no number called \"Ages\"\n"
            + $"{file}: NDR3002 sources[2].rules[0].when.all[3].number: there is no number called \"Ages\"\n");
    }

    [Theory]
    [InlineData("missing.json", "cannot read missing.json: there is no such file\n")]
    [InlineData("missing.dll", "cannot read missing.dll: there is no such file\n")]
    public async Task A_file_that_is_not_there_is_told(string file, string message)
    {
        var run = await AuthorRun.OfAsync("export", "--rules", file);

        (run.ExitCode, run.Error).Should().Be((3, message));
    }

    [Fact]
    public async Task An_assembly_without_a_rule_base_is_told()
    {
        var file = typeof(FactAttribute).Assembly.Location;

        var run = await AuthorRun.OfAsync("export", "--rules", file);

        (run.ExitCode, run.Error).Should().Be((3, $"{file} holds no rule base: it has no public static property of type RuleBase\n"));
    }
}
