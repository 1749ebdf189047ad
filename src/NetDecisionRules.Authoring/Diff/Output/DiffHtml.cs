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

    private readonly RuleBaseDiff _diff;
    private readonly HtmlPage _page;
    private readonly Dictionary<SubjectChange, SubjectFlips> _cohort;

    private DiffHtml(RuleBaseDiff diff, HtmlPage page)
    {
        (_diff, _page) = (diff, page);
        _cohort = (diff.Cohort?.Subjects ?? []).ToDictionary(s => s.Subject, (IEqualityComparer<SubjectChange>)ReferenceEqualityComparer.Instance);
    }

    public static void Write(RuleBaseDiff diff, TextWriter writer) => new DiffHtml(diff, new HtmlPage(writer)).Write();

    private void Write()
    {
        _page.Trusted("<!DOCTYPE html>\n");
        using (_page.Open("html", ("lang", "en")))
        {
            using (_page.Open("head"))
            {
                _page.Void("meta", ("charset", "utf-8"));
                _page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"));
                _page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                _page.Element("title", Title);
                _page.Trusted($"<style>\n{HtmlStyle.Css}{Css}</style>\n");
            }

            using (_page.Open("body"))
            {
                Header();
                using (_page.Open("main"))
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
        using (_page.Open("header"))
        {
            _page.Element("h1", Title);
            _page.Element("p", DiffWords.Effect(_diff), ("class", "effect"));
            using (_page.Open("dl"))
            {
                _page.Field("Changes", DiffWords.Changes(_diff));
                _page.Field("Before", DiffWords.Of(_diff.Old));
                _page.Field("Now", DiffWords.Of(_diff.New));
            }
        }
    }

    private void Glance()
    {
        if (_diff.Subjects.Count == 0)
        {
            return;
        }

        using (_page.Section("At a glance"))
        using (_page.Open("table", ("class", "glance")))
        {
            using (_page.Open("thead"))
            using (_page.Open("tr"))
            {
                foreach (var head in Heads())
                {
                    _page.Element("th", head, ("scope", "col"));
                }
            }

            using (_page.Open("tbody"))
            {
                foreach (var subject in _diff.Subjects)
                {
                    Row(subject);
                }
            }
        }
    }

    private IEnumerable<string> Heads() => _diff.Cohort is null ? ["What answers", "Change", "Answers that change"] : ["What answers", "Change", "Answers that change", "In the cohort"];

    private void Row(SubjectChange subject)
    {
        using (_page.Open("tr"))
        {
            using (_page.Open("th", ("scope", "row")))
            {
                _page.Element("a", subject.Id, ("href", "#" + ChangeHtml.Anchor(subject)));
                _page.Text(subject.Kind == SubjectKind.Rule ? "" : $" ({DiffWords.Of(subject.Kind)})");
            }

            Cell("Change", DiffWords.Of(subject.Change));
            Cell("Answers that change", Ways(subject));
            if (_diff.Cohort is not null)
            {
                Cell("In the cohort", _cohort.TryGetValue(subject, out var flips) ? ChangeHtml.Counts(flips) : "nobody");
            }
        }
    }

    private void Cell(string label, string text) => _page.Element("td", text, ("data-label", label));

    private static string Ways(SubjectChange subject) => subject switch
    {
        { CanFlip: true } => string.Join(", ", subject.Flips.Where(f => f.Witness is not null).Select(f => ChangeHtml.Way(subject, f.From, f.To))),
        { Kind: SubjectKind.TrialCriterion, Flips.Count: 0 } => "see its trial",
        { Flips.Count: > 0 } => "none: proved",
        _ => "none: only words differ",
    };

    private void RuleBase()
    {
        if (_diff.Fields.Count + _diff.Sources.Count == 0)
        {
            return;
        }

        using (_page.Section("Rule base and sources"))
        {
            _page.Fields(_diff.Fields);
            foreach (var source in _diff.Sources)
            {
                using (_page.Open("div", ("class", "card")))
                {
                    _page.Element("h3", $"{source.Id}: {DiffWords.Of(source.Change)}");
                    _page.Element("p", source.Title, ("class", "note"));
                    _page.Fields(source.Fields);
                }
            }
        }
    }

    private void Named()
    {
        if (_diff.Criteria.Count == 0)
        {
            return;
        }

        using (_page.Section("Named criteria"))
        {
            foreach (var criterion in _diff.Criteria)
            {
                using (_page.Open("div", ("class", "card")))
                {
                    _page.Element("h3", $"{criterion.Name}: {DiffWords.Of(criterion.Change)}");
                    _page.Element("p", criterion.OldWords is { } words ? $"{words} → {criterion.Words}" : criterion.Words, ("class", "note"));
                    _page.Clauses(criterion.Clauses);
                    _page.Element("p", $"Used by {Phrases.Number(criterion.UsedBy.Count)}: {string.Join(", ", criterion.UsedBy)}", ("class", "note"));
                }
            }
        }
    }

    private void Subjects(string heading, params SubjectKind[] kinds)
    {
        var subjects = _diff.Subjects.Where(s => kinds.Contains(s.Kind)).ToList();
        if (subjects.Count == 0)
        {
            return;
        }

        var card = new SubjectHtml(_diff, _page);
        using (_page.Section(heading))
        {
            foreach (var subject in subjects)
            {
                card.Write(subject, _cohort.GetValueOrDefault(subject));
            }
        }
    }
}
