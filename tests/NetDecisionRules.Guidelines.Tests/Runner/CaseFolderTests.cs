using NetDecisionRules.Authoring;

namespace NetDecisionRules.Guidelines.Tests.Runner;

/// <summary>A folder of cases is run in an order that no machine changes.</summary>
public sealed class CaseFolderTests : IDisposable
{
    private const string Passing = """{ "patient": { "id": "a" }, "expect": { "recommended": ["local/no-plan"] } }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cases");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Cases_come_in_ordinal_order_of_their_paths()
    {
        Write("b/a.json", Passing);
        Write("a/b/c.json", Passing);
        Write("a.json", Passing);
        Write("B/z.json", Passing);
        Write("a-b.json", Passing);

        var results = LocalGuideline.Runner.RunFolder(_folder.FullName).ToList();

        results.Select(r => r.Name).Should().Equal("B/z.json", "a-b.json", "a.json", "a/b/c.json", "b/a.json");
        results.Should().OnlyContain(r => r.Passed);
    }

    [Fact]
    public void Other_files_are_no_cases()
    {
        Write("impossible.json", "{}");
        Write("a/impossible.json", "{}");
        Write("a/notes.md", "# Notes");

        CaseRunner.Files(_folder.FullName).Should().BeEmpty();
    }

    [Fact]
    public void A_malformed_case_does_not_stop_the_others()
    {
        Write("a.json", """{ "patient": { "id": "a" }, "expect": { "recommended": ["local/none"] } }""");
        Write("b.json", """{ "patient": { "id": "a" }, "expect": { "notRecommended": ["local/no-plan"] } }""");
        Write("c.json", Passing);

        var results = LocalGuideline.Runner.RunFolder(_folder.FullName).ToList();

        results.Select(r => r.Passed).Should().Equal(false, false, true);
        results.SelectMany(r => r.Lines).Should().Equal(
            "a.json: error: expect.recommended[0]: the rule base has no rule \"local/none\"",
            "b.json: local/no-plan: expected false, came true: \"planned start of RLT is not recorded\" is true");
    }

    [Fact]
    public void A_folder_that_does_not_exist()
    {
        var run = () => LocalGuideline.Runner.RunFolder(Path.Combine(_folder.FullName, "none"));

        run.Should().Throw<DirectoryNotFoundException>();
    }

    private void Write(string name, string json)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, json);
    }
}
