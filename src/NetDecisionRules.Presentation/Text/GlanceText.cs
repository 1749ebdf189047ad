using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Which sources say what: on radioligand therapy a line a position, on everything else a line an intervention.</summary>
internal static class GlanceText
{
    private const int PositionWidth = 22;
    private const int InterventionWidth = 34;

    public static void Write(ReportContent content, TextPage page)
    {
        var glances = Glance.Of(content);
        WriteRlt(glances.FirstOrDefault(g => g.Intervention == Intervention.Rlt), page);
        WriteOthers([.. glances.Where(g => g.Intervention != Intervention.Rlt)], content.Report.Eligibility, page);
    }

    private static void WriteRlt(Glance? rlt, TextPage page)
    {
        page.Heading("RADIOLIGAND THERAPY (RLT) AT A GLANCE");
        if (rlt is null)
        {
            page.Line(2, "No statement of the chosen sources on RLT holds for the recorded facts, and none waits for facts.");
            return;
        }

        if (rlt.Label is { } label)
        {
            page.Field(2, "Label", PositionWidth, Phrases.Of(label));
        }

        foreach (var position in rlt.Positions)
        {
            page.Field(2, Phrases.Upper(position.Words), PositionWidth, position.Names);
        }
    }

    private static void WriteOthers(List<Glance> others, IReadOnlyList<EligibilityReport> trials, TextPage page)
    {
        if (others.Count == 0 && trials.Count == 0)
        {
            return;
        }

        page.Heading("EVERYTHING ELSE AT A GLANCE");
        foreach (var glance in others)
        {
            var positions = glance.Positions.Select(p => $"{p.Words}: {p.Names}").Concat(glance.Due.Select(days => "due " + days));
            page.Field(2, Phrases.Upper(glance.Intervention.DisplayName()), InterventionWidth, string.Join(". ", positions.Select(Phrases.Upper)));
        }

        if (trials.Count > 0)
        {
            page.Field(2, "Trial criteria", InterventionWidth, string.Join("; ", trials.Select(t => $"{t.Protocol}: {t.Status.DisplayName()}")));
        }
    }
}
