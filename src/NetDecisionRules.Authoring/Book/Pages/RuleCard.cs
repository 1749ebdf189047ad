using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Presentation;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>A rule in full.</summary>
internal sealed class RuleCard(BookContent content, RuleEntry entry)
{
    private readonly Rule _rule = entry.Rule;

    public Block Write() => new Block.Card(_rule.Slug, RuleWords.ToneOf(_rule),
    [
        new Block.Heading(3, [_rule.Title]),
        new Block.Paragraph([new Inline.Toned(Phrases.Upper(RuleWords.Advice(_rule)), RuleWords.ToneOf(_rule)), " – ", new Inline.Code(entry.Id)]),
        new Block.Terms([.. Terms()]),
        .. Outcomes(),
        .. PassagesOf(entry.Id),
        .. CaseLists.OfRule(entry.Id, content),
        .. SeeAlso(),
    ]);

    /// <summary>The passages that lead to a rule or a protocol.</summary>
    public static IEnumerable<Block> PassagesOf(string id)
    {
        var passages = Passages.OfRule(id);
        if (passages.Count > 0)
        {
            yield return new Block.Fold(Phrases.Count(passages.Count, "passage") + (passages.Count == 1 ? " leads here" : " lead here"),
            [
                new Block.Bullets([.. passages.Select(p => new Item([$"{p.KeyPoint} – {p.Source}, {p.Heading}, paragraph {Phrases.Number(p.Paragraph)}"]))]),
            ]);
        }
    }

    private IEnumerable<Term> Terms()
    {
        yield return new Term("When", [CriterionTree.Of(_rule.Condition)]);
        if (_rule.Emphasis is { } emphasis)
        {
            yield return new Term("All the more when", [CriterionTree.Of(emphasis)]);
        }

        if (_rule.Outcome.Window is { } window)
        {
            yield return new Term("Due", Phrases.Of(window));
        }

        if (_rule.Label is { } label)
        {
            yield return new Term("Label", $"where it is true, the treatment is on label in the {Phrases.InShort(label)}");
        }

        if (_rule.IsAgainstOwnText)
        {
            yield return new Term("Mind", "the source contradicts this statement elsewhere in its own text");
        }

        foreach (var note in _rule.Notes)
        {
            yield return new Term("Note", note);
        }

        if (Citations.Evidence(_rule.EvidenceLevel, _rule.RecommendationGrade) is { } evidence)
        {
            yield return new Term("Evidence", evidence + ", as the source grades it");
        }

        yield return entry.Source.Via is { } via && !_rule.WasSeen
            ? new Term("Place", "in ", BookContent.ToSource(via), ", through which the source is known: " + _rule.Locator)
            : new Term("Place", _rule.Locator);
    }

    private IEnumerable<Block> Outcomes()
    {
        if (_rule.Evidence.Count == 0)
        {
            yield break;
        }

        var rows = _rule.Evidence.Select(IReadOnlyList<Cell> (o) =>
        [
            o.Population, o.Treatment, OutcomeGroup.Percent(o.OrrPercent), OutcomeGroup.Months(o.PfsMonths, o.PfsInterval),
            OutcomeGroup.Months(o.OsMonths, o.OsInterval), o.Remark ?? "",
        ]);
        yield return new Block.Grid("Outcomes that it rests on. Medians in months, with their 95 % confidence intervals as printed. PFS: progression-free survival; OS: overall survival; NE: not estimated; NA: not available.",
            ["Population", "Treatment", "Response", "PFS", "OS", "Remark"], [.. rows]);
    }

    private IEnumerable<Block> SeeAlso()
    {
        if (!RuleWords.Advises(_rule))
        {
            yield break;
        }

        var others = content.RuleBase.Rules.Where(r => r.Id != entry.Id && RuleWords.Advises(r.Rule) && r.Rule.Outcome.Intervention == _rule.Outcome.Intervention).ToList();
        var opposing = others.Where(r => IsFor(r.Rule) ? IsAgainst(_rule) : IsAgainst(r.Rule) && IsFor(_rule)).ToList();
        var same = others.Where(r => r.Rule.Outcome.Line == _rule.Outcome.Line).Except(opposing).ToList();
        if (opposing.Count > 0)
        {
            yield return Rules($"{Phrases.Count(opposing.Count, "rule")} {(opposing.Count == 1 ? "speaks" : "speak")} {(IsFor(_rule) ? "against" : "for")} {_rule.Outcome.Intervention.DisplayName()}", opposing);
        }

        if (same.Count > 0)
        {
            yield return Rules($"{Phrases.Count(same.Count, "other rule")} on {_rule.Outcome.Intervention.DisplayName()}, {_rule.Outcome.Line.DisplayName()}", same);
        }
    }

    private static Block.Fold Rules(string summary, List<RuleEntry> rules) => new(summary, [new Block.Bullets([.. rules.Select(RuleWords.InList)])]) { IsForScreens = true };

    private static bool IsFor(Rule rule) => rule.Outcome.Stance is Stance.Recommend or Stance.Consider;

    private static bool IsAgainst(Rule rule) => rule.Outcome.Stance is Stance.Caution or Stance.Avoid;
}
