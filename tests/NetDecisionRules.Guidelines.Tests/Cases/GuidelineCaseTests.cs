using NetDecisionRules.Authoring;

namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>Every case under <c>rules/cases</c> is one test, named by its file.</summary>
public sealed class GuidelineCaseTests
{
    public static TheoryData<string> Files => [.. CaseRunner.Files(CaseFiles.Folder)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_passes(string file)
    {
        var result = CaseFiles.Runner.RunFile(CaseFiles.Folder, file);

        result.Lines.Should().BeEmpty();
        result.Passed.Should().BeTrue();
    }

    [Fact]
    public void Every_case_lies_in_the_folder_of_a_source()
    {
        var sources = CaseFiles.Runner.RuleBase.Guidelines.Select(g => g.Source.Id).ToHashSet();

        CaseFiles.Results.Where(r => r.Name.Split('/') is not [var folder, _] || !sources.Contains(folder)).Select(r => r.Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_case_is_described_in_one_sentence()
    {
        CaseFiles.Results.Where(r => r.Case?.Description is not { Length: > 10 } text || !text.EndsWith('.')).Select(r => r.Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_patient_is_named_after_its_file()
    {
        CaseFiles.Results.Where(r => r.Case?.Patient.Id != Path.GetFileNameWithoutExtension(r.Name)).Select(r => r.Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_case_expects_something_of_its_own_source()
    {
        CaseFiles.Results.Where(r => !Subjects(r.Case!.Expect).Contains(r.Name.Split('/')[0])).Select(r => r.Name).Should().BeEmpty();
    }

    private static IEnumerable<string> Subjects(CaseExpectation expect) =>
        expect.Recommended.Concat(expect.NotRecommended).Concat(expect.Undetermined).Select(id => id.Split('/')[0]).Concat(expect.Eligibility.Keys);
}
