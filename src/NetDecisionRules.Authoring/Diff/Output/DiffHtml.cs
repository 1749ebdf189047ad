using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>A comparison as one self-contained page.</summary>
internal sealed class DiffHtml
{
    private const string Title = "What a change of the rules does";

    private const string Css = """
        .effect{font-size:1.1rem;font-weight:600}
        .was{color:var(--against);text-decoration:line-through;text-decoration-thickness:1px}
        .is{color:var(--for);font-weight:600}
        .way{font-weight:600;white-space:nowrap}
        .flips{list-style:none;padding:0}
        .flips>li{border-top:1px solid var(--line);padding:.35rem 0}
        .clauses{list-style:none;padding:0}
        .witness{display:block;white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0}
        .card.change{break-inside:auto}
        .glance td:nth-child(3),.glance td:nth-child(4){min-width:9rem}

        """;

    private readonly RuleBaseDiff diff;
    private readonly HtmlPage page;
    private readonly Dictionary<SubjectChange, SubjectFlips> cohort;

    private DiffHtml(RuleBaseDiff diff, HtmlPage page)
    {
        (this.diff, this.page) = (diff, page);
        cohort = (diff.Cohort?.Subjects ?? []).ToDictionary(s => s.Subject, (IEqualityComparer<SubjectChange>)ReferenceEqualityComparer.Instance);
    }

    public static void Write(RuleBaseDiff diff, TextWriter writer) => new DiffHtml(diff, new HtmlPage(writer)).Write();

    private void Write()
    {
        page.Trusted("<!DOCTYPE html>\n");
        using (page.Open("html", ("lang", "en")))
        {
            using (page.Open("head"))
            {
                page.Void("meta", ("charset", "utf-8"));
                page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"));
                page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                page.Element("title", Title);
                page.Trusted($"<style>\n{HtmlStyle.Css}{Css}</style>\n");
            }

            using (page.Open("body"))
            {
                Header();
                using (page.Open("main"))
                {
                    Glance();
                    RuleBase();
                    Named();
                    Subjects("Classification", SubjectKind.Grade, SubjectKind.Classification);
                    Subjects("Rules", SubjectKind.Rule, SubjectKind.Emphasis);
                    Subjects("Trials", SubjectKind.Trial, SubjectKind.TrialCriterion);
                }
            }
        }
    }

    private void Header()
    {
        using (page.Open("header"))
        {
            page.Element("h1", Title);
            page.Element("p", DiffWords.Effect(diff), ("class", "effect"));
            using (page.Open("dl"))
            {
                page.Field("Changes", DiffWords.Changes(diff));
                page.Field("Before", DiffWords.Of(diff.Old));
                page.Field("Now", DiffWords.Of(diff.New));
            }
        }
    }

    private void Glance()
    {
        if (diff.Subjects.Count == 0)
        {
            return;
        }

        using (page.Section("At a glance"))
        using (page.Open("table", ("class", "glance")))
        {
            using (page.Open("thead"))
            using (page.Open("tr"))
            {
                foreach (var head in Heads())
                {
                    page.Element("th", head, ("scope", "col"));
                }
            }

            using (page.Open("tbody"))
            {
                foreach (var subject in diff.Subjects)
                {
                    Row(subject);
                }
            }
        }
    }

    private IEnumerable<string> Heads() => diff.Cohort is null ? ["What answers", "Change", "Answers that change"] : ["What answers", "Change", "Answers that change", "In the cohort"];

    private void Row(SubjectChange subject)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th", ("scope", "row")))
            {
                page.Element("a", subject.Id, ("href", "#" + ChangeHtml.Anchor(subject)));
                page.Text(subject.Kind == SubjectKind.Rule ? "" : $" ({DiffWords.Of(subject.Kind)})");
            }

            Cell("Change", DiffWords.Of(subject.Change));
            Cell("Answers that change", Ways(subject));
            if (diff.Cohort is not null)
            {
                Cell("In the cohort", cohort.TryGetValue(subject, out var flips) ? ChangeHtml.Counts(flips) : "nobody");
            }
        }
    }

    private void Cell(string label, string text) => page.Element("td", text, ("data-label", label));

    private static string Ways(SubjectChange subject) => subject switch
    {
        { CanFlip: true } => string.Join(", ", subject.Flips.Where(f => f.Witness is not null).Select(f => ChangeHtml.Way(subject, f.From, f.To))),
        { Kind: SubjectKind.TrialCriterion, Flips.Count: 0 } => "see its trial",
        { Flips.Count: > 0 } => "none: proved",
        _ => "none: only words differ",
    };

    private void RuleBase()
    {
        if (diff.Fields.Count + diff.Sources.Count == 0)
        {
            return;
        }

        using (page.Section("Rule base and sources"))
        {
            page.Fields(diff.Fields);
            foreach (var source in diff.Sources)
            {
                using (page.Open("div", ("class", "card")))
                {
                    page.Element("h3", $"{source.Id}: {DiffWords.Of(source.Change)}");
                    page.Element("p", source.Title, ("class", "note"));
                    page.Fields(source.Fields);
                }
            }
        }
    }

    private void Named()
    {
        if (diff.Criteria.Count == 0)
        {
            return;
        }

        using (page.Section("Named criteria"))
        {
            foreach (var criterion in diff.Criteria)
            {
                using (page.Open("div", ("class", "card")))
                {
                    page.Element("h3", $"{criterion.Name}: {DiffWords.Of(criterion.Change)}");
                    page.Element("p", criterion.OldWords is { } words ? $"{words} → {criterion.Words}" : criterion.Words, ("class", "note"));
                    page.Clauses(criterion.Clauses);
                    page.Element("p", $"Used by {Phrases.Number(criterion.UsedBy.Count)}: {string.Join(", ", criterion.UsedBy)}", ("class", "note"));
                }
            }
        }
    }

    private void Subjects(string heading, params SubjectKind[] kinds)
    {
        var subjects = diff.Subjects.Where(s => kinds.Contains(s.Kind)).ToList();
        if (subjects.Count == 0)
        {
            return;
        }

        var card = new SubjectHtml(diff, page);
        using (page.Section(heading))
        {
            foreach (var subject in subjects)
            {
                card.Write(subject, cohort.GetValueOrDefault(subject));
            }
        }
    }
}
