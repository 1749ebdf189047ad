using System.Globalization;
using System.Text;
using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>Writes what a check found, for people and for programs.</summary>
internal static class CheckText
{
    public static string Of(CheckResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.New)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Id}\n  {OneLine.Of(finding.Words)}\n");
            foreach (var witness in finding.Witnesses)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {PatientJson.Write(witness)}\n");
            }
        }

        foreach (var id in result.Stale)
        {
            text.Append(CultureInfo.InvariantCulture, $"no longer found: {id}\n  It is accepted, but is not there any more. Where the source says so, take it out of the accepted findings; otherwise undo the change.\n");
        }

        return text.Append(CultureInfo.InvariantCulture,
            $"{result.Questions} questions answered: {result.New.Count} new findings, {result.Accepted.Count} accepted (with --format json), {result.Stale.Count} no longer found\n").ToString();
    }

    public static void Write(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("questions", result.Questions);
        json.WriteStartArray("new");
        foreach (var finding in result.New)
        {
            Write(json, finding, reason: null);
        }

        json.WriteEndArray();
        json.WriteStartArray("accepted");
        foreach (var (finding, reason) in result.Accepted)
        {
            Write(json, finding, reason);
        }

        json.WriteEndArray();
        json.WriteStartArray("stale");
        foreach (var id in result.Stale)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("kind", JsonOutput.Name(finding.Kind));
        json.WriteString("words", finding.Words);
        json.WriteOptional("reason", reason);
        json.WriteStartArray("rules");
        foreach (var rule in finding.Rules)
        {
            json.WriteStringValue(rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("witnesses");
        foreach (var witness in finding.Witnesses)
        {
            PatientJson.Write(json, witness.Facts);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
