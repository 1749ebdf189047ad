using NetDecisionRules.Cli.Tests;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Authoring.Tests.Testing;

public sealed class TestCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _rules;
    private readonly string _cases;

    public TestCommandTests()
    {
        _rules = LocalRules.WriteTo(_folder);
        _cases = Directory.CreateDirectory(_folder["cases"]).FullName;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_failure_is_a_line_and_the_sum_comes_last()
    {
        Write("local/a.json", LocalRules.Case("\"ageYears\": 40", "\"undetermined\": [\"local/adult\"]"));
        Write("local/b.json", LocalRules.Case("\"ageYears\": 12", "\"recommended\": [\"local/adult\"], \"eligibility\": { \"local\": \"eligible\" }"));
        Write("local/c.json", LocalRules.Case("\"ageYears\": 12", "\"recommended\": [\"local/none\"]"));

        var run = await AuthorRun.OfAsync("test", _cases, "--rules", _rules);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(
            $"{_cases}/local/b.json: local/adult: expected true, came false: \"grown up\" is false (ageYears = 12)\n"
            + $"{_cases}/local/b.json: eligibility.local: expected eligible, came ineligible: \"age\" is not met (ageYears = 12)\n"
            + $"{_cases}/local/c.json: error: expect.recommended[0]: the rule base has no rule \"local/none\"\n"
            + "3 cases: 1 passed, 1 failed, 1 faulty\n");
    }

    [Fact]
    public async Task Single_files_and_folders_are_run_once_each()
    {
        Write("local/a.json", LocalRules.Case("\"ageYears\": 40", "\"undetermined\": [\"local/adult\"]"));
        Write("other/a.json", LocalRules.Case("\"ageYears\": 40", "\"undetermined\": [\"local/adult\"]"));

        var run = await AuthorRun.OfAsync("test", _cases + "/other/a.json", _cases, "--rules", _rules);

        (run.ExitCode, run.Output).Should().Be((0, "2 cases: 2 passed, 0 failed, 0 faulty\n"));
    }

    [Fact]
    public async Task The_same_input_is_the_same_bytes_in_every_culture()
    {
        Write("local/a.json", LocalRules.Case("\"ageYears\": 17.5", "\"recommended\": [\"local/adult\"]"));
        string[] args = ["test", _cases, "--rules", _rules, "--coverage", "--junit", _folder["a.xml"], "--coverage-json", _folder["a.json"]];
        var first = await AuthorRun.OfAsync(args);
        var files = (_folder.Read("a.xml"), _folder.Read("a.json"));

        using var culture = new CultureSwitch("de-DE");
        var second = await AuthorRun.OfAsync(args);

        second.Output.Should().Be(first.Output).And.Contain("ageYears = 17.5");
        (_folder.Read("a.xml"), _folder.Read("a.json")).Should().Be(files);
    }

    [Fact]
    public async Task Results_are_written_as_JUnit_XML()
    {
        Write("local/a.json", LocalRules.Case("\"ageYears\": 40", "\"undetermined\": [\"local/adult\"]"));
        Write("local/b.json", LocalRules.Case("\"ageYears\": 12", "\"recommended\": [\"local/adult\"]"));
        Write("more/c.json", "{}");

        var run = await AuthorRun.OfAsync("test", _cases, "--rules", _rules, "--junit", _folder["out.xml"]);

        run.ExitCode.Should().Be(1);
        _folder.Read("out.xml").Should().Be($"""
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites tests="3" failures="1" errors="1" time="0">
              <testsuite name="{_cases}/local" tests="2" failures="1" errors="0" time="0">
                <testcase classname="{_cases}/local" name="a" time="0" />
                <testcase classname="{_cases}/local" name="b" time="0">
                  <failure message="local/adult: expected true, came false: &quot;grown up&quot; is false (ageYears = 12)">local/adult: expected true, came false: "grown up" is false (ageYears = 12)</failure>
                </testcase>
              </testsuite>
              <testsuite name="{_cases}/more" tests="1" failures="0" errors="1" time="0">
                <testcase classname="{_cases}/more" name="c" time="0">
                  <error message="patient: required: a patient record">patient: required: a patient record
            expect: required: an object that says what must hold</error>
                </testcase>
              </testsuite>
            </testsuites>
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Coverage_tells_truths_and_boundaries_and_what_is_missing()
    {
        Write("local/adult-true.json", LocalRules.Case("\"ageYears\": 18, \"condition\": { \"pregnant\": false }", "\"recommended\": [\"local/adult\"]"));
        Write("local/adult-false.json", LocalRules.Case("\"ageYears\": 17.9", "\"notRecommended\": [\"local/adult\"], \"eligibility\": { \"local\": \"ineligible\" }"));
        Write("local/old.json", LocalRules.Case(
            "\"assessmentDate\": \"2026-03-30\", \"imaging\": [{ \"modality\": \"ct\", \"date\": \"2026-02-27\" }]", "\"notRecommended\": [\"local/recent\"]"));
        Write("impossible.json", """{ "local/recent": { "unknown": "The reason is invented." } }""");

        var run = await AuthorRun.OfAsync("test", _cases, "--rules", _rules, "--coverage");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Be("""
            3 cases: 3 passed, 0 failed, 0 faulty
            local/adult: true 1, false 1, unknown 0
              age ≥ 18 years: on 1, just beyond 1
            local/recent: true 0, false 1, unknown 0
              date ≥ assessment date − 1 month: on 0, just beyond 1
            local: true 0, false 1, unknown 0
              age ≥ 18 years: on 0, just beyond 1
              body weight > 40 kg: on 0, just beyond 0
            local/age: true 0, false 1, unknown 0
            local/weight: true 0, false 0, unknown 1
            gap: local/adult: no case shows it unknown
            gap: local/recent: no case shows it true
            excused: local/recent: no case shows it unknown: The reason is invented.
            gap: local/recent: no case shows it on date ≥ assessment date − 1 month
            gap: local: no case shows it true
            gap: local: no case shows it unknown
            gap: local: no case shows it on age ≥ 18 years
            gap: local: no case shows it on body weight > 40 kg
            gap: local: no case shows it beyond body weight > 40 kg
            gap: local/age: no case shows it true
            gap: local/age: no case shows it unknown
            gap: local/weight: no case shows it true
            gap: local/weight: no case shows it false
            coverage: 10 of 23 shown, 1 excused, 12 missing

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Coverage_is_written_as_JSON_with_the_names_of_the_cases()
    {
        Write("local/adult-true.json", LocalRules.Case("\"ageYears\": 18, \"condition\": { \"pregnant\": false }", "\"recommended\": [\"local/adult\"]"));

        var run = await AuthorRun.OfAsync("test", _cases, "--rules", _rules, "--coverage-json", _folder["coverage.json"]);

        (run.ExitCode, run.Output).Should().Be((1, "1 case: 1 passed, 0 failed, 0 faulty\n"));
        _folder.Read("coverage.json").Should().StartWith($$"""
            {
              "subjects": [
                {
                  "id": "local/adult",
                  "true": [
                    "{{_cases}}/local/adult-true"
                  ],
                  "false": [],
                  "unknown": [],
                  "boundaries": [
                    {
                      "test": "age ≥ 18 years",
                      "on": [
                        "{{_cases}}/local/adult-true"
                      ],
                      "beyond": []
                    }
                  ]
                },
            """.ReplaceLineEndings("\n")).And.EndWith("""
                {
                  "id": "local/weight",
                  "what": "unknown"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Names_that_lead_nowhere_are_told()
    {
        (await FailAsync(_folder["none"])).Should().Be((3, $"cannot read {_folder["none"]}: there is no such file or folder\n"));
        (await FailAsync(_cases)).Should().Be((3, $"{_cases} holds no case\n"));
        (await FailAsync(_cases, "--junit", "-")).Should().Be((2, "--junit needs a file: standard output has the results.\nHelp: net-decision-author test --help\n"));
        (await FailAsync("--rule")).Should().Be((2, "There is no option '--rule'.\nHelp: net-decision-author test --help\n"));
    }

    [Theory]
    [InlineData("[]", "NDR1201 a list is not an object")]
    [InlineData("{ \"local/adult\": 1 }", "NDR1201 local/adult: 1 is not an object")]
    [InlineData("{ \"local/adult\": { \"true\": false } }", "NDR1201 local/adult.true: false is not a reason")]
    [InlineData("{", "NDR1001 not JSON: line 1, byte 2")]
    public async Task Reasons_that_cannot_be_read_are_told(string json, string message)
    {
        Write("a.json", LocalRules.Case("\"ageYears\": 40", "\"undetermined\": [\"local/adult\"]"));
        Write("impossible.json", json);

        (await FailAsync(_cases, "--rules", _rules, "--coverage")).Should().Be((3, $"{_cases}/impossible.json: {message}\n"));
    }

    private static async Task<(int, string)> FailAsync(params string[] args)
    {
        var run = await AuthorRun.OfAsync(["test", .. args]);
        return (run.ExitCode, run.Error);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_cases, name))!);
        File.WriteAllText(Path.Combine(_cases, name), text);
    }
}
