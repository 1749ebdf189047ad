using NetDecisionRules.Authoring.Book.Pages;
using NetDecisionRules.Authoring.Diff;
using NetDecisionRules.Authoring.Diff.Output;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Tests.Diff;

public class DiffWordsTests
{
    [Fact]
    public void Every_value_has_words_of_its_own()
    {
        ShouldDiffer(Enum.GetValues<ChangeKind>(), DiffWords.Of);
        ShouldDiffer(Enum.GetValues<SubjectKind>(), DiffWords.Of);
        ShouldDiffer(Enum.GetValues<Stance>(), RuleWords.Short);
    }

    private static void ShouldDiffer<T>(IEnumerable<T> values, Func<T, string> wordsOf) =>
        values.Select(wordsOf).Should().OnlyContain(words => words.Trim().Length > 0).And.OnlyHaveUniqueItems();
}
