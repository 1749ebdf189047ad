using System.CommandLine;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Json;

namespace NetDecisionRules.Cli.Schema;

/// <summary><c>schema patient|report|case</c>: JSON Schema (draft 2020-12).</summary>
internal static class SchemaCommand
{
    public static Command Create(CliHost host)
    {
        var form = new Argument<string>("FORM") { Description = "Which form." };
        form.AcceptOnlyFromAmong("patient", "report", "case");
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a patient record, a report or a guideline case.") { form };
        command.SetAction((result, cancellation) => JsonOutput.PrintAsync(host, result.GetRequiredValue(form) switch
        {
            "report" => ReportSchema.Write,
            "case" => CaseSchema.Write,
            _ => PatientSchema.Write,
        }, cancellation));
        return command.WithExamples("net-decision schema patient > patient.schema.json");
    }
}
