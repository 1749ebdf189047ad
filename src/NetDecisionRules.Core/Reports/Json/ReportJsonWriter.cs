using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>Writes one report as JSON on one line, from pieces that were encoded before. A test holds it to the serializer's bytes.</summary>
internal sealed class ReportJsonWriter(JsonBuffer json, ReportJsonTemplate template, ReadingsJson readings, DecisionReport report)
{
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
        ClassificationJson.Write(json, report.Classification);
        WriteRecommendations(report.Recommendations);
        WriteEligibility(report.Eligibility);
        WriteOpen(report.Open);
        WriteConcordance();
        WriteConflicts(report.Conflicts);
        json.Raw("]}"u8);
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
        var pieces = template.Rules[recommendation.Template.Index]!;
        json.Raw(pieces.UpToLine);
        if (recommendation.Emphasized is { } emphasized)
        {
            json.Raw(",\"emphasized\":"u8);
            json.Raw(JsonTexts.Of(emphasized));
        }

        json.Raw(pieces.Source);
        if (recommendation.Regulatory is { } regulatory)
        {
            json.Raw(",\"regulatory\":{\"eu\":"u8);
            json.Raw(JsonTexts.Of(regulatory.Eu));
            json.Raw(",\"us\":"u8);
            json.Raw(JsonTexts.Of(regulatory.Us));
            json.Raw("}"u8);
        }

        if (recommendation.Window is { } window)
        {
            Write(window);
        }

        json.Raw(pieces.Notes);
        for (var i = 0; i < pieces.Parts.Length; i++)
        {
            json.Raw(pieces.Parts[i]);
            readings.Write(json, recommendation.Template.Parts[i].Number, report.Patient);
        }

        json.Raw(pieces.End);
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
            json.Raw(JsonTexts.Of(protocols[i].Status));
            json.Raw(",\"criteria\":["u8);
            var criteria = report.Template.Protocols[i].Criteria;
            for (var k = 0; k < criteria.Length; k++)
            {
                json.Raw(template.Protocols[i].Criteria[k]);
                Write(criteria[k]);
            }

            json.Raw("]}"u8);
        }
    }

    /// <summary>An entry criterion from its result on; one that another trial asks, too, is copied.</summary>
    private void Write(EntryTemplate entry)
    {
        if (readings.Entry(entry.Number) is { IsThere: true } written)
        {
            json.Again(written);
            return;
        }

        var start = json.Length;
        if (report.Template.Findings.For(entry.Number, report.Patient) is { } finding)
        {
            Write(entry, finding);
        }
        else
        {
            var truth = readings.HasWritten(entry.Number)
                ? Truth.True // so far only parts of true rules are written, for the recommendations, and entries, which were found above
                : MissingFacts.Collect(entry.Criterion, report.Patient, -1, missing);
            WriteFacts(entry, truth);
            WriteMissing(missing.Take());
        }

        readings.NoteEntry(entry.Number, json.Since(start));
    }

    private void Write(EntryTemplate entry, Finding finding)
    {
        if (finding is { TellsFacts: true, EntryJson: { } whole })
        {
            json.Raw(whole);
            return;
        }

        var start = json.Length;
        WriteFacts(entry, finding.Truth);
        var end = finding.TellsFacts ? start : json.Length;
        if (finding.EntryJson is { } rest)
        {
            json.Raw(rest);
        }
        else
        {
            WriteMissing(finding.Missing);
            finding.EntryJson = json.Written[end..].ToArray();
        }
    }

    private void WriteFacts(EntryTemplate entry, Truth truth)
    {
        json.Raw(JsonTexts.Of(EligibilityReport.ResultOf(truth)));
        json.Raw(",\"facts\":{"u8);
        readings.Write(json, entry.Number, report.Patient);
    }

    private void WriteMissing(IReadOnlyList<string> paths)
    {
        json.Raw("},\"missing\":"u8);
        json.PlainStrings(paths);
        json.Raw("}"u8);
    }

    private void WriteOpen(OpenRules open)
    {
        if (open.Few is { } facts)
        {
            OpenRulesJson.Write(json, open.Unknown, facts, template.Rules);
        }
        else
        {
            WriteUndetermined(open.Rules);
            WriteMissing(open.Facts);
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
            json.PlainStrings(undetermined[i].Missing);
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
            json.PlainStrings(facts[i].Rules);
            json.Raw(",\"wouldDecide\":"u8);
            json.Number(facts[i].WouldDecide);
            json.Raw("}"u8);
        }
    }

    private void WriteConcordance()
    {
        json.Raw("],\"concordance\":["u8);
        for (var i = 0; i < template.Concordance.Length; i++)
        {
            json.Raw(i == 0 ? [] : ","u8);
            template.Concordance[i].Write(json, report.Verdicts);
        }
    }

    private void WriteConflicts(IReadOnlyList<Conflict> conflicts)
    {
        json.Raw("],\"conflicts\":["u8);
        for (var i = 0; i < conflicts.Count; i++)
        {
            json.Raw(i == 0 ? "{\"kind\":"u8 : ",{\"kind\":"u8);
            json.Raw(JsonTexts.Of(conflicts[i].Kind));
            json.Raw(",\"rules\":"u8);
            json.PlainStrings(conflicts[i].Rules);
            json.Raw(",\"text\":"u8);
            json.EncodedString(conflicts[i].Text);
            json.Raw(",\"facts\":{"u8);
            for (var k = 0; k < conflicts[i].Facts.Count; k++)
            {
                json.Raw(k == 0 ? [] : ","u8);
                json.PlainString(conflicts[i].Facts[k].Path);
                json.Raw(":"u8);
                FactValueJson.Write(json, conflicts[i].Facts[k].Value);
            }

            json.Raw("}}"u8);
        }
    }
}
