using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Cli.Content;
using NetDecisionRules.Cli.Html;
using NetDecisionRules.Criteria;
using NetDecisionRules.Json;

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
                page.Element("a", subject.Id, ("href", "#" + Anchor(subject)));
                page.Text(subject.Kind == SubjectKind.Rule ? "" : $" ({DiffWords.Of(subject.Kind)})");
            }

            Cell("Change", DiffWords.Of(subject.Change));
            Cell("Answers that change", Ways(subject));
            if (diff.Cohort is not null)
            {
                Cell("In the cohort", cohort.TryGetValue(subject, out var flips) ? Counts(flips) : "nobody");
            }
        }
    }

    private void Cell(string label, string text) => page.Element("td", text, ("data-label", label));

    private static string Ways(SubjectChange subject) => subject switch
    {
        { CanFlip: true } => string.Join(", ", subject.Flips.Where(f => f.Witness is not null).Select(f => Way(subject, f.From, f.To))),
        { Kind: SubjectKind.TrialCriterion, Flips.Count: 0 } => "see its trial",
        { Flips.Count: > 0 } => "none: proved",
        _ => "none: only words differ",
    };

    private static string Counts(SubjectFlips flips) =>
        string.Join(", ", flips.Counts.Select(c => $"{Way(flips.Subject, c.From, c.To)}: {DiffWords.Number(c.Patients)}"));

    /// <summary>A way to change, on one line.</summary>
    private static string Way(SubjectChange subject, Truth? from, Truth? to) => DiffWords.Way(subject.Kind, from, to).Replace(' ', '\u00A0');

    private void RuleBase()
    {
        if (diff.Fields.Count + diff.Sources.Count == 0)
        {
            return;
        }

        using (page.Section("Rule base and sources"))
        {
            Fields(diff.Fields);
            foreach (var source in diff.Sources)
            {
                using (page.Open("div", ("class", "card")))
                {
                    page.Element("h3", $"{source.Id}: {DiffWords.Of(source.Change)}");
                    page.Element("p", source.Title, ("class", "note"));
                    Fields(source.Fields);
                }
            }
        }
    }

    private void Fields(IReadOnlyList<FieldChange> fields)
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
                    Clauses(criterion.Clauses);
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

        using (page.Section(heading))
        {
            foreach (var subject in subjects)
            {
                Subject(subject);
            }
        }
    }

    private void Subject(SubjectChange subject)
    {
        using (page.Open("div", ("class", subject.CanFlip ? "card is-open" : "card is-for"), ("id", Anchor(subject))))
        {
            page.Element("h3", $"{(subject.Kind is SubjectKind.Rule ? "" : Phrases.Upper(DiffWords.Of(subject.Kind)) + " ")}{subject.Id}: {DiffWords.Of(subject.Change)}");
            if (subject.Kind != SubjectKind.Emphasis)
            {
                page.Element("p", subject.Title, ("class", "note"));
            }

            if (subject.Change != ChangeKind.Changed)
            {
                page.Element("p", "When " + (subject.New ?? subject.Old)!.Text);
                if (DiffWords.Advice(subject, diff) is { } advice)
                {
                    page.Element("p", "Then " + advice);
                }
            }

            Fields(subject.Fields);
            Clauses(subject.Clauses);
            if (DiffWords.Form(subject) is { } form)
            {
                page.Element("p", Phrases.Upper(form) + ".");
            }

            Flips(subject);
            Patients(subject);
        }
    }

    private void Clauses(IReadOnlyList<ClauseChange> clauses)
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
                    Clause(clause);
                }
            }
        }
    }

    /// <summary>The old clause struck through, the new one beside it; where both have the same words, what else differs is told.</summary>
    private void Clause(ClauseChange clause)
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

    private void Flips(SubjectChange subject)
    {
        if (subject.Flips.Count > 0 && !subject.CanFlip)
        {
            page.Element("p", Phrases.Upper(DiffWords.NoEffect) + ".", ("class", "for"));
            return;
        }

        using (page.Open("ul", ("class", "flips")))
        {
            foreach (var flip in subject.Flips.Where(f => f.Witness is not null))
            {
                using (page.Open("li"))
                {
                    Flip(subject, flip);
                }
            }
        }

        if (subject.Flips.Any(f => f.Witness is null))
        {
            page.Element("p", "Proved impossible: " + string.Join(", ", subject.Flips.Where(f => f.Witness is null).Select(f => DiffWords.Way(subject.Kind, f.From, f.To))), ("class", "note"));
        }
    }

    private void Flip(SubjectChange subject, Flip flip)
    {
        page.Element("span", DiffWords.Way(subject.Kind, flip.From, flip.To), ("class", "way"));
        page.Text(", for example");
        page.Element("code", PatientJson.Write(flip.Witness!), ("class", "witness"));
        foreach (var clause in flip.Because)
        {
            page.Element("p", "Because " + DiffWords.Of(clause));
        }

        using (page.Open("details"))
        {
            page.Element("summary", "What decides it");
            Why("Before: ", flip.Before);
            Why("Now: ", flip.Now);
        }
    }

    private void Why(string label, string why)
    {
        if (why.Length > 0)
        {
            page.Element("p", label + why, ("class", "note"));
        }
    }

    private void Patients(SubjectChange subject)
    {
        if (!cohort.TryGetValue(subject, out var flips))
        {
            return;
        }

        page.Element("p", "In the cohort: " + Counts(flips), ("class", "open"));
        if (flips.Patients.Count == 0)
        {
            return;
        }

        using (page.Open("details"))
        {
            page.Element("summary", flips.Total > flips.Patients.Count
                ? $"The first {DiffWords.Number(flips.Patients.Count)} of {DiffWords.Count(flips.Total, "patient")}"
                : DiffWords.Count(flips.Total, "patient"));
            using (page.Open("ul"))
            {
                foreach (var patient in flips.Patients)
                {
                    using (page.Open("li"))
                    {
                        page.Element("bdi", patient.Id);
                        page.Text($": {DiffWords.Way(subject.Kind, patient.From, patient.To)}, because {DiffWords.Because(patient)}");
                    }
                }
            }
        }
    }

    private static string Anchor(SubjectChange subject) => $"{DiffWords.Of(subject.Kind).Replace(' ', '-')}-{subject.Id.Replace('/', '-')}";
}
