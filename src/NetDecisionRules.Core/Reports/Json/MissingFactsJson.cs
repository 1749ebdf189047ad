namespace NetDecisionRules.Reports;

/// <summary>Writes the facts that hold up rules.</summary>
internal sealed class MissingFactsJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"missingFacts\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, facts) = (context.Json, context.Report.MissingFacts);
        json.Raw("["u8);
        for (var i = 0; i < facts.Count; i++)
        {
            json.Comma(isFirst: i == 0);
            json.Raw("{\"fact\":"u8);
            json.PlainString(facts[i].Fact);
            json.Raw(",\"rules\":"u8);
            json.PlainStrings(facts[i].Rules);
            json.Raw(",\"wouldDecide\":"u8);
            json.Number(facts[i].WouldDecide);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }
}
