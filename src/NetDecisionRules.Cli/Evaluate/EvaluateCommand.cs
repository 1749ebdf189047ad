using System.CommandLine;
using System.Text;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Presentation;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Evaluate;

/// <summary><c>evaluate FILE</c>: one patient, one report.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A file with one patient: a JSON object, or a table (CSV, Parquet) of one row; - is standard input.",
        };
        file.Validators.Add(InputFile.RefuseOptions);
        var format = FormatOption.Create("Text or a page for reading, or JSON [default: text on a terminal, otherwise json].", defaultsToText: false, "html");
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the report goes; - is standard output.",
            HelpName = "file",
            DefaultValueFactory = _ => CliHost.Standard,
        };
        var explain = new Option<RuleEntry?>("--explain")
        {
            Description = "Instead of the report: why this rule is true, false or unknown for the patient.",
            HelpName = "rule",
            CustomParser = RuleId.Parse,
        };
        var record = new Option<long?>("--record") { Description = "Of a file with many patients (NDJSON, CSV, Parquet): the one to report, counted from 1.", HelpName = "N" };
        var options = new EvaluationOptions();
        var command = new Command("evaluate", "Reports what published guidance says for one patient.") { file, format, output, explain, record };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            if (OutputFile.AreSame(result.GetValue(file) ?? CliHost.Standard, result.GetValue(output) ?? CliHost.Standard))
            {
                result.AddError("The output would take the place of the input.");
            }

            if (result.GetValue(record) <= 0)
            {
                result.AddError("--record: records are counted from 1.");
            }

            if (result.GetResult(explain) is not null && result.GetValue(format) == "html")
            {
                result.AddError("--explain answers in text or JSON.");
            }
        });
        command.SetAction(async (result, cancellation) =>
        {
            var target = result.GetRequiredValue(output);
            var form = result.GetValue(format) ?? (target == CliHost.Standard && host.IsOutputTerminal ? "text" : "json");
            var engine = options.Engine(result);
            var patient = await new PatientFile(result.GetRequiredValue(file), host).ReadAsync(result.GetValue(record), cancellation);
            var answer = result.GetValue(explain) is { } rule
                ? Explain(rule, patient, engine, form)
                : Report(patient, engine, form);
            await using var destination = OutputFile.Open(target, host);
            await destination.Stream.WriteAsync(answer, cancellation);
            await destination.CompleteAsync(cancellation);
            return ExitCode.Done;
        });
        return command.WithExamples(
            "net-decision evaluate patient.json",
            "net-decision evaluate patient.json --jurisdiction eu --format json -o report.json",
            "net-decision evaluate patient.json --format html -o report.html",
            "net-decision evaluate patient.json --explain board-2025/sstr-pet-baseline",
            "net-decision evaluate registry.csv --record 17 --format text");
    }

    private static byte[] Report(Patient patient, DecisionEngine engine, string form)
    {
        var report = engine.Evaluate(patient);
        return form switch
        {
            "text" => Encoding.UTF8.GetBytes(report.ToText(engine.RuleBase, engine.WhatIf(patient))),
            "html" => Encoding.UTF8.GetBytes(report.ToHtml(engine.RuleBase, engine.WhatIf(patient))),
            _ => [.. ReportJson.ToUtf8(report), (byte)'\n'],
        };
    }

    private static byte[] Explain(RuleEntry rule, Patient patient, DecisionEngine engine, string form)
    {
        var explanation = engine.Explain(rule.Id, patient);
        return form == "text"
            ? Encoding.UTF8.GetBytes(explanation.ToText(rule, engine.RuleBase))
            : ExplanationJson.ToUtf8(rule, explanation);
    }
}
