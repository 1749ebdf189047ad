using System.Globalization;
using System.Text;
using System.Text.Json;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Coverage;

/// <summary>Writes what cases show, for people and for programs.</summary>
internal static class CoverageText
{
    /// <summary>One line a rule with how many cases show each truth, one a boundary; then the gaps; then the sum.</summary>
    public static string Of(CaseCoverage coverage)
    {
        var text = new StringBuilder();
        foreach (var subject in coverage.Subjects)
        {
            Line(text, $"{subject.Id}: true {subject.Truths[Truth.True].Count}, false {subject.Truths[Truth.False].Count}, unknown {subject.Truths[Truth.Unknown].Count}");
            foreach (var boundary in subject.Boundaries)
            {
                Line(text, $"  {boundary.Text}: on {boundary.On.Count}, just beyond {boundary.Beyond.Count}");
            }
        }

        foreach (var gap in coverage.Gaps)
        {
            Line(text, $"{(gap.Reason is null ? "gap" : "excused")}: {gap.Id}: no case shows it {gap.What}{(gap.Reason is null ? "" : ": ")}{gap.Reason}");
        }

        var (all, gaps, open) = (coverage.Subjects.Sum(s => 3 + (2 * s.Boundaries.Count)), coverage.Gaps.Count(), coverage.Unexcused.Count());
        Line(text, $"coverage: {all - gaps} of {all} shown, {gaps - open} excused, {open} missing");
        return text.ToString();
    }

    public static void Write(Utf8JsonWriter json, CaseCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteStartArray("subjects");
        foreach (var subject in coverage.Subjects)
        {
            json.WriteStartObject();
            json.WriteString("id", subject.Id);
            Names(json, "true", subject.Truths[Truth.True]);
            Names(json, "false", subject.Truths[Truth.False]);
            Names(json, "unknown", subject.Truths[Truth.Unknown]);
            json.WriteStartArray("boundaries");
            foreach (var boundary in subject.Boundaries)
            {
                json.WriteStartObject();
                json.WriteString("test", boundary.Text);
                Names(json, "on", boundary.On);
                Names(json, "beyond", boundary.Beyond);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in coverage.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("id", gap.Id);
            json.WriteString("what", gap.What);
            if (gap.Reason is not null)
            {
                json.WriteString("reason", gap.Reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, IReadOnlyList<string> cases)
    {
        json.WriteStartArray(name);
        foreach (var one in cases)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
