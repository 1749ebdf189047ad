using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>Where a source stands on one intervention in one line of treatment.</summary>
internal enum Standing
{
    Recommend,
    Consider,
    TrialOnly,
    Caution,
    Avoid,
    Undecided,
    Silent,
    NoRule,
}

/// <summary>
/// The sources side by side: a row a source, a column an intervention and line. Left out are columns on which every source is silent,
/// sources that are silent on all, other treatments than RLT on which a single source has rules, and imaging and diagnostics on which a
/// single source speaks.
/// </summary>
internal sealed record SideBySide(IReadOnlyList<(Intervention Intervention, TherapyLine Line)> Columns, IReadOnlyList<SideBySideRow> Rows)
{
    public static SideBySide Of(DecisionReport report, RuleBase ruleBase)
    {
        var columns = report.Concordance.Where(entry => IsTold(entry, ruleBase)).ToList();
        var rows = ruleBase.Guidelines
            .Select(g => new SideBySideRow(g.Source.Id, [.. columns.Select(column => On(column, g.Source.Id))]))
            .Where(row => row.Cells.Any(cell => cell.Any(Speaks)));
        return new([.. columns.Select(c => (c.Intervention, c.Line))], [.. rows]);
    }

    /// <summary>A table of one row compares nothing.</summary>
    public bool IsEmpty => Rows.Count < 2;

    private static bool IsTold(ConcordanceEntry entry, RuleBase ruleBase)
    {
        var cells = ruleBase.Guidelines.Select(g => On(entry, g.Source.Id)).ToList();
        var speaking = cells.Count(cell => cell.Any(Speaks));
        return entry.Intervention == Intervention.Rlt ? speaking > 0
            : Topics.Of(entry.Intervention) == Topic.Treatment ? speaking > 0 && cells.Count(cell => cell[0] != Standing.NoRule) > 1
            : speaking > 1;
    }

    private static bool Speaks(Standing standing) => standing is not (Standing.Silent or Standing.NoRule);

    /// <summary>The strongest position for and the strongest against; else why there is none.</summary>
    private static List<Standing> On(ConcordanceEntry entry, string source)
    {
        Standing? For() => entry.Recommend.Contains(source) ? Standing.Recommend
            : entry.Consider.Contains(source) ? Standing.Consider
            : entry.TrialOnly.Contains(source) ? Standing.TrialOnly : null;
        Standing? Against() => entry.Avoid.Contains(source) ? Standing.Avoid : entry.Caution.Contains(source) ? Standing.Caution : null;
        List<Standing> taken = [.. new[] { For(), Against() }.OfType<Standing>()];
        return taken.Count > 0 ? taken
            : entry.Undecided.Contains(source) ? [Standing.Undecided]
            : entry.Silent.Contains(source) ? [Standing.Silent]
            : [Standing.NoRule];
    }
}

/// <summary>A source's standing in each column.</summary>
internal sealed record SideBySideRow(string Source, IReadOnlyList<IReadOnlyList<Standing>> Cells);
