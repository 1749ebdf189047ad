namespace NetDecisionRules.Presentation.Content;

/// <summary>A recorded number or date that lies so close to a cut-off that measuring again could change an answer.</summary>
/// <param name="Words">What is recorded, and what would change.</param>
/// <param name="Rules">The rules whose answer changes.</param>
internal sealed record Threshold(string Words, IReadOnlyList<string> Rules)
{
    public static IEnumerable<Threshold> Of(ReportContent content) => content.WhatIf.NearThresholds.Select(near =>
    {
        var unit = content.Names.Unit(near.Fact);
        var words = $"{Phrases.Upper(content.Names.Label(near.Fact) ?? near.Fact)} {near.Value}{unit}: at {near.Instead}{unit} the answer of {Phrases.Count(near.Rules.Count, "statement")} changes";
        return new Threshold(words, near.Rules);
    });
}
