using System.Text.Json;

namespace NetDecisionRules.Rules;

/// <summary>Reads one rule as <see cref="RuleBaseJson"/> writes it.</summary>
internal sealed class RuleReader(CriterionReader criteria, FaultReport report)
{
    public Rule? Read(JsonElement value, string path)
    {
        if (StrictObject.Of(value, path, report, "slug", "title", "locator", "when", "then", "emphasizedWhen", "evidenceLevel", "recommendationGrade",
            "seen", "label", "againstOwnText", "evidence", "classification", "notes") is not { } fields)
        {
            return null;
        }

        var (slug, title, locator) = (fields.RequiredText("slug", "the second half of the id"), fields.RequiredText("title", "the statement in a few words"),
            fields.RequiredText("locator", "where it stands in the source"));
        var condition = criteria.Required(fields, "when");
        var outcome = fields.Required("then", "what the rule advises") is { } then ? Outcome(then, fields.Path("then")) : null;
        var emphasis = criteria.Optional(fields, "emphasizedWhen");
        var label = fields.Choice<Jurisdiction>("label", report);
        TrialOutcome[] evidence = [.. fields.Items("evidence", "an outcome").Select(e => TrialOutcomeReader.Read(e.Value, e.Path, report)).OfType<TrialOutcome>()];
        string[] notes = [.. fields.Texts("notes", "a text").Select(n => n.Text)];
        var (level, grade) = (fields.Text("evidenceLevel", "a text"), fields.Text("recommendationGrade", "a text"));
        var (seen, against, classifies) = (fields.IsMarked("seen"), fields.IsMarked("againstOwnText"), fields.IsMarked("classification"));
        return slug is null || title is null || locator is null || condition is null || outcome is null
            ? null
            : new Rule(slug, locator, title, condition, outcome)
            {
                Emphasis = emphasis,
                Notes = notes,
                EvidenceLevel = level,
                RecommendationGrade = grade,
                WasSeen = seen,
                IsClassification = classifies,
                Label = label,
                IsAgainstOwnText = against,
                Evidence = evidence,
            };
    }

    private RuleOutcome? Outcome(JsonElement value, string path)
    {
        if (StrictObject.Of(value, path, report, "stance", "intervention", "line", "earliest", "latest") is not { } fields)
        {
            return null;
        }

        var (stance, intervention, line) = (fields.RequiredChoice<Stance>("stance", report), fields.RequiredChoice<Intervention>("intervention", report),
            fields.RequiredChoice<TherapyLine>("line", report));
        var (earliest, latest) = (criteria.Term(fields, "earliest"), criteria.Term(fields, "latest"));
        if (stance is null || intervention is null || line is null)
        {
            return null;
        }

        var outcome = new RuleOutcome(stance.Value, intervention.Value, line.Value);
        return earliest is null && latest is null ? outcome : outcome.Due(earliest, latest);
    }
}
