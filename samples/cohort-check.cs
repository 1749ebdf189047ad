#!/usr/bin/env dotnet
// What published guidance says on RLT for each patient of an NDJSON file, as a table:
//
//     dotnet run samples/cohort-check.cs -- patients.ndjson
//
// A single file on the library; .NET 10 runs it without a project. In a checkout it uses the library's source:
#:project ../src/NetDecisionRules/NetDecisionRules.csproj
// With the package installed from a feed, put this line in the place of the one above:
// #:package NetDecisionRules@0.1.0

using System.Text;
using NetDecisionRules;
using NetDecisionRules.Json;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

if (args is not [var file])
{
    Console.Error.WriteLine("usage: dotnet run cohort-check.cs -- FILE");
    return 2;
}

const int mostMissing = 3;
var engine = DecisionEngine.Default;
var (line, rejected) = (0, 0);

Console.WriteLine($"{"patient",-24} {"grade",-6} {"RLT",-34} waits for");
foreach (var record in File.ReadLines(file, Encoding.UTF8))
{
    line++;
    if (string.IsNullOrWhiteSpace(record))
    {
        continue;
    }

    if (!PatientJson.TryRead(Encoding.UTF8.GetBytes(record), out var patient, out var errors, out var id))
    {
        rejected++;
        foreach (var error in errors)
        {
            Console.Error.WriteLine($"line {line}, {id ?? "no id"}: {error.Code} {error}");
        }

        continue;
    }

    var report = engine.Evaluate(patient);
    Console.WriteLine($"{report.PatientId,-24} {Grade(report),-6} {Rlt(report),-34} {Missing(report)}");
}

return rejected == 0 ? 0 : 1;

// Empty where the record leaves more than one grade possible.
static string Grade(DecisionReport report) => report.Classification.Grade.Value?.ToString() ?? "?";

// How many rules take which position on RLT; sources may differ, and nothing is merged into one answer.
static string Rlt(DecisionReport report)
{
    var positions = report.Recommendations
        .Where(advice => advice.Intervention == Intervention.Rlt)
        .GroupBy(advice => advice.Stance)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Key} {group.Count()}");
    return string.Join(", ", positions) is { Length: > 0 } said ? said : "nothing";
}

// The facts that would decide most.
static string Missing(DecisionReport report)
{
    var facts = report.MissingFacts.Select(missing => missing.Fact).ToArray();
    return string.Join(", ", facts.Take(mostMissing)) + (facts.Length > mostMissing ? $" and {facts.Length - mostMissing} more" : "");
}
