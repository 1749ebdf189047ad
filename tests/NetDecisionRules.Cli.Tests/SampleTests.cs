using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests;

public class SampleTests
{
    [Fact]
    public void There_are_ten_samples() => Sample.All.Should().HaveCount(10);

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public async Task A_sample_is_a_valid_patient_named_like_its_file_and_told_in_the_readme(string sample)
    {
        (await CliRun.OfAsync("evaluate", Sample.Path(sample))).Output.Should().Contain($"\"patientId\":\"{sample}\"");
        Sample.Readme.Should().Contain($"`{sample}.json`");
    }

    [Fact]
    public async Task The_invented_high_g2_tumor_meets_netter_2() =>
        (await CliRun.OfAsync("evaluate", Sample.Path(Sample.HighG2), "--sources", "netter-2", "--format", "text")).Output
            .Should().Contain("netter-2: criteria met");

    [Fact]
    public async Task After_four_cycles_follow_up_imaging_is_due() =>
        (await CliRun.OfAsync("evaluate", Sample.Path(Sample.AfterRlt))).Output
            .Should().Contain("\"board-2025/sstr-pet-after-rlt\"").And.Contain("\"window\":{\"earliest\":\"2026-04-09\"}");
}
