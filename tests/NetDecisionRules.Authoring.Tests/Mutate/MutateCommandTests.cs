using System.Text.Json.Nodes;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Authoring.Tests.Mutate;

public sealed class MutateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _rules;
    private readonly string _cases;

    public MutateCommandTests()
    {
        _rules = LocalRules.WriteTo(_folder);
        _cases = Directory.CreateDirectory(_folder["cases"]).FullName;
        Write("true", "\"ageYears\": 18, \"condition\": { \"pregnant\": false }, \"disease\": { \"poorPrognosis\": true }",
            "\"stances\": { \"local/adult\": \"recommend\" }, \"emphasized\": { \"local/adult\": \"true\" }");
        Write("young", "\"ageYears\": 17, \"condition\": { \"pregnant\": false }", "\"notRecommended\": [\"local/adult\"]");
        Write("lately", "\"assessmentDate\": \"2026-03-31\", \"imaging\": [{ \"modality\": \"ct\", \"date\": \"2026-02-28\" }]", "\"stances\": { \"local/recent\": \"notice\" }");
        Write("long-ago", "\"assessmentDate\": \"2026-03-31\", \"imaging\": [{ \"modality\": \"ct\", \"date\": \"2026-02-27\" }]", "\"notRecommended\": [\"local/recent\"]");
        Write("protocol", "\"ageYears\": 18, \"condition\": { \"weightKg\": 41 }", "\"eligibility\": { \"local\": \"eligible\" }");
        Write("light", "\"ageYears\": 18, \"condition\": { \"weightKg\": 40 }", "\"eligibility\": { \"local\": \"ineligible\" }");
        Write("protocol-young", "\"ageYears\": 17.9, \"condition\": { \"weightKg\": 41 }", "\"eligibility\": { \"local\": \"ineligible\" }");
        Write("g1", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 2 }", "\"grade\": \"g1\"");
        Write("g2", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 3 }", "\"grade\": \"g2\"");
        Write("g2-20", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 20 }", "\"grade\": \"g2\"");
        Write("g3", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 21 }", "\"grade\": \"g3\"");
        Write("g1-mitoses", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 2, \"mitosesPer2mm2\": 1 }", "\"grade\": \"g1\"");
        Write("g2-mitoses", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 2, \"mitosesPer2mm2\": 2 }", "\"grade\": \"g2\"");
        Write("g2-20-mitoses", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 2, \"mitosesPer2mm2\": 20 }", "\"grade\": \"g2\"");
        Write("g3-mitoses", "\"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 2, \"mitosesPer2mm2\": 21 }", "\"grade\": \"g3\"");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_that_no_case_notices_is_told_with_the_patient_who_would_notice_it()
    {
        var run = await RunAsync();

        run.Error.Should().BeEmpty();
        run.Output.Should().Be($$$"""
            survived: local/adult.when.all[1] (clauseDropped): without "no pregnancy"
              the patient of {{{_cases}}}/local/light.json shows it: local/adult is unknown, the mutant says true
              {"id":"a","ageYears":18,"condition":{"weightKg":40}}
            local: 20 of 21 killed, 0 proved equivalent, 0 accepted, 1 survived
            shared: 12 of 12 killed, 0 proved equivalent, 0 accepted, 0 survived
            threshold: 4 of 4 killed, 0 proved equivalent, 0 accepted, 0 survived
            inclusion: 2 of 2 killed, 0 proved equivalent, 0 accepted, 0 survived
            dateWindow: 4 of 4 killed, 0 proved equivalent, 0 accepted, 0 survived
            andOr: 1 of 1 killed, 0 proved equivalent, 0 accepted, 0 survived
            clauseDropped: 3 of 4 killed, 0 proved equivalent, 0 accepted, 1 survived
            negation: 8 of 8 killed, 0 proved equivalent, 0 accepted, 0 survived
            stance: 2 of 2 killed, 0 proved equivalent, 0 accepted, 0 survived
            gradeBand: 8 of 8 killed, 0 proved equivalent, 0 accepted, 0 survived
            all: 32 of 33 killed, 0 proved equivalent, 0 accepted, 1 survived

            """.ReplaceLineEndings("\n"));
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task The_case_that_is_asked_for_is_written_as_a_draft_and_kills_the_mutant()
    {
        await RunAsync("--write-cases", _folder["drafts"]);
        var draft = _folder.Read("drafts/local/draft-1.json");
        draft.Should().Be("""
            {
              "description": "Draft: would notice local/adult.when.all[1], without \"no pregnancy\".",
              "patient": {
                "id": "draft-1",
                "ageYears": 18,
                "condition": {
                  "weightKg": 40
                }
              },
              "expect": {
                "undetermined": [
                  "local/adult"
                ]
              }
            }

            """.ReplaceLineEndings("\n"));
        File.WriteAllText(Path.Combine(_cases, "local", "draft-1.json"), draft);

        var run = await RunAsync();

        run.ExitCode.Should().Be(0);
        run.Output.Should().EndWith("all: 33 of 33 killed, 0 proved equivalent, 0 accepted, 0 survived\n");
    }

    [Fact]
    public async Task A_mutant_may_be_accepted()
    {
        var accepted = _folder.Write("accepted.json", """
            { "findings": [{ "id": "mutate:local/adult.when.all[1]:without \"no pregnancy\"", "reason": "Another rule tells of pregnancy." }] }
            """);

        var run = await RunAsync("--accepted", accepted);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("accepted: local/adult.when.all[1] (clauseDropped): without \"no pregnancy\"\nlocal: 20 of 21 killed, 0 proved equivalent, 1 accepted, 0 survived\n");
    }

    [Fact]
    public async Task An_accepted_mutant_that_a_case_notices_by_now_is_told()
    {
        var accepted = _folder.Write("accepted.json", """
            { "findings": [
                { "id": "mutate:local/adult.when.all[1]:without \"no pregnancy\"", "reason": "Another rule tells of pregnancy." },
                { "id": "mutate:local/recent.then.stance:notice → recommend", "reason": "It was so once." },
                { "id": "implied:local/adult:local/recent", "reason": "Another command's." } ] }
            """);

        var run = await RunAsync("--accepted", accepted);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("\naccepted, but noticed by now: mutate:local/recent.then.stance:notice → recommend\nlocal: 20 of 21 killed, 0 proved equivalent, 1 accepted, 0 survived\n");
    }

    [Fact]
    public async Task A_stance_or_limit_that_no_case_states_is_told_without_a_patient()
    {
        File.Delete(Path.Combine(_cases, "local", "lately.json"));
        File.Delete(Path.Combine(_cases, "local", "g3.json"));

        var run = await RunAsync();

        run.Output.Should()
            .Contain("survived: local/recent.then.stance (stance): notice → recommend\n  a case must state the stance of local/recent\n")
            .And.Contain("survived: classification.ki67.g2To (gradeBand): 20 → 21\n  a case must state a grade at this limit\n");
    }

    [Fact]
    public async Task What_changes_nothing_for_any_patient_is_proved()
    {
        var text = _folder.Read("rules.json");
        const string tautology = """
            "any": [ { "flag": "Pregnant" }, { "all": [ { "flag": "Pregnant" }, { "flag": "Compromised" } ] } ]
            """;
        _folder.Write("rules.json", text.Replace("\"flag\": \"Pregnant\"", tautology));
        Write("pregnant", "\"ageYears\": 18, \"condition\": { \"pregnant\": true }", "\"notRecommended\": [\"local/adult\"]");
        Write("open", "\"ageYears\": 18", "\"undetermined\": [\"local/adult\"]");

        var run = await RunAsync();

        run.Output.Should().Contain("equivalent: proved: local/adult.when.all[1].not.any[1].all[1] (clauseDropped): without \"compromised condition\"\n");
    }

    [Fact]
    public async Task A_draft_that_lies_there_already_stays()
    {
        Directory.CreateDirectory(_folder["drafts/local"]);
        _folder.Write("drafts/local/draft-1.json", "mine");

        await RunAsync("--write-cases", _folder["drafts"]);

        _folder.Read("drafts/local/draft-1.json").Should().Be("mine");
        _folder.Read("drafts/local/draft-2.json").Should().Contain("\"id\": \"draft-2\"");
    }

    [Fact]
    public async Task Programs_read_it_as_JSON()
    {
        var result = JsonNode.Parse((await RunAsync("--format", "json")).Output)!;

        result["score"]!.ToJsonString().Should().Be("""{"name":"all","total":33,"killed":32,"equivalent":0,"accepted":0,"survived":1}""");
        var survivor = result["unkilled"]!.AsArray().Single()!;
        survivor["id"]!.GetValue<string>().Should().Be("mutate:local/adult.when.all[1]:without \"no pregnancy\"");
        survivor["witness"]!["patient"]!["ageYears"]!.GetValue<int>().Should().Be(18);
        survivor["witness"]!["original"]!.GetValue<string>().Should().Be("unknown");
    }

    [Fact]
    public async Task Cases_that_fail_tell_nothing_of_mutants()
    {
        Write("wrong", "\"ageYears\": 17", "\"recommended\": [\"local/adult\"]");

        var run = await RunAsync();

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Error.Should().Be($"{_cases}/local/wrong.json: local/adult: expected true, came false: \"grown up\" is false (ageYears = 17)\nMend these cases first: a mutant is noticed by a case that passes without it.\n");
    }

    private Task<AuthorRun> RunAsync(params string[] args) => AuthorRun.OfAsync(["mutate", _cases, "--rules", _rules, .. args]);

    private void Write(string name, string patient, string expect)
    {
        Directory.CreateDirectory(Path.Combine(_cases, "local"));
        File.WriteAllText(Path.Combine(_cases, "local", name + ".json"), LocalRules.Case(patient, expect));
    }
}
