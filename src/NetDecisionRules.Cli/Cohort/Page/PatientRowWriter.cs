using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>
/// Writes what the page tells of one patient: <c>[id, date, grade, trials, true rules, waiting rules]</c>. A grade, a rule and a fact stand as
/// their place in the page's lists; a trial is a string with one of <c>m n u</c> (met, not met, unknown) a criterion; the waiting rules are
/// grouped by the facts that they wait for: <c>[[rules], [facts]]</c>. Everything but ASCII letters, digits and harmless signs is escaped, so that no
/// id can end the element that the rows stand in. Belongs to one thread at a time.
/// </summary>
internal sealed class PatientRowWriter : IDisposable
{
    private readonly CohortRules _rules;
    private readonly PageFacts _facts;
    private readonly PatientLimit _limit;
    private readonly Dictionary<string, int> _ruleIndex;
    private readonly OrderedDictionary<string, (List<int> Rules, IReadOnlyList<string> Facts)> _waiting = new(StringComparer.Ordinal);
    private Utf8JsonWriter? _writer;

    public PatientRowWriter(CohortRules rules, PageFacts facts, PatientLimit limit)
    {
        (_rules, _facts, _limit) = (rules, facts, limit);
        _ruleIndex = rules.Rules.Index().ToDictionary(rule => rule.Item.Entry.Id, rule => rule.Index, StringComparer.Ordinal);
    }

    public void Write(Decision decision, PatientRows rows)
    {
        if (_limit.IsFull)
        {
            return;
        }

        var json = _writer ??= new Utf8JsonWriter(rows.Output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });
        json.Reset(rows.Output);
        json.WriteStartArray();
        json.WriteStringValue(decision.Patient.Id);
        if (decision.Patient.Facts.AssessmentDate is { } date)
        {
            json.WriteStringValue(Phrases.Day(date));
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteNumberValue(_rules.GradeOf(decision.Patient) is { } grade ? (int)grade - 1 : -1);
        WriteTrials(decision.Report, json);
        WriteTrue(decision, json);
        WriteWaiting(decision.Report, json);
        json.WriteEndArray();
        json.Flush();
        rows.EndRow();
    }

    public void Dispose() => _writer?.Dispose();

    private static void WriteTrials(DecisionReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var trial in report.Eligibility)
        {
            json.WriteStringValue(string.Concat(trial.Criteria.Select(criterion => criterion.Result switch
            {
                CriterionResult.Met => 'm',
                CriterionResult.NotMet => 'n',
                CriterionResult.Unknown => 'u',
            })));
        }

        json.WriteEndArray();
    }

    private void WriteTrue(Decision decision, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        for (var i = 0; i < _rules.Rules.Count; i++)
        {
            if (decision.Verdicts.OfRule(_rules.Rules[i].Index) == Truth.True)
            {
                json.WriteNumberValue(i);
            }
        }

        json.WriteEndArray();
    }

    private void WriteWaiting(DecisionReport report, Utf8JsonWriter json)
    {
        _waiting.Clear();
        foreach (var rule in report.Undetermined)
        {
            var key = string.Join('\n', rule.Missing);
            if (!_waiting.TryGetValue(key, out var group))
            {
                _waiting.Add(key, group = ([], rule.Missing));
            }

            group.Rules.Add(_ruleIndex[rule.RuleId]);
        }

        json.WriteStartArray();
        foreach (var (ofGroup, missing) in _waiting.Values)
        {
            json.WriteStartArray();
            json.WriteStartArray();
            ofGroup.ForEach(json.WriteNumberValue);
            json.WriteEndArray();
            json.WriteStartArray();
            foreach (var path in missing)
            {
                _facts.Write(path, json);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
