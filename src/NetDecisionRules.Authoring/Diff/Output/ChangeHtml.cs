using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>What several parts of a comparison's page are made of.</summary>
internal static class ChangeHtml
{
    public static void Fields(this HtmlPage page, IReadOnlyList<FieldChange> fields)
    {
        if (fields.Count > 0)
        {
            using (page.Open("ul"))
            {
                foreach (var field in fields)
                {
                    page.Element("li", DiffWords.Of(field));
                }
            }
        }
    }

    public static void Clauses(this HtmlPage page, IReadOnlyList<ClauseChange> clauses)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        using (page.Open("ul", ("class", "clauses")))
        {
            foreach (var clause in clauses)
            {
                using (page.Open("li"))
                {
                    Clause(page, clause);
                }
            }
        }
    }

    /// <summary>The old clause struck through, the new one beside it; where both have the same words, what else differs is told.</summary>
    private static void Clause(HtmlPage page, ClauseChange clause)
    {
        page.Text(string.Concat(clause.Place.Within.Select(w => w + ": ")));
        if (clause.Old?.Text == clause.New?.Text)
        {
            page.Text(clause.New!.Text + ", but meant otherwise");
        }
        else
        {
            page.Text(clause.Kind == ChangeKind.Changed ? "" : DiffWords.Label(clause) + ": ");
            page.Element("span", clause.Old?.Text ?? "", ("class", "was"));
            page.Text(clause.Kind == ChangeKind.Changed ? " → " : "");
            page.Element("span", clause.New?.Text ?? "", ("class", "is"));
        }

        if (clause.Place.Through.Count > 0)
        {
            page.Text(" ");
            page.Element("span", "in " + string.Join(" › ", clause.Place.Through), ("class", "label"));
        }
    }

    /// <summary>How many patients of the cohort change in which way.</summary>
    public static string Counts(SubjectFlips flips) =>
        string.Join(", ", flips.Counts.Select(c => $"{Way(flips.Subject, c.From, c.To)}:\u00A0{DiffWords.Number(c.Patients)}"));

    /// <summary>A way to change, on one line.</summary>
    public static string Way(SubjectChange subject, Truth? from, Truth? to) => DiffWords.Way(subject.Kind, from, to).Replace(' ', '\u00A0');

    /// <summary>Where a link to the subject leads.</summary>
    public static string Anchor(SubjectChange subject) => $"{DiffWords.Of(subject.Kind).Replace(' ', '-')}-{subject.Id.Replace('/', '.')}";
}
