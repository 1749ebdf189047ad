using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort.Page;

/// <summary>The report page of a cohort, as bytes; the browser tests look at it.</summary>
public sealed partial class PageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Page_is_the_same_for_any_number_of_threads()
    {
        _folder.Write("in.ndjson", Registry.Lines(300));

        var pages = new List<string>();
        foreach (var threads in (string[])["1", "4"])
        {
            var run = await CliRun.OfAsync("cohort", _folder["in.ndjson"], "-o", _folder["out"], "--report", _folder["page.html"], "--report-patients", "100", "--threads", threads);
            run.ExitCode.Should().Be(1, run.Error);
            pages.Add(_folder.Read("page.html"));
        }

        pages[1].Should().Be(pages[0]);
        Rows(pages[0]).Should().HaveCount(100);
        pages[0].Should().Contain("the first 100 of 251 patients");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task Merged_page_is_that_of_the_unsliced_run(string format)
    {
        _folder.Write("in.ndjson", Registry.Lines(90));
        string[] common = ["cohort", _folder["in.ndjson"], "--format", format, "--report-patients", "40"];
        await CliRun.OfAsync([.. common, "-o", _folder["whole"], "--report", _folder["whole.html"]]);
        foreach (var slice in (string[])["1", "2", "3"])
        {
            await CliRun.OfAsync([.. common, "-o", _folder["part-" + slice], "--report", _folder[slice + ".html"], "--shard", slice + "/3"]);
        }

        var merge = await CliRun.OfAsync("merge", _folder["part-3"], _folder["part-1"], _folder["part-2"], "-o", _folder["merged"], "--report", _folder["merged.html"]);

        merge.ExitCode.Should().Be(1, merge.Error);
        _folder.Read("merged.html").Should().Be(_folder.Read("whole.html"));
        _folder.Read("2.html").Should().Contain("slice 2/3 of the input, not the whole cohort");
    }

    [Fact]
    public async Task Resumed_part_writes_its_page_again()
    {
        _folder.Write("in.ndjson", Registry.Lines(20));
        string[] args = ["cohort", _folder["in.ndjson"], "-o", _folder["part"], "--report", _folder["page.html"], "--shard", "1/2", "--resume"];
        await CliRun.OfAsync(args);
        var page = _folder.Read("page.html");
        File.Delete(_folder["page.html"]);

        var again = await CliRun.OfAsync(args);

        again.Error.Should().StartWith("part 1/2 is there already");
        _folder.Read("page.html").Should().Be(page);
    }

    [Fact]
    public async Task Parts_without_a_page_give_none()
    {
        _folder.Write("in.ndjson", Registry.Lines(4));
        await CliRun.OfAsync("cohort", _folder["in.ndjson"], "-o", _folder["part"], "--shard", "1/1", "--summary", _folder["summary.json"]);

        var merge = await CliRun.OfAsync("merge", _folder["part"], "-o", _folder["merged"], "--report", _folder["page.html"]);

        merge.ExitCode.Should().Be(3);
        merge.Error.Should().Be("there is no page to merge: not every part was made with --report and the same --report-patients\n");
        File.Exists(_folder["page.html"]).Should().BeFalse();
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- ]]> '\"` &amp; \u2028\u2029 \ud83d\ude00 <img src=x>")]
    public async Task Id_cannot_break_out(string id)
    {
        var patient = JsonNode.Parse(Sample.Text(Sample.HighG2))!.AsObject();
        patient["id"] = id;
        _folder.Write("in.ndjson", patient.ToJsonString() + "\n");

        var run = await CliRun.OfAsync("cohort", _folder["in.ndjson"], "-o", _folder["out"], "--report", _folder["page.html"]);

        run.ExitCode.Should().Be(0, run.Error);
        var page = _folder.Read("page.html");
        var row = Rows(page).Should().ContainSingle().Subject;
        row.Should().MatchRegex("^[ -;=?-~]*$", "nothing but ASCII, and neither < nor > is in it");
        JsonNode.Parse(row)![0]!.GetValue<string>().Should().Be(id);
        page.Should().NotContain(id);
        Scripts().Count(page).Should().Be(5);
    }

    [Fact]
    public async Task Page_loads_nothing()
    {
        var run = await CliRun.OfAsync("cohort", Line(Sample.AfterRlt), "-o", _folder["out"], "--report", _folder["page.html"]);

        run.ExitCode.Should().Be(0, run.Error);
        var markup = Script().Replace(_folder.Read("page.html"), "");
        Regex.Matches(markup, "(?:src|srcset|data|action|poster)=|url\\(|@import|<link|<iframe").Should().BeEmpty();
        Regex.Matches(markup, "href=\"([^\"]*)\"").Select(match => match.Groups[1].Value)
            .Should().OnlyContain(link => link.StartsWith('#') || link.StartsWith("https://doi.org/", StringComparison.Ordinal));
        markup.Should().Contain("default-src &#39;none&#39;");
    }

    [Fact]
    public async Task Row_tells_rules_trials_and_what_is_missing()
    {
        var run = await CliRun.OfAsync("cohort", Line(Sample.HighG2), "-o", _folder["out"], "--detail", "verdicts", "--report", _folder["page.html"]);

        run.ExitCode.Should().Be(0, run.Error);
        var page = _folder.Read("page.html");
        var data = JsonNode.Parse(Data().Match(page).Groups[1].Value)!;
        var row = JsonNode.Parse(Rows(page).Single())!.AsArray();
        var verdicts = JsonNode.Parse(_folder.Read("out"))!;
        string RuleOf(JsonNode? index) => data["rules"]![index!.GetValue<int>()]!["id"]!.GetValue<string>();
        row[0]!.GetValue<string>().Should().Be(Sample.HighG2);
        row[4]!.AsArray().Select(RuleOf).Should().Equal(verdicts["true"]!.AsArray().Select(rule => rule!.GetValue<string>()));
        row[5]!.AsArray().SelectMany(group => group![0]!.AsArray()).Select(RuleOf).Should().BeEquivalentTo(verdicts["undetermined"]!.AsArray().Select(rule => rule!.GetValue<string>()));
        row[3]!.AsArray().Select(trial => trial!.GetValue<string>() is var marks && marks.Contains('n') ? "ineligible" : marks.Contains('u') ? "indeterminate" : "eligible")
            .Should().Equal(verdicts["eligibility"]!.AsObject().Select(trial => trial.Value!.GetValue<string>()));
    }

    private static string[] Rows(string page) =>
        page.Split("id=\"patients\">\n")[1].Split("</script>")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Line(string sample) => _folder.Write("in.ndjson", JsonNode.Parse(Sample.Text(sample))!.ToJsonString() + "\n");

    [GeneratedRegex("<script")]
    private static partial Regex Scripts();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("id=\"page\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
