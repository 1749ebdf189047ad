using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Text;

/// <summary>The sources side by side as a table of signs.</summary>
internal static class SideBySideText
{
    private const int Gap = 2;

    public static void Write(ReportContent content, TextPage page)
    {
        var table = SideBySide.Of(content.Report, content.RuleBase);
        if (table.IsEmpty)
        {
            return;
        }

        page.Heading("SIDE BY SIDE");
        var labelWidth = table.Rows.Max(r => r.Source.Length) + Gap;
        var heads = table.Columns.Select(c => (Upper: Short(c.Intervention), Lower: Short(c.Line))).ToList();
        var widths = heads.Select(h => Math.Max(h.Upper.Length, h.Lower.Length) + Gap).ToList();
        foreach (var (from, count) in Parts(widths, TextPage.Width - 2 - labelWidth))
        {
            string Row(string label, IEnumerable<string> cells) =>
                label.PadRight(labelWidth) + string.Concat(cells.Skip(from).Take(count).Select((cell, i) => cell.PadRight(widths[from + i])));
            page.Raw(2, Row("", heads.Select(h => h.Upper)));
            page.Raw(2, Row("", heads.Select(h => h.Lower)));
            foreach (var row in table.Rows.Where(row => row.Cells.Skip(from).Take(count).Any(cell => cell[0] is not (Standing.Silent or Standing.NoRule))))
            {
                page.Raw(2, Row(row.Source, row.Cells.Select(Sign)));
            }
        }

        var used = table.Rows.SelectMany(r => r.Cells).SelectMany(c => c).Distinct().Order().Where(standing => standing != Standing.NoRule);
        page.Line(2, string.Join(", ", used.Select(standing => $"{Sign(standing)} {Meaning(standing)}")));
    }

    /// <summary>As many columns as fit beside each other, then a further table.</summary>
    private static IEnumerable<(int From, int Count)> Parts(List<int> widths, int room)
    {
        for (var from = 0; from < widths.Count;)
        {
            var count = 1;
            while (from + count < widths.Count && widths.Skip(from).Take(count + 1).Sum() - Gap <= room)
            {
                count++;
            }

            yield return (from, count);
            from += count;
        }
    }

    private static string Sign(IReadOnlyList<Standing> cell) => string.Join(' ', cell.Select(Sign));

    private static string Sign(Standing standing) => standing switch
    {
        Standing.Recommend => "++",
        Standing.Consider => "+",
        Standing.TrialOnly => "T",
        Standing.Caution => "-",
        Standing.Avoid => "--",
        Standing.Undecided => "?",
        Standing.Silent => "·",
        Standing.NoRule => "",
    };

    private static string Meaning(Standing standing) => standing switch
    {
        Standing.Recommend => Stance.Recommend.DisplayName(),
        Standing.Consider => Stance.Consider.DisplayName(),
        Standing.TrialOnly => Stance.TrialOnly.DisplayName(),
        Standing.Caution => Stance.Caution.DisplayName(),
        Standing.Avoid => Stance.Avoid.DisplayName(),
        Standing.Undecided => "waits for facts",
        Standing.Silent => "has rules, none applies",
        Standing.NoRule => "has no rule",
    };

    private static string Short(Intervention intervention) => intervention switch
    {
        Intervention.HighDoseSsa => "SSA high",
        Intervention.Chemotherapy => "chemo",
        Intervention.SystemicTherapy => "systemic",
        Intervention.ClinicalTrial => "trial",
        Intervention.TreatmentChange => "change",
        Intervention.Immunohistochemistry => "IHC",
        Intervention.Rlt or Intervention.Ssa or Intervention.Everolimus or Intervention.Surgery
            or Intervention.SstrPet or Intervention.SstrScintigraphy or Intervention.FdgPet or Intervention.CtOrMri
            or Intervention.MdtDiscussion or Intervention.ClinicalEvaluation or Intervention.Histology or Intervention.None => Phrases.InShort(intervention),
    };

    private static string Short(TherapyLine line) => line switch
    {
        TherapyLine.First => "1st",
        TherapyLine.Second => "2nd",
        TherapyLine.Later => "later",
        TherapyLine.Perioperative => "surgery",
        TherapyLine.Retreatment => "again",
        TherapyLine.Any => "any",
    };
}
