using System.Text.RegularExpressions;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Guidelines.Tests.Rules;

/// <summary>What every shipped source and rule must have, whatever it says.</summary>
public sealed partial class RuleBaseFormTests
{
    private static readonly RuleBase RuleBase = ShippedGuidelines.RuleBase;

    private static IEnumerable<Source> Sources => RuleBase.Guidelines.Select(g => g.Source);

    [Fact]
    public void Ids_are_in_kebab_case_and_unique()
    {
        RuleBase.Rules.Where(r => !RuleId().IsMatch(r.Id)).Select(r => r.Id).Should().BeEmpty();
        RuleBase.Rules.Select(r => r.Id).Should().OnlyHaveUniqueItems();
        Sources.Select(s => s.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Titles_are_short_and_unlike_each_other()
    {
        RuleBase.Rules.Where(r => r.Rule.Title.Length is 0 or > 100 || r.Rule.Title.EndsWith('.')).Select(r => r.Id).Should().BeEmpty();
        RuleBase.Rules.Select(r => r.Rule.Title).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Sources_are_complete()
    {
        Sources.Where(s => s.Title.Length == 0 || s.Citation.Length == 0 || s.PublishedBy.Year != s.Year).Select(s => s.Id).Should().BeEmpty();
        Sources.Where(s => s.Doi is not null && !Doi().IsMatch(s.Doi)).Select(s => s.Id).Should().BeEmpty();
        Sources.Where(s => s.Registry is not null && !Registry().IsMatch(s.Registry)).Select(s => s.Id).Should().BeEmpty();
    }

    [Fact]
    public void A_source_was_read_or_is_known_through_one_that_was()
    {
        var read = Sources.Where(s => s.Via is null).Select(s => s.Id).ToHashSet();

        Sources.Where(s => s.Via is not null && !read.Contains(s.Via)).Select(s => s.Id).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_names_its_place_and_its_notes_are_sentences()
    {
        RuleBase.Rules.Where(r => string.IsNullOrWhiteSpace(r.Rule.Locator)).Select(r => r.Id).Should().BeEmpty();
        RuleBase.Rules.Where(r => r.Rule.Notes.Any(n => !n.EndsWith('.'))).Select(r => r.Id).Should().BeEmpty();
    }

    [Fact]
    public void Classifying_rules_and_notices_advise_nothing()
    {
        RuleBase.Rules.Where(r => r.Rule.IsClassification && r.Rule.Outcome.Stance != Stance.Notice).Select(r => r.Id).Should().BeEmpty();
        RuleBase.Rules.Where(r => (r.Rule.Outcome.Stance == Stance.Notice) != (r.Rule.Outcome.Intervention == Intervention.None)).Select(r => r.Id).Should().BeEmpty();
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^10\.[0-9]{4,9}/\S+$")]
    private static partial Regex Doi();

    [GeneratedRegex("^NCT[0-9]{8}$")]
    private static partial Regex Registry();
}
