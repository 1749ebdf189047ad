namespace NetDecisionRules.Reports;

/// <summary>Writes where the sources stand, by intervention and line.</summary>
internal sealed class ConcordanceJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"concordance\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, report) = (context.Json, context.Report);
        var groups = report.Template.Concordance;
        json.Raw("["u8);
        for (var i = 0; i < groups.Length; i++)
        {
            json.Comma(isFirst: i == 0);
            Write(json, context.Template.Concordance[i], groups[i].IsSilent(report.Verdicts) ? null : groups[i].Standings(report.Verdicts));
        }

        json.Raw("]"u8);
    }

    private static void Write(JsonBuffer json, ConcordanceGroupJson pieces, Standings? standings)
    {
        if (standings is null)
        {
            json.Raw(pieces.Silent); // so it is for most groups of a report
            return;
        }

        json.Raw(pieces.UpToRecommend);
        json.PlainStrings(standings.Recommend);
        json.Raw(",\"consider\":"u8);
        json.PlainStrings(standings.Consider);
        json.Raw(",\"trialOnly\":"u8);
        json.PlainStrings(standings.TrialOnly);
        json.Raw(",\"caution\":"u8);
        json.PlainStrings(standings.Caution);
        json.Raw(",\"avoid\":"u8);
        json.PlainStrings(standings.Avoid);
        json.Raw(",\"undecided\":"u8);
        json.PlainStrings(standings.Undecided);
        json.Raw(",\"silent\":"u8);
        json.PlainStrings(standings.Silent);
        json.Raw("}"u8);
    }
}

/// <summary>The unchanging pieces of an intervention in one line of treatment.</summary>
internal sealed class ConcordanceGroupJson
{
    public ConcordanceGroupJson(ConcordanceGroup group, ReportJsonContext context)
    {
        var (intervention, line) = (ReportJsonTemplate.Json(group.Intervention, context.Intervention), ReportJsonTemplate.Json(group.Line, context.TherapyLine));
        var start = $$"""{"intervention":{{intervention}},"line":{{line}},"recommend":""";
        UpToRecommend = ReportJsonTemplate.Bytes(start);
        var sources = ReportJsonTemplate.Json([.. group.Sources.Select(source => source.Id)], context.IReadOnlyListString);
        Silent = ReportJsonTemplate.Bytes($$"""{{start}}[],"consider":[],"trialOnly":[],"caution":[],"avoid":[],"undecided":[],"silent":{{sources}}}""");
    }

    /// <summary>From the opening brace to the sources that recommend it.</summary>
    public byte[] UpToRecommend { get; }

    /// <summary>The whole, where every source is silent.</summary>
    public byte[] Silent { get; }
}
