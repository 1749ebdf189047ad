namespace NetDecisionRules.Reports;

/// <summary>Writes the rules that are unknown.</summary>
internal sealed class UndeterminedJson : SectionJson
{
    public override ReadOnlySpan<byte> Name => ",\"undetermined\":"u8;

    public override void Write(WritingContext context)
    {
        var (json, rules) = (context.Json, context.Report.Undetermined);
        json.Raw("["u8);
        for (var i = 0; i < rules.Count; i++)
        {
            json.Comma(isFirst: i == 0);
            json.Raw("{\"rule\":"u8);
            json.PlainString(rules[i].RuleId);
            json.Raw(",\"missing\":"u8);
            json.PlainStrings(rules[i].Missing);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }
}
