using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>Writes the entry criteria of trials.</summary>
internal sealed class EligibilityJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"eligibility\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, report) = (context.Json, context.Report);
        var (protocols, missing) = (report.Template.Protocols, new FactPaths());
        json.Raw("["u8);
        for (var i = 0; i < protocols.Length; i++)
        {
            json.Comma(isFirst: i == 0);
            var pieces = context.Template.Protocols[i];
            json.Raw(pieces.UpToStatus);
            json.Raw(JsonTexts.Of(EligibilityReport.StatusOf(report.Verdicts.OfProtocol(protocols[i].Index))));
            json.Raw(",\"criteria\":["u8);
            WriteCriteria(protocols[i].Criteria, pieces.Criteria, missing, context);
            json.Raw("]}"u8);
        }

        json.Raw("]"u8);
    }

    private static void WriteCriteria(EntryTemplate[] criteria, EntryJson[] pieces, FactPaths missing, WritingContext context)
    {
        var json = context.Json;
        var list = new ListJson(json);
        for (var i = 0; i < criteria.Length; i++)
        {
            ref var place = ref context.Scratch.Entries[criteria[i].Place];
            if (place.IsThere)
            {
                list.Again(place);
                continue;
            }

            list.Next();
            var start = json.Length;
            Write(criteria[i], pieces[i], missing, context);
            place = json.Since(start);
        }

        list.End();
    }

    private static void Write(EntryTemplate entry, EntryJson pieces, FactPaths missing, WritingContext context)
    {
        var (json, patient) = (context.Json, context.Report.Patient);
        var truth = context.Scratch.Parts[entry.Number].IsThere
            ? Truth.True // it is a reason of a rule that is true
            : MissingFacts.Collect(entry.Criterion, patient, -1, missing);
        json.Raw(pieces.UpToFacts(truth));
        context.Scratch.Readings.Write(json, entry.Number, entry.Criterion, patient);
        json.Raw("},\"missing\":"u8);
        json.PlainStrings(missing.Take());
        json.Raw("}"u8);
    }
}
