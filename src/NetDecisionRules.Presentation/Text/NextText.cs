using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Text;

/// <summary>What to ask or measure next, and what to measure again.</summary>
internal static class NextText
{
    private const int MostRules = 4;

    public static void Write(ReportContent content, TextPage page)
    {
        WriteQuestions(NextQuestion.Of(content), content.Names, page);
        WriteThresholds([.. Threshold.Of(content)], page);
    }

    private static void WriteQuestions(IReadOnlyList<NextQuestion> questions, FactNames names, TextPage page)
    {
        if (questions.Count == 0)
        {
            return;
        }

        page.Heading("WHAT TO ASK OR MEASURE NEXT, what most statements wait for first");
        foreach (var question in questions.Take(NextQuestion.Most))
        {
            for (var i = 0; i < question.Facts.Count; i++)
            {
                var (path, answers) = question.Facts[i];
                var words = names.WithPath(path) + (answers.Count > 0 ? ": " + string.Join("; ", answers.Select(a => $"{a.Values} → {a.Effect}")) : "");
                page.Hanging(2, 6, $"{(i == 0 ? "•" : "+")} {words}{(i == question.Facts.Count - 1 ? $" [{question.Waiting}]" : "")}");
            }
        }

        if (questions.Count > NextQuestion.Most)
        {
            var further = questions.Skip(NextQuestion.Most).SelectMany(q => q.Facts).Select(fact => names.WithPath(fact.Path));
            page.Hanging(2, 6, "• also missing: " + string.Join(", ", further));
        }
    }

    private static void WriteThresholds(List<Threshold> thresholds, TextPage page)
    {
        if (thresholds.Count == 0)
        {
            return;
        }

        page.Heading("CLOSE TO A THRESHOLD");
        foreach (var threshold in thresholds)
        {
            var more = threshold.Rules.Count > MostRules + 1 ? threshold.Rules.Count - MostRules : 0;
            var rules = string.Join(", ", threshold.Rules.SkipLast(more)) + (more > 0 ? $" and {Phrases.Number(more)} more" : "");
            page.Hanging(2, 4, $"• {threshold.Words}: {rules}");
        }
    }
}
