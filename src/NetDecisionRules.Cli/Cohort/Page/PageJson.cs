using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.Facts;
using NetDecisionRules.Presentation;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Html;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>What the page's script needs: the numbers of the charts, and the words behind the rows. Escaped like the rows.</summary>
internal static class PageJson
{
    public static string Of(PageContent page)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteNumber("patients", page.Summary.Patients);
            json.Write("grades", Enum.GetValues<TumorGrade>(), grade => json.WriteStringValue(grade.DisplayName()));
            json.Write("rules", page.Rules.Rules, rule => WriteRule(rule.Entry, json));
            json.Write("trials", page.Summary.Eligibility, trial => WriteTrial(trial, json));
            json.WritePropertyName("facts");
            page.Facts.WriteAll(json);
            json.Write("missing", page.Summary.MissingFacts, fact => json.WriteRow(page.Facts.Words(fact.Fact), fact.Decisions, fact.Patients));
            json.Write("sites", page.Summary.GradeBySite, site => json.WriteRow(PageWords.Of(site.Site), site.G1, site.G2, site.G3, site.Nec, site.Open));
            json.Write("agreement", page.Summary.Agreement, topic => WriteTopic(topic, json));
            json.Write("verdicts", page.Summary.Rules, rule => json.WriteRow(rule.Title, rule.True, rule.Unknown, rule.False));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteRule(RuleEntry rule, Utf8JsonWriter json)
    {
        var outcome = rule.Rule.Outcome;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("source", rule.Source.Id);
        json.WriteString("title", rule.Rule.Title);
        json.WriteString("about", outcome.Intervention == Intervention.None ? "" : Phrases.Upper(Phrases.InShort(outcome.Intervention)));
        json.WriteString("stance", outcome.Stance == Stance.Notice ? "note" : Phrases.Of(outcome.Stance, outcome.Line));
        json.WriteString("is", HtmlParts.ClassOf(outcome.Stance));
        json.WriteEndObject();
    }

    private static void WriteTrial(ProtocolSummary trial, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", trial.Protocol);
        json.Write("criteria", trial.Criteria, criterion => json.WriteRow(criterion.Text, criterion.RemainMet, criterion.RemainNotExcluded));
        json.WriteEndObject();
    }

    private static void WriteTopic(AgreementSummary topic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("about", PageWords.Of(topic.Intervention));
        json.Write("sources", topic.Sources, source =>
            json.WriteRow(source.Source, source.For, source.Against, source.Both, source.TrialOnly, source.Undecided, source.Silent));
        json.WriteEndObject();
    }

    private static void Write<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(this Utf8JsonWriter json, string name, params ReadOnlySpan<long> numbers)
    {
        json.WriteStartArray();
        json.WriteStringValue(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
