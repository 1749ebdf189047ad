using NetDecisionRules.Core.Tests.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json.Flat;

public class FlatHeaderTests
{
    [Fact]
    public void A_template_has_the_facts_of_the_contract_in_its_order()
    {
        var names = FlatColumns.Template(imaging: 2, treatments: 1, goals: 2).Names;

        names.Should().StartWith(["schemaVersion", "id", "assessmentDate", "ageYears", "sex", "tumor.primarySite"]).And.OnlyHaveUniqueItems();
        names.SkipWhile(n => n != "disease.measurableDisease").Take(28).Should().Equal(
            "disease.measurableDisease",
            "imaging.1.modality", "imaging.1.date", "imaging.1.krenningScore", "imaging.1.sstrPositive", "imaging.1.allTargetLesionsPositive",
            "imaging.1.uptake", "imaging.1.fdgPositive", "imaging.1.sstrNegativeFdgPositiveLesions", "imaging.1.response",
            "imaging.2.modality", "imaging.2.date", "imaging.2.krenningScore", "imaging.2.sstrPositive", "imaging.2.allTargetLesionsPositive",
            "imaging.2.uptake", "imaging.2.fdgPositive", "imaging.2.sstrNegativeFdgPositiveLesions", "imaging.2.response",
            "imagingComplete",
            "treatments.1.kind", "treatments.1.agent", "treatments.1.start", "treatments.1.end", "treatments.1.cycles", "treatments.1.outcome",
            "treatments.1.diseaseControlMonths",
            "treatmentsComplete");
        names.Should().EndWith(["labs.neutrophils", "labs.platelets", "labs.bilirubinTimesUln"]);
    }

    [Fact]
    public void A_template_is_a_header()
    {
        var names = FlatColumns.Template(3, 999, 0).Names;

        FlatColumns.TryCreate(names, out var columns, out var errors).Should().BeTrue();

        columns!.Names.Should().Equal(names);
        errors.Should().BeEmpty();
    }

    [Fact]
    public void A_list_has_room_for_999_entries_at_most()
    {
        FluentActions.Invoking(() => FlatColumns.Template(1000, 0, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("imaging");
        FluentActions.Invoking(() => FlatColumns.Template(0, -1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("treatments");
    }

    [Theory]
    [InlineData("ID", "unknown column; did you mean id?")]
    [InlineData("tumor.ki67percent", "unknown column; did you mean tumor.ki67Percent?")]
    [InlineData("imaging.12.modalty", "unknown column; did you mean imaging.12.modality?")]
    [InlineData("Goals.3", "unknown column; did you mean goals.3?")]
    [InlineData("tumor", Unknown)]
    [InlineData("tumor.", Unknown)]
    [InlineData("tumor.ki67Percent.min", Unknown)]
    [InlineData("imaging", Unknown)]
    [InlineData("imaging.modality", Unknown)]
    [InlineData("imaging.1", Unknown)]
    [InlineData("imaging.0.date", "unknown column; did you mean imaging.1.date?")]
    [InlineData("imaging.01.date", "unknown column; did you mean imaging.1.date?")]
    [InlineData("imaging.1000.date", Unknown)]
    [InlineData("imaging.-1.date", "unknown column; did you mean imaging.1.date?")]
    [InlineData("imaging.١.date", "unknown column; did you mean imaging.1.date?")]
    [InlineData("imaging[0].date", Unknown)]
    [InlineData("goals", Unknown)]
    [InlineData("goals.1.x", Unknown)]
    [InlineData("sex.1", Unknown)]
    [InlineData("Name", Unknown)]
    public void An_unknown_column_is_an_error_that_names_the_one_that_was_meant(string name, string message) =>
        Errors("id", name).Should().Equal($"{name} | NDR1101 | {message} | -");

    [Fact]
    public void Every_fault_of_a_header_is_told_at_once() => Errors("sex", "", "sex", "dog\n", "sex").Should().Equal(
        " | NDR1101 | column 2 has no name | -",
        "sex | NDR1102 | given twice in one header | -",
        $"dog\\u000a | NDR1101 | {Unknown} | -",
        "id | NDR1103 | required: an id of 1–128 characters without control characters | -");

    private const string Unknown =
        "unknown column; columns are called by JSON path, entries of lists are numbered from 1: tumor.ki67Percent, imaging.1.modality, goals.1";

    private static string[] Errors(params string[] header)
    {
        FlatColumns.TryCreate(header, out var columns, out var errors).Should().BeFalse();
        columns.Should().BeNull();
        return FactFaults.Lines(errors);
    }
}
