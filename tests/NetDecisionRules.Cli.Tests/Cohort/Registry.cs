using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests.Cohort;

/// <summary>A registry for tests: the sample patients over and over, under ids of their own, with bad lines and blank ones between.</summary>
internal static class Registry
{
    private static readonly JsonObject[] Patients =
        [.. Sample.Names.Select(name => JsonNode.Parse(Sample.Text(name))!.AsObject())];

    public static string Lines(int records, int first = 0)
    {
        var lines = new StringBuilder();
        for (var number = first; number < first + records; number++)
        {
            if (number % 10 == 3)
            {
                lines.Append(" \n");
            }

            lines.Append(Line(number)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>How many of so many records are rejected.</summary>
    public static int Rejected(int records) => Enumerable.Range(0, records).Count(IsBad);

    private static bool IsBad(int number) => number % 7 == 4 || number % 41 == 40;

    private static string Line(int number)
    {
        if (number % 41 == 40)
        {
            return "{\"id\":\"cut";
        }

        var patient = Patients[number % Patients.Length].DeepClone().AsObject();
        patient["id"] = Id(number);
        if (IsBad(number))
        {
            patient["tumor"] = new JsonObject { ["ki67Percent"] = 100 + number };
        }

        return patient.ToJsonString();
    }

    private static string Id(int number) => (number % 9) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"a \"quoted\", long id {number}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"=SUM({number})"),
        2 => string.Create(CultureInfo.InvariantCulture, $"Zoë-{number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"case-{number:000}"),
    };
}
