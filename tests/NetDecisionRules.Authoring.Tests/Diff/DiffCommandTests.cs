using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetDecisionRules.Cli.Tests;
using NetDecisionRules.CommandLine.Synth;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Json;

namespace NetDecisionRules.Authoring.Tests.Diff;

public sealed class DiffCommandTests : IDisposable
{
    private const string Everolimus = "esmo-2020/midgut-g2-rlt-after-everolimus";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_rule_base_is_exit_0()
    {
        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, "--format", "text");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().EndWith("\n\nThe rule bases are the same.\n").And.Contain("new  the rule base of this tool, version");
    }

    [Fact]
    public async Task A_flip_is_exit_1_and_is_told_with_clause_patient_and_proof()
    {
        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, Raised(), "--format", "text");

        (run.ExitCode, run.Error).Should().Be((1, ""));
        run.Output.Should().Contain("\n1 rule changed. Answers can change in 1 place.\n\nWHAT ANSWERS\n"
            + "  rule esmo-2020/midgut-g2-rlt-after-everolimus: changed\n"
            + "    RLT after everolimus failed in a midgut G2 with Ki-67 above 10 %\n"
            + "    ~ Ki-67 > 10 % → Ki-67 > 15 %\n"
            + "    true → false, for example\n"
            + "        {\"id\":\"witness\",\"tumor\":{\"primarySite\":");
        run.Output.Should().Contain("        because: Ki-67 > 10 % → Ki-67 > 15 %: true → false (tumor.ki67Percent = ");
        run.Output.Should().EndWith("    proved impossible: false → true, false → unknown, unknown → true\n");
    }

    [Fact]
    public async Task No_effect_is_exit_0()
    {
        var edited = Write("same.json", r => r.Clauses("board-2025/rlt-new-standard-first-line")[3]!["max"] = 56);

        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, edited, "--format", "text");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("No patient's answer can change: proved.").And.EndWith("    no effect: proved for every patient\n");
    }

    [Fact]
    public async Task Words_alone_are_exit_0()
    {
        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, Write("words.json", r => r.Rule(Everolimus)["title"] = "T"));

        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Json_holds_every_kind_of_flip_with_a_patient_or_none()
    {
        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, Raised());

        using var json = JsonDocument.Parse(run.Bytes);
        var change = json.RootElement.GetProperty("changes").EnumerateArray().Should().ContainSingle().Which;
        (change.GetProperty("kind").GetString(), change.GetProperty("id").GetString(), change.GetProperty("effect").GetString()).Should().Be(("rule", Everolimus, "flips"));
        change.GetProperty("clauses")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "").Should().Be(
            """{"change":"changed","old":"Ki-67>10%","new":"Ki-67>15%","through":[],"within":[],"alternative":false,"text":"Ki-67>10%→Ki-67>15%"}""");
        change.GetProperty("flips").EnumerateArray().Select(f => $"{f.GetProperty("from")}→{f.GetProperty("to")} {(f.GetProperty("witness").ValueKind == JsonValueKind.Null ? "none" : "found")}")
            .Should().Equal("true→false found", "true→unknown found", "false→true none", "false→unknown none", "unknown→true none", "unknown→false found");
        PatientJson.Read(change.GetProperty("flips")[0].GetProperty("witness").GetRawText()).Facts.Tumor.Ki67Percent!.Value.IsWithin(NetDecisionRules.Facts.NumberRange.AtMost(15)).Should().BeTrue();
        change.GetProperty("flips")[0].GetProperty("now").GetString().Should().StartWith("\"Ki-67 > 15 %\" is false");
    }

    [Fact]
    public async Task An_assembly_can_be_the_old_one()
    {
        var run = await AuthorRun.OfAsync("diff", typeof(ShippedGuidelines).Assembly.Location, RuleBaseEdit.ApprovedFile);

        (run.ExitCode, run.Error).Should().Be((0, ""));
    }

    [Fact]
    public async Task A_page_is_well_formed_and_loads_nothing()
    {
        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, Raised(), "--format", "html", "-o", _folder["page.html"]);

        (run.ExitCode, run.Bytes.Length).Should().Be((1, 0));
        var page = _folder.Read("page.html");
        XDocument.Parse(page).Root!.Name.LocalName.Should().Be("html");
        page.Should().Contain("default-src &#39;none&#39;").And.NotContain("http:").And.NotContain("https:").And.NotContain("src=");
        page.Should().Contain("<span class=\"was\">Ki-67 &gt; 10\u00A0%</span>");
    }

    [Fact]
    public async Task Text_of_a_rule_base_is_no_markup_of_the_page()
    {
        var edited = Write("markup.json", r => r.Rule(Everolimus)["title"] = "<script>x</script>");

        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, edited, "--format", "html");

        run.Output.Should().Contain("&lt;script&gt;x").And.NotContain("<script");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task The_same_question_has_the_same_bytes_in_every_culture(string format)
    {
        string[] question = ["diff", RuleBaseEdit.ApprovedFile, Write("half.json", r => r.Clauses(Everolimus)[3]!["above"] = 12.5), "--format", format, "--cohort", Synthetic(300)];
        var first = await AuthorRun.OfAsync(question);

        using var culture = new CultureSwitch("tr-TR");
        (await AuthorRun.OfAsync(question)).Bytes.Should().Equal(first.Bytes);
    }

    [Fact]
    public async Task Every_patient_of_a_cohort_who_flips_is_counted_and_told_why()
    {
        var edited = Write("edited.json", r =>
        {
            r.Clauses(Everolimus)[3]!["above"] = 5;
            r.Named("AtLeast15")["is"]!["min"] = 60;
            r.Rule("board-2025/g3-rlt-first-line")["then"]!["stance"] = "avoid";
            r.RemoveRule("halfdanarson-2023/marrow-reserve");
            r["classification"]!["ki67"]!["g2To"] = 25;
        });
        var cohort = Synthetic(2000);

        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, edited, "--cohort", cohort, "--limit", "2000");

        (run.ExitCode, run.Error).Should().Be((1, "2000 patients, 0 rejected\n"));
        using var json = JsonDocument.Parse(run.Bytes);
        var told = json.RootElement.GetProperty("cohort").GetProperty("changes").EnumerateArray().Where(c => c.GetProperty("kind").GetString() == "rule")
            .SelectMany(c => c.GetProperty("patients").EnumerateArray().Select(p => $"{c.GetProperty("id")} {p.GetProperty("id")} {p.GetProperty("from")}→{p.GetProperty("to")}"));
        var expected = BruteForce(edited, cohort).ToList();
        told.Should().BeEquivalentTo(expected).And.HaveCountGreaterThan(100);
        var counted = json.RootElement.GetProperty("cohort").GetProperty("changes").EnumerateArray().Where(c => c.GetProperty("kind").GetString() == "rule")
            .Sum(c => c.GetProperty("counts").EnumerateArray().Sum(n => n.GetProperty("patients").GetInt64()));
        counted.Should().Be(expected.Count);
    }

    [Fact]
    public async Task Few_are_listed_and_all_are_counted()
    {
        var edited = Write("edited.json", r => r["classification"]!["highBand"]!["min"] = 15);
        string[] question = ["diff", RuleBaseEdit.ApprovedFile, edited, "--format", "text", "--cohort", Synthetic(500), "--limit"];

        var few = await AuthorRun.OfAsync([.. question, "1"]);
        var none = await AuthorRun.OfAsync([.. question, "0"]);

        Flat(few).Should().MatchRegex(@"COHORT 500 patients, 0 records rejected; \d+ patients get another answer. classification highBand: true → false \d+ "
            + @"synthetic-\d+: true → false, because Ki-67 ≥ 10 % → Ki-67 ≥ 15 %: true → false \(tumor.ki67Percent = 1[0-4][\d.]*\) … and \d+ more \(--limit\) $");
        Flat(none).Should().MatchRegex(@"classification highBand: true → false \d+ $").And.NotContain("synthetic-0");

        static string Flat(AuthorRun run) => Regex.Replace(run.Output, @"\s+", " ");
    }

    [Fact]
    public async Task A_cohort_may_be_several_files_of_any_form_and_bad_records_are_told()
    {
        var plain = Synthetic(40);
        using (var packed = new GZipStream(File.Create(_folder["b.ndjson.gz"]), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes("""{"id":"bad","ageYears":170}""" + "\n" + """{"id":"good","ageYears":16}""" + "\n"));
        }

        var table = _folder.Write("c.csv", "id,ageYears\nrow,17\n");

        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, Write("e.json", r => r.Named("AtLeast15")["is"]!["min"] = 18), "--cohort", plain, _folder["b.ndjson.gz"], table);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("""
            {"line":1,"id":"bad","errors":[{"path":"ageYears","code":"NDR1203","message":"170 is outside 0–130 years","value":"170"}]}
            42 patients, 1 rejected

            """);
        run.Output.Should().Contain("\"id\": \"good\"").And.Contain("\"id\": \"row\"").And.NotContain("\"bad\"");
    }

    [Fact]
    public async Task Rejected_records_alone_are_exit_1()
    {
        var cohort = _folder.Write("bad.ndjson", "{\n");

        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, RuleBaseEdit.ApprovedFile, "--cohort", cohort);

        run.ExitCode.Should().Be(1);
        run.Error.Should().EndWith("0 patients, 1 rejected\n");
    }

    [Fact]
    public async Task Every_fault_of_an_edited_rule_base_is_told()
    {
        var run = await AuthorRun.OfAsync("diff", RuleBaseEdit.ApprovedFile, _folder.Write("faulty.json", "{}"));

        run.ExitCode.Should().Be(3);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().Contain("faulty.json: NDR1103 version: required: the version of the rules\n");
    }

    [Theory]
    [InlineData("diff missing.json", "cannot read missing.json: there is no such file\n")]
    [InlineData("diff APPROVED missing.json", "cannot read missing.json: there is no such file\n")]
    [InlineData("diff APPROVED --cohort missing.ndjson", "cannot read missing.ndjson: there is no such file\n")]
    public async Task A_file_that_is_not_there_is_exit_3(string arguments, string message)
    {
        var run = await RunAsync(arguments);

        (run.ExitCode, run.Error, run.Bytes.Length).Should().Be((3, message, 0));
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff APPROVED APPROVED APPROVED")]
    [InlineData("diff APPROVED --limit -1")]
    [InlineData("diff APPROVED --limit few")]
    [InlineData("diff APPROVED --format yaml")]
    [InlineData("diff APPROVED --formats text")]
    [InlineData("diff APPROVED -o APPROVED")]
    [InlineData("diff APPROVED a.json -o a.json")]
    [InlineData("diff APPROVED --cohort a.ndjson -o a.ndjson")]
    [InlineData("diff APPROVED --cohort nothing-*.ndjson")]
    [InlineData("diff APPROVED --cohort")]
    [InlineData("diff APPROVED --watch --cohort -")]
    public async Task Wrong_usage_is_exit_2(string arguments)
    {
        var run = await RunAsync(arguments);

        (run.ExitCode, run.Bytes.Length).Should().Be((2, 0));
        run.Error.Should().EndWith("--help\n");
    }

    private static Task<AuthorRun> RunAsync(string arguments) =>
        AuthorRun.OfAsync([.. arguments.Split(' ').Select(a => a == "APPROVED" ? RuleBaseEdit.ApprovedFile : a)]);

    /// <summary>What both rule bases say of each patient, rule by rule.</summary>
    private static IEnumerable<string> BruteForce(string edited, string cohort)
    {
        var (old, @new) = (RuleBaseEdit.Approved, RuleBaseEdit.Read(File.ReadAllBytes(edited)));
        foreach (var patient in File.ReadLines(cohort).Select(PatientJson.Read))
        {
            foreach (var entry in old.Rules)
            {
                var before = entry.Rule.Condition.Test(patient);
                var isThere = @new.TryFind(entry.Id, out var now);
                var after = isThere ? now!.Rule.Condition.Test(patient).ToString() : "Absent";
                var sameAdvice = isThere && now!.Rule.Outcome == entry.Rule.Outcome;
                var isFlip = isThere ? before.ToString() != after || (before == Criteria.Truth.True && !sameAdvice) : before != Criteria.Truth.False;
                if (isFlip)
                {
                    yield return $"{entry.Id} {patient.Facts.Id} {before}→{after}".ToLowerInvariant();
                }
            }
        }
    }

    private string Raised() => Write("raised.json", r => r.Clauses(Everolimus)[3]!["above"] = 15);

    private string Write(string name, Action<JsonObject> edit) => _folder.Write(name, RuleBaseEdit.Json(edit));

    private string Synthetic(int patients) => _folder.Write($"synthetic-{patients}.ndjson",
        string.Concat(Enumerable.Range(1, patients).Select(number => PatientJson.Write(Patient.Create(SyntheticPatients.AllFacts(seed: 7, number))) + "\n")));
}
