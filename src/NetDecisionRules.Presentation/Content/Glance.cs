using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>On one intervention: which sources say what.</summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="Positions">The positions, from for it to against it; what waits for facts comes last.</param>
/// <param name="Due">When it is due; empty where no source names days.</param>
/// <param name="Label">Whether it is on label; null where it has none or nothing is advised.</param>
internal sealed record Glance(Intervention Intervention, IReadOnlyList<GlancePosition> Positions, IReadOnlyList<string> Due, RegulatoryReport? Label)
{
    /// <summary>Everything that some source advises or may yet advise, radioligand therapy first.</summary>
    public static IReadOnlyList<Glance> Of(ReportContent content)
    {
        var statements = content.Report.Recommendations.Select(r => Find(r.RuleId, isOpen: false))
            .Concat(content.Report.Undetermined.Select(u => Find(u.RuleId, isOpen: true)))
            .OfType<Statement>().Where(s => s.Outcome.Stance != Stance.Notice);
        return [.. statements.GroupBy(s => s.Outcome.Intervention).OrderBy(g => Topics.Of(g.Key)).ThenBy(g => AdviceOrder.Of(g.Key)).Select(group => On(group, content.Report))];

        Statement? Find(string rule, bool isOpen) => content.RuleBase.TryFind(rule, out var entry) ? new Statement(entry, isOpen) : null;
    }

    private static Glance On(IGrouping<Intervention, Statement> statements, DecisionReport report)
    {
        var held = report.Recommendations.Where(r => r.Intervention == statements.Key).ToList();
        return new Glance(
            statements.Key,
            [.. statements.OrderBy(s => s.Rank).GroupBy(s => s.Words, StringComparer.Ordinal).Select(PositionOf)],
            [.. held.Select(r => r.Window).OfType<WindowReport>().Select(Phrases.Of).Distinct()],
            held.Select(r => r.Regulatory).FirstOrDefault(r => r is not null));
    }

    /// <summary>What speaks against is told in words, for that is what a reader must check; what speaks for it by its lines of treatment.</summary>
    private static GlancePosition PositionOf(IGrouping<string, Statement> position)
    {
        var first = position.First();
        return new GlancePosition(first.IsOpen ? null : first.Outcome.Stance, position.Key, first.IsAgainst
            ? [.. position.Select(s => (s.Entry.Source.Id, ": " + s.Entry.Rule.Title))]
            : [.. position.GroupBy(s => s.Entry.Source.Id, s => s.Outcome.Line).Select(source => (source.Key, Lines(source)))]);
    }

    private static string Lines(IEnumerable<TherapyLine> lines) =>
        lines.Distinct().OrderBy(AdviceOrder.Of).ToList() is var named && named is [TherapyLine.Any] ? "" : $" ({string.Join(", ", named.Select(line => line.DisplayName()))})";

    private sealed record Statement(RuleEntry Entry, bool IsOpen)
    {
        public RuleOutcome Outcome => Entry.Rule.Outcome;

        public bool IsAgainst => Outcome.Stance is Stance.Caution or Stance.Avoid;

        public int Rank => IsOpen ? (IsAgainst ? 101 : 100) : AdviceOrder.Of(Outcome.Stance);

        public string Words => !IsOpen ? Outcome.Stance.DisplayName() : IsAgainst ? "open, against" : "open, for";
    }
}

/// <summary>A position, and who takes it.</summary>
/// <param name="Stance">The stance; null where the statements wait for facts.</param>
/// <param name="Words">The position in words.</param>
/// <param name="Sources">Ids of the sources, each with what it says.</param>
internal sealed record GlancePosition(Stance? Stance, string Words, IReadOnlyList<(string Source, string Says)> Sources)
{
    public string Names => string.Join("; ", Sources.Select(s => s.Source + s.Says));
}
