using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Writes one report as JSON on one line, from pieces that were encoded before. A test holds it to the serializer's bytes.</summary>
internal sealed class ReportJsonWriter(JsonBuffer json, ReportJsonTemplate template, ReportJsonContext context, DecisionReport report)
{
    // Filled again and again: a report has many short lists.
    private readonly List<FactReading> readings = [];
    private readonly List<string> sources = [];
    private readonly FactPaths missing = new();

    public void Write()
    {
        json.Raw("{\"schemaVersion\":"u8);
        json.PlainString(report.SchemaVersion);
        json.Raw(",\"patientId\":"u8);
        json.EncodedString(report.PatientId);
        if (report.AssessmentDate is { } assessment)
        {
            json.Raw(",\"assessmentDate\":"u8);
            json.Date(assessment);
        }

        json.Raw(template.Head);
        Write(report.Classification);
        WriteRecommendations(report.Recommendations);
        WriteEligibility(report.Eligibility);
        WriteUndetermined(report.Undetermined);
        WriteMissing(report.MissingFacts);
        WriteConcordance(report.Concordance);
        json.Raw("],\"conflicts\":"u8);
        json.Raw(report.Conflicts.Count == 0 ? "[]"u8 : JsonSerializer.SerializeToUtf8Bytes(report.Conflicts, context.IReadOnlyListConflict));
        json.Raw("}"u8);
    }

    private void Write(ClassificationReport classification)
    {
        json.Raw(",\"classification\":"u8);
        json.Raw(JsonSerializer.SerializeToUtf8Bytes(classification, context.ClassificationReport));
    }

    private void WriteRecommendations(IReadOnlyList<Recommendation> recommendations)
    {
        json.Raw(",\"recommendations\":["u8);
        for (var i = 0; i < recommendations.Count; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            Write(recommendations[i]);
        }
    }

    private void Write(Recommendation recommendation)
    {
        var pieces = template.Rules[recommendation.Template];
        json.Raw(pieces.UpToLine);
        if (recommendation.Emphasized is { } emphasized)
        {
            json.Raw(",\"emphasized\":"u8);
            json.Raw(Text(emphasized));
        }

        json.Raw(pieces.Source);
        if (recommendation.Regulatory is { } regulatory)
        {
            json.Raw(",\"regulatory\":{\"eu\":"u8);
            json.Raw(Text(regulatory.Eu));
            json.Raw(",\"us\":"u8);
            json.Raw(Text(regulatory.Us));
            json.Raw("}"u8);
        }

        if (recommendation.Window is { } window)
        {
            Write(window);
        }

        json.Raw(pieces.Notes);
        for (var i = 0; i < pieces.Parts.Length; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            json.Raw(pieces.Parts[i]);
            json.Raw(Text(recommendation.Template.Parts[i].Criterion.Test(report.Patient)));
            WriteFacts(recommendation.Template.Parts[i].Criterion);
            json.Raw("}"u8);
        }

        json.Raw("]}"u8);
    }

    private void Write(WindowReport window)
    {
        json.Raw(",\"window\":{"u8);
        if (window.Earliest is { } earliest)
        {
            json.Raw("\"earliest\":"u8);
            json.Date(earliest);
        }

        if (window.Latest is { } latest)
        {
            json.Raw(window.Earliest is null ? "\"latest\":"u8 : ",\"latest\":"u8);
            json.Date(latest);
        }

        json.Raw("}"u8);
    }

    private void WriteEligibility(IReadOnlyList<EligibilityReport> protocols)
    {
        json.Raw("],\"eligibility\":["u8);
        for (var i = 0; i < protocols.Count; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            json.Raw(template.Protocols[i].UpToStatus);
            json.Raw(Text(protocols[i].Status));
            json.Raw(",\"criteria\":["u8);
            var criteria = report.Template.Protocols[i].Criteria;
            for (var k = 0; k < criteria.Count; k++)
            {
                var criterion = criteria[k].Criterion;
                json.Raw(k == 0 ? [] : ","u8);
                json.Raw(template.Protocols[i].Criteria[k]);
                json.Raw(Text(EligibilityReport.ResultOf(MissingFacts.Collect(criterion, report.Patient, -1, missing))));
                WriteFacts(criterion);
                json.Raw(",\"missing\":"u8);
                Write(missing.Take());
                json.Raw("}"u8);
            }

            json.Raw("]}"u8);
        }
    }

    private void WriteUndetermined(IReadOnlyList<UndeterminedRule> undetermined)
    {
        json.Raw("],\"undetermined\":["u8);
        for (var i = 0; i < undetermined.Count; i++)
        {
            json.Raw(i == 0 ? "{\"rule\":"u8 : ",{\"rule\":"u8);
            json.PlainString(undetermined[i].Rule);
            json.Raw(",\"missing\":"u8);
            Write(undetermined[i].Missing);
            json.Raw("}"u8);
        }
    }

    private void WriteMissing(IReadOnlyList<MissingFact> facts)
    {
        json.Raw("],\"missingFacts\":["u8);
        for (var i = 0; i < facts.Count; i++)
        {
            json.Raw(i == 0 ? "{\"fact\":"u8 : ",{\"fact\":"u8);
            json.PlainString(facts[i].Fact);
            json.Raw(",\"rules\":"u8);
            Write(facts[i].Rules);
            json.Raw(",\"wouldDecide\":"u8);
            json.Number(facts[i].WouldDecide);
            json.Raw("}"u8);
        }
    }

    private void WriteConcordance(IReadOnlyList<ConcordanceEntry> entries)
    {
        json.Raw("],\"concordance\":["u8);
        for (var i = 0; i < entries.Count; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            if (entries[i].IsSilent)
            {
                json.Raw(template.Concordance[i].AllSilent);
            }
            else
            {
                Write(entries[i], template.Concordance[i]);
            }
        }
    }

    private void Write(ConcordanceEntry entry, GroupJson pieces)
    {
        json.Raw(pieces.Head);
        Write(entry.Taking(Stance.Recommend, sources));
        json.Raw(",\"consider\":"u8);
        Write(entry.Taking(Stance.Consider, sources));
        json.Raw(",\"trialOnly\":"u8);
        Write(entry.Taking(Stance.TrialOnly, sources));
        json.Raw(",\"caution\":"u8);
        Write(entry.Taking(Stance.Caution, sources));
        json.Raw(",\"avoid\":"u8);
        Write(entry.Taking(Stance.Avoid, sources));
        json.Raw(",\"undecided\":"u8);
        Write(entry.WithBest(Truth.Unknown, sources));
        json.Raw(",\"silent\":"u8);
        Write(entry.WithBest(Truth.False, sources));
        json.Raw("}"u8);
    }

    private void WriteFacts(Criterion criterion)
    {
        json.Raw(",\"facts\":{"u8);
        var facts = Explanation.ReadingsOf(criterion, report.Patient, readings);
        for (var i = 0; i < facts.Count; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            json.PlainString(facts[i].Path);
            json.Raw(":"u8);
            Write(facts[i].Value);
        }

        json.Raw("}"u8);
    }

    private void Write(in FactValue value)
    {
        switch (value)
        {
            case { Text: { } text }:
                json.PlainString(text);
                break;
            case { Flag: { } flag }:
                json.Raw(flag ? "true"u8 : "false"u8);
                break;
            case { Number: { IsPoint: true, Min: { } point } }:
                json.Number(point);
                break;
            case { Number: { } range }:
                Write(range);
                break;
            default:
                json.Raw("[]"u8);
                break;
        }
    }

    private void Write(in NumberRange range)
    {
        json.Raw("{"u8);
        if (range.Min is { } min)
        {
            json.Raw(range.MinIncluded ? "\"min\":"u8 : "\"above\":"u8);
            json.Number(min);
        }

        if (range.Max is { } max)
        {
            json.Raw(range.Min is null ? [] : ","u8);
            json.Raw(range.MaxIncluded ? "\"max\":"u8 : "\"below\":"u8);
            json.Number(max);
        }

        json.Raw("}"u8);
    }

    private void Write(IReadOnlyList<string> plain)
    {
        json.Raw("["u8);
        for (var i = 0; i < plain.Count; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            json.PlainString(plain[i]);
        }

        json.Raw("]"u8);
    }

    private static ReadOnlySpan<byte> Text(Truth truth) => truth switch { Truth.True => "\"true\""u8, Truth.False => "\"false\""u8, _ => "\"unknown\""u8 };

    private static ReadOnlySpan<byte> Text(LabelStatus status) =>
        status switch { LabelStatus.OnLabel => "\"onLabel\""u8, LabelStatus.OffLabel => "\"offLabel\""u8, _ => "\"unknown\""u8 };

    private static ReadOnlySpan<byte> Text(EligibilityStatus status) =>
        status switch { EligibilityStatus.Eligible => "\"eligible\""u8, EligibilityStatus.Ineligible => "\"ineligible\""u8, _ => "\"indeterminate\""u8 };

    private static ReadOnlySpan<byte> Text(CriterionResult result) =>
        result switch { CriterionResult.Met => "\"met\""u8, CriterionResult.NotMet => "\"notMet\""u8, _ => "\"unknown\""u8 };
}
