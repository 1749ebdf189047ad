using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>Writes the entry criteria of trials.</summary>
internal sealed class EligibilityJson(JsonBuffer json, ReportJsonTemplate template, ReportScratch scratch, DecisionReport report)
{
    private readonly FactPaths missing = new();

    public void Write()
    {
        json.Raw("],\"eligibility\":["u8);
        var protocols = report.Template.Protocols;
        for (var i = 0; i < protocols.Length; i++)
        {
            json.Comma(i == 0);
            json.Raw(template.Protocols[i].UpToStatus);
            json.Raw(JsonTexts.Of(EligibilityReport.StatusOf(report.Verdicts.OfProtocol(protocols[i].Index))));
            json.Raw(",\"criteria\":["u8);
            WriteCriteria(protocols[i].Criteria, template.Protocols[i].Criteria);
            json.Raw("]}"u8);
        }
    }

    private void WriteCriteria(EntryTemplate[] criteria, byte[][] pieces)
    {
        var list = new ListJson(json);
        for (var i = 0; i < criteria.Length; i++)
        {
            ref var place = ref scratch.Entries[criteria[i].Place];
            if (place.IsThere)
            {
                list.Again(place);
                continue;
            }

            list.Next();
            var start = json.Length;
            json.Raw(pieces[i]);
            WriteFromResult(criteria[i]);
            place = json.Since(start);
        }

        list.End();
    }

    private void WriteFromResult(EntryTemplate entry)
    {
        if (report.Template.Findings.For(entry.Number, report.Patient) is { } finding)
        {
            WriteFromResult(entry, finding);
            return;
        }

        var truth = scratch.Readings.HasWritten(entry.Number)
            ? Truth.True // so far only parts of true rules are written, for the recommendations, and entries, which were found above
            : MissingFacts.Collect(entry.Criterion, report.Patient, -1, missing);
        WriteFacts(entry, truth);
        WriteMissing(missing.Take());
    }

    private void WriteFromResult(EntryTemplate entry, Finding finding)
    {
        if (finding is { TellsFacts: true, EntryJson: { } whole })
        {
            json.Raw(whole);
            return;
        }

        var start = json.Length;
        WriteFacts(entry, finding.Truth);
        var told = finding.TellsFacts ? start : json.Length;
        if (finding.EntryJson is { } rest)
        {
            json.Raw(rest);
        }
        else
        {
            WriteMissing(finding.Missing);
            finding.EntryJson = json.Written[told..].ToArray();
        }
    }

    private void WriteFacts(EntryTemplate entry, Truth truth)
    {
        json.Raw(truth switch
        {
            Truth.True => "\"met\",\"facts\":{"u8,
            Truth.False => "\"notMet\",\"facts\":{"u8,
            _ => "\"unknown\",\"facts\":{"u8,
        });
        scratch.Readings.Write(json, entry.Number, report.Patient);
    }

    private void WriteMissing(IReadOnlyList<string> paths)
    {
        json.Raw("},\"missing\":"u8);
        json.PlainStrings(paths);
        json.Raw("}"u8);
    }
}
