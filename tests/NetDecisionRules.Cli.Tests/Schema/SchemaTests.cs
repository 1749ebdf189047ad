using System.Text.Json.Nodes;
using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests.Schema;

public class SchemaTests
{
    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public async Task Every_sample_fits_the_patient_schema(string sample) =>
        SchemaCheck.Faults(await SchemaAsync("patient"), Sample.Text(sample)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public async Task Every_report_fits_the_report_schema_and_has_no_field_beyond_it(string sample)
    {
        var schema = JsonNode.Parse(await SchemaAsync("report"))!;
        Close(schema);

        var report = await CliRun.OfAsync("evaluate", Sample.Path(sample), "--jurisdiction", "us");

        SchemaCheck.Faults(schema.ToJsonString(), report.Output).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"patientId":1}""")]
    [InlineData("""{"schemaVersion":"1","patientId":"a","options":{"jurisdiction":"fr"}}""")]
    public async Task What_is_no_report_does_not_fit(string json) =>
        SchemaCheck.Faults(await SchemaAsync("report"), json).Should().NotBeEmpty();

    [Theory]
    [InlineData("""{"description":"d","patient":{"id":"a","tumor":{"ki67Percent":{"above":20}}},"options":{"jurisdiction":"eu","asOf":"2024-12-31","sources":["netter-1"]},"expect":{"grade":"g2","recommended":["netter-1/rlt-midgut"],"stances":{"netter-1/rlt-midgut":"recommend"},"emphasized":{"board-2025/x":"unknown"},"notRecommended":[],"undetermined":["board-2025/x"],"eligibility":{"netter-2":"eligible"},"missing":["treatments"]}}""", true)]
    [InlineData("""{"patient":{"id":"a"},"expect":{}}""", true)]
    [InlineData("""{"patient":{"id":"a"},"expect":{"recomended":[]}}""", false)]
    [InlineData("""{"patient":{"id":"a"},"expect":{"eligibility":{"netter-2":"yes"}}}""", false)]
    [InlineData("""{"patient":{"id":"a"},"expect":{"recommended":["netter-2"]}}""", false)]
    [InlineData("""{"patient":{"id":"a","ki67":3},"expect":{}}""", false)]
    [InlineData("""{"patient":{"id":"a"},"expect":{},"note":""}""", false)]
    [InlineData("""{"expect":{}}""", false)]
    public async Task A_case_fits_as_the_contract_says(string json, bool fits) =>
        SchemaCheck.Faults(await SchemaAsync("case"), json).Any().Should().Be(!fits);

    [Theory]
    [InlineData("patient")]
    [InlineData("report")]
    [InlineData("case")]
    public async Task A_schema_names_its_draft_and_itself(string form)
    {
        var schema = JsonNode.Parse(await SchemaAsync(form))!;

        schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema["$id"]!.GetValue<string>().Should().Be($"urn:netdecisionrules:{form}:1");
    }

    private static async Task<string> SchemaAsync(string form) => (await CliRun.OfAsync("schema", form)).Output;

    /// <summary>Allows no field that the schema does not name.</summary>
    private static void Close(JsonNode? node)
    {
        if (node is JsonObject form)
        {
            foreach (var (_, part) in form.ToList())
            {
                Close(part);
            }

            if (form["properties"] is JsonObject && !form.ContainsKey("additionalProperties"))
            {
                form["additionalProperties"] = false;
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var part in list)
            {
                Close(part);
            }
        }
    }
}
