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

    private void WriteCriteria(EntryTemplate[] criteria, byte[][][] pieces)
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
            Write(criteria[i], pieces[i]);
            place = json.Since(start);
        }

        list.End();
    }

    private void Write(EntryTemplate entry, byte[][] upToFacts)
    {
        if (report.Template.Findings.For(entry.Number, report.Patient) is { } finding)
        {
            Write(entry, upToFacts, finding);
            return;
        }

        var truth = scratch.Parts[entry.Number].IsThere
            ? Truth.True // it is a reason of a rule that is true
            : MissingFacts.Collect(entry.Criterion, report.Patient, -1, missing);
        WriteFacts(entry, upToFacts, truth);
        WriteMissing(missing.Take());
    }

    private void Write(EntryTemplate entry, byte[][] upToFacts, Finding finding)
    {
        var known = finding.EntryJson is { } text && text.Place == entry.Place ? text.Json : null;
        if (known is not null && finding.TellsFacts)
        {
            json.Raw(known);
            return;
        }

        var start = json.Length;
        WriteFacts(entry, upToFacts, finding.Truth);
        start = finding.TellsFacts ? start : json.Length;
        if (known is not null)
        {
            json.Raw(known);
            return;
        }

        WriteMissing(finding.Missing);
        finding.EntryJson = new EntryText(entry.Place, json.Written[start..].ToArray());
    }

    private void WriteFacts(EntryTemplate entry, byte[][] upToFacts, Truth truth)
    {
        json.Raw(upToFacts[(int)truth]);
        scratch.Readings.Write(json, entry.Number, report.Patient);
    }

    private void WriteMissing(IReadOnlyList<string> paths)
    {
        json.Raw("},\"missing\":"u8);
        json.PlainStrings(paths);
        json.Raw("}"u8);
    }
}
