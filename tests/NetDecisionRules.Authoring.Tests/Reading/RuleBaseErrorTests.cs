using System.Text;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Tests.Reading;

/// <summary>What is no rule base is answered with every fault: its path, its permanent code, and what is wrong.</summary>
public class RuleBaseErrorTests
{
    private static readonly string Export = Encoding.UTF8.GetString(RuleBaseJson.Export(LocalRules.RuleBase));

    [Fact]
    public void NDR3001_another_meaning_of_facts_and_criteria() => Errors(("\"semantics\": 1", "\"semantics\": 2")).Should().Equal(
        new RuleBaseError("semantics", "NDR3001", "facts and criteria are meant as in semantics 2; this library reads 1"));

    [Theory]
    [InlineData("\"number\": \"Weight\"", "\"number\": \"Height\"", "sources[0].protocol[1].criterion.number", "there is no number called \"Height\"")]
    [InlineData("\"number\": \"Weight\"", "\"number\": \"Pregnant\"", "sources[0].protocol[1].criterion.number", "there is no number called \"Pregnant\"")]
    [InlineData("\"flag\": \"Pregnant\"", "\"flag\": \"Expecting\"", "sources[0].rules[0].when.all[1].not.flag", "there is no yes-or-no fact called \"Expecting\"")]
    [InlineData("\"choice\": \"Extent\"", "\"choice\": \"Stage\"", "classification.advanced.choice", "there is no choice called \"Stage\"")]
    [InlineData("\"date\": \"AssessmentDate\"", "\"date\": \"Today\"", "sources[0].rules[1].when.with.from.date", "there is no date called \"Today\"")]
    [InlineData("\"some\": \"imaging\"", "\"some\": \"scans\"", "sources[0].rules[1].when.some", "a patient record has no list \"scans\"")]
    public void NDR3002_a_fact_or_list_that_does_not_exist(string written, string edited, string path, string message) =>
        Errors((written, edited)).Should().Equal(new RuleBaseError(path, "NDR3002", message));

    [Fact]
    public void NDR3003_a_criterion_that_is_not_defined() => Errors(("\"use\": \"Grown\"", "\"use\": \"Adult\"")).Should().Equal(
        new RuleBaseError("sources[0].rules[0].when.all[0].use", "NDR3003", "the rule base defines no criterion \"Adult\""),
        new RuleBaseError("sources[0].protocol[0].criterion.use", "NDR3003", "the rule base defines no criterion \"Adult\""));

    [Fact]
    public void NDR3004_a_criterion_that_rests_on_itself()
    {
        const string Two = """
            "Grown": { "words": "grown up", "is": { "use": "Older" } }, "Older": { "words": "older", "is": { "not": { "use": "Grown" } } }
            """;

        Errors(Definition(Two)).Should().Equal(new RuleBaseError("criteria.Older.is.not.use", "NDR3004", "\"Grown\" rests on itself"));
    }

    [Theory]
    [InlineData("{}", "criteria.Grown.is", "a criterion has exactly one of number, choice, flag, date, some, missing, all, any, not, use")]
    [InlineData("{ \"flag\": \"Pregnant\", \"not\": { \"flag\": \"Pregnant\" } }", "criteria.Grown.is",
        "a criterion has exactly one of number, choice, flag, date, some, missing, all, any, not, use")]
    [InlineData("{ \"date\": \"RltStart\" }", "criteria.Grown.is.date", "needs from, to or both; or else \"exists\": true")]
    [InlineData("{ \"date\": \"RltStart\", \"exists\": true, \"to\": { \"date\": \"AssessmentDate\" } }", "criteria.Grown.is.date",
        "needs from, to or both; or else \"exists\": true")]
    public void NDR3005_an_object_that_is_no_criterion(string criterion, string path, string message) =>
        Errors(Definition($"\"Grown\": {{ \"words\": \"grown up\", \"is\": {criterion} }}")).Should().Equal(new RuleBaseError(path, "NDR3005", message));

    [Fact]
    public void NDR3006_parts_that_do_not_fit_together() => Errors(
        ("\"slug\": \"recent\"", "\"slug\": \"adult\""),
        ("\"some\": \"imaging\"", "\"some\": \"treatments\"")).Should().Equal(
        new RuleBaseError("sources[0].rules[1].slug", "NDR3006", "Rule 'local/adult' is given twice."),
        new RuleBaseError("sources[0].rules[1].when", "NDR3006", "Rule 'local/adult': 'Study.Date' is a fact of one entry of 'imaging' and stands outside of it."));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NDR3007_names_that_rest_on_names_without_end(bool lowestFirst)
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $$"""
            "c{{i}}": { "words": "w", "is": {{(i == 0 ? """{ "flag": "Pregnant" }""" : $$"""{ "use": "c{{i - 1}}" }""")}} }
            """);

        var errors = Errors(Definition(string.Join(",", (lowestFirst ? names : names.Reverse()).Append("\"Grown\": { \"words\": \"grown up\", \"is\": { \"flag\": \"Pregnant\" } }"))));

        errors.Select(e => e.Code).Distinct().Should().Equal("NDR3007");
        errors[0].Message.Should().Be(lowestFirst ? "\"c64\" rests on names more than 64 deep" : "names rest on names more than 64 deep");
    }

    [Fact]
    public void NDR3007_names_that_double()
    {
        var names = Enumerable.Range(0, 30).Select(i => $$"""
            "c{{i}}": { "words": "w", "is": {{(i == 0 ? """{ "flag": "Pregnant" }""" : $$"""{ "all": [{ "use": "c{{i - 1}}" }, { "use": "c{{i - 1}}" }] }""")}} }
            """);

        Errors(Definition(string.Join(",", names.Append("\"Grown\": { \"words\": \"grown up\", \"is\": { \"flag\": \"Pregnant\" } }"))))
            .Should().Equal(new RuleBaseError("criteria.c12.is", "NDR3007", "\"c12\" has more than 10000 parts, with every name in it unfolded"));
    }

    [Theory]
    [InlineData("18.00000000000000000000000000001", "18.00000000000000000000000000001 is written with more than 28 digits or with an exponent")]
    [InlineData("1e-40", "1e-40 is written with more than 28 digits or with an exponent")]
    public void NDR1206_a_number_that_would_be_rounded(string written, string message) =>
        Errors(("\"min\": 18", "\"min\": " + written)).Should().Contain(new RuleBaseError("criteria.Grown.is.min", "NDR1206", message));

    [Fact]
    public void NDR3006_bands_of_the_grade_that_no_record_can_reach() => Errors(("\"g2To\": 20", "\"g2To\": 100000"))
        .Select(e => e.ToString()).Should().Contain("classification.ki67: The grade's bands of Ki-67 lie outside 0–100 %.");

    [Fact]
    public void Several_faults_come_at_once() => Errors(("\"version\": \"1\"", "\"version\": \" \""), ("\"min\": 18", "\"min\": 18, \"above\": 3"), ("\"stance\": \"notice\"", "\"stance\": \"note\""))
        .Select(e => (e.Code, e.ToString())).Should().Equal(
            ("NDR1208", "version: the version is empty"),
            ("NDR1205", "criteria.Grown.is.number: needs a bound below (min or above), one above (max or below), or both, with a value between them"),
            ("NDR1202", "sources[0].rules[1].then.stance: \"note\" is not one of notice, recommend, consider, trialOnly, caution, avoid"));

    private static (string, string) Definition(string definitions)
    {
        var from = Export.IndexOf("\"Grown\"", StringComparison.Ordinal);
        var to = Export.IndexOf("\"classification\"", StringComparison.Ordinal);
        return (Export[from..to], definitions + "}, ");
    }

    private static IReadOnlyList<RuleBaseError> Errors(params (string Written, string Edited)[] edits)
    {
        var text = Export;
        foreach (var (written, edited) in edits)
        {
            text = text.Replace(written, edited);
        }

        RuleBaseJson.TryRead(Encoding.UTF8.GetBytes(text), out var ruleBase, out var errors).Should().BeFalse();
        ruleBase.Should().BeNull();
        return errors;
    }
}
