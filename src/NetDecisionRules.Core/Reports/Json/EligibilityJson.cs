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
        var truth = scratch.Parts[entry.Number].IsThere
            ? Truth.True // it is a reason of a rule that is true
            : MissingFacts.Collect(entry.Criterion, report.Patient, -1, missing);
        json.Raw(upToFacts[(int)truth]);
        scratch.Readings.Write(json, entry.Number, report.Patient);
        json.Raw("},\"missing\":"u8);
        json.PlainStrings(missing.Take());
        json.Raw("}"u8);
    }
}
