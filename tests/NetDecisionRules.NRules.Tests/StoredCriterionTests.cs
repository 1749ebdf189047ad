using NetDecisionRules.Criteria;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;

namespace NetDecisionRules.NRules.Tests;

public class StoredCriterionTests
{
    private const string Stored = """{"grade":[3,20,2,20],"criterion":{"all":[{"number":"Ki67","min":10},{"choice":"Grade","in":["g2"]}]}}""";

    [Fact]
    public void A_criterion_is_stored_without_names_and_with_the_bands_of_its_grade() =>
        StoredCriterion.Write((Ki67 >= 10 & Grade.Is(Facts.TumorGrade.G2)).As("HighG2", "high G2"), Grade).Should().Be(Stored);

    [Fact]
    public void What_is_read_is_stored_the_same_again() => StoredCriterion.Write(StoredCriterion.Read(Stored), Grade).Should().Be(Stored);

    [Fact]
    public void Every_shipped_condition_is_read_as_it_was()
    {
        foreach (var entry in Shipped.RuleBase.Rules)
        {
            var stored = StoredCriterion.Write(entry.Rule.Condition, Grade);
            StoredCriterion.Write(StoredCriterion.Read(stored), Grade).Should().Be(stored);
        }
    }

    [Theory]
    [InlineData("""{"criterion":{"flag":"Pregnant"}}""", "grade: needs the lowest and the highest value of G2 by Ki-67 and by mitoses")]
    [InlineData("""{"grade":[20,3,2,20],"criterion":{"flag":"Pregnant"}}""", "grade: needs the lowest and the highest value of G2 by Ki-67 and by mitoses")]
    [InlineData("""{"grade":[3,20,2,20]}""", "criterion: required: a criterion")]
    [InlineData("""{"grade":[3,20,2,20],"criterion":{"flag":"Pregnancy"}}""", "criterion.flag: there is no yes-or-no fact called \"Pregnancy\"")]
    public void What_was_tampered_with_is_refused(string text, string fault) => FluentActions.Invoking(() => StoredCriterion.Read(text))
        .Should().Throw<InvalidOperationException>().WithMessage("The criterion of an exported rule cannot be read: " + fault);
}
