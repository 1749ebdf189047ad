namespace NetDecisionRules.Authoring.Diff.Output;

internal static class DiffHtml
{
    public static void Write(RuleBaseDiff diff, TextWriter writer) => DiffText.Write(diff, writer);
}
