using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Html;

/// <summary>What to ask or measure next, and what to measure again.</summary>
internal static class NextHtml
{
    public static void Write(ReportContent content, HtmlPage page)
    {
        WriteQuestions(NextQuestion.Of(content), content.Names, page);
        WriteThresholds([.. Threshold.Of(content)], page);
    }

    private static void WriteQuestions(IReadOnlyList<NextQuestion> questions, FactNames names, HtmlPage page)
    {
        if (questions.Count == 0)
        {
            return;
        }

        using (page.Section("What to ask or measure next"))
        {
            using (page.Open("ol"))
            {
                foreach (var question in questions.Take(NextQuestion.Most))
                {
                    WriteQuestion(question, names, page);
                }
            }

            if (questions.Count > NextQuestion.Most)
            {
                using (page.Open("details"))
                {
                    page.Element("summary", $"{Phrases.Count(questions.Count - NextQuestion.Most, "further question")}");
                    using (page.Open("ul"))
                    {
                        foreach (var question in questions.Skip(NextQuestion.Most))
                        {
                            WriteQuestion(question, names, page);
                        }
                    }
                }
            }
        }
    }

    private static void WriteQuestion(NextQuestion question, FactNames names, HtmlPage page)
    {
        using (page.Open("li"))
        {
            foreach (var (path, answers) in question.Facts)
            {
                WriteFact(path, answers, names, page);
            }

            page.Element("p", "Waiting: " + question.Waiting, ("class", "note"));
        }
    }

    private static void WriteFact(string path, IReadOnlyList<(string Values, string Effect)> answers, FactNames names, HtmlPage page)
    {
        using (page.Open("div"))
        {
            if (names.Label(path) is { } label)
            {
                page.Element("strong", Phrases.Upper(label));
                page.Text(" ");
            }

            page.Element("code", path);
            page.Text(answers.Count > 0 ? ": " + string.Join("; ", answers.Select(a => $"{a.Values} → {a.Effect}")) : "");
        }
    }

    private static void WriteThresholds(List<Threshold> thresholds, HtmlPage page)
    {
        if (thresholds.Count == 0)
        {
            return;
        }

        using (page.Section("Close to a threshold"))
        {
            foreach (var threshold in thresholds)
            {
                using (page.Open("details"))
                {
                    page.Element("summary", threshold.Words);
                    page.Element("p", string.Join(", ", threshold.Rules), ("class", "note"));
                }
            }
        }
    }
}
