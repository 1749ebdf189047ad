using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Authoring.Diff.Output;

/// <summary>One subject on a comparison's page: what changed in it, for which witnesses, and for whom of the cohort.</summary>
internal sealed class SubjectHtml(RuleBaseDiff diff, HtmlPage page)
{
    /// <summary>Writes a card.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="flips">The patients of the cohort who change; null where there are none.</param>
    public void Write(SubjectChange subject, SubjectFlips? flips)
    {
        using (page.Open("div", ("class", subject.CanFlip ? "card change is-open" : "card change is-for"), ("id", ChangeHtml.Anchor(subject))))
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

            page.Fields(subject.Fields);
            page.Clauses(subject.Clauses);
            if (DiffWords.Form(subject) is { } form)
            {
                page.Element("p", Phrases.Upper(form) + ".");
            }

            Flips(subject);
            if (flips is not null)
            {
                Patients(flips);
            }
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
            Why("Before: ", flip.From == flip.To ? "" : flip.Before);
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

    private void Patients(SubjectFlips flips)
    {
        page.Element("p", "In the cohort: " + ChangeHtml.Counts(flips), ("class", "open"));
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
                        page.Text($": {DiffWords.Way(flips.Subject.Kind, patient.From, patient.To)}, because {DiffWords.Because(patient)}");
                    }
                }
            }
        }
    }
}
