using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.Truth;
using static NetDecisionRules.Facts.PrimarySite;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Choices and flags; and the two sites that leave open which of several they are.</summary>
public class ChoiceInTests
{
    [Theory]
    [InlineData(null, Unknown)]
    [InlineData(DiseaseExtent.Localized, False)]
    [InlineData(DiseaseExtent.Locoregional, True)]
    [InlineData(DiseaseExtent.Metastatic, True)]
    public void A_choice_is_one_of_a_set(DiseaseExtent? extent, Truth expected) =>
        RecordedFacts.Extent.Is(DiseaseExtent.Locoregional, DiseaseExtent.Metastatic)
            .Test(Patients.With(disease: new DiseaseFacts { Extent = extent })).Should().Be(expected);

    [Fact]
    public void An_unknown_choice_is_surely_one_of_all_values() =>
        RecordedFacts.Extent.Is(Enum.GetValues<DiseaseExtent>()).Test(Patients.Blank).Should().Be(True);

    [Theory]
    [InlineData(null, Unknown, Unknown)]
    [InlineData(true, True, False)]
    [InlineData(false, False, True)]
    public void A_flag_is_yes_no_or_unknown(bool? compromised, Truth expected, Truth negated)
    {
        var patient = Patients.With(condition: new ConditionFacts { Compromised = compromised });

        ((Criterion)RecordedFacts.Compromised).Test(patient).Should().Be(expected);
        (!RecordedFacts.Compromised).Test(patient).Should().Be(negated);
    }

    // Columns: small intestine, appendix or proximal colon; colon or rectum; pancreas; not lung or other.
    [Theory]
    [InlineData(null, Unknown, Unknown, Unknown, Unknown)]
    [InlineData(UnknownPrimary, Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Colon, Unknown, True, False, True)]
    [InlineData(ProximalColon, True, True, False, True)]
    [InlineData(DistalColon, False, True, False, True)]
    [InlineData(Rectum, False, True, False, True)]
    [InlineData(SmallIntestine, True, False, False, True)]
    [InlineData(Appendix, True, False, False, True)]
    [InlineData(Pancreas, False, False, True, True)]
    [InlineData(Stomach, False, False, False, True)]
    [InlineData(Duodenum, False, False, False, True)]
    [InlineData(Lung, False, False, False, False)]
    [InlineData(Other, False, False, False, False)]
    public void A_coarse_site_leaves_open_what_it_does_not_tell(PrimarySite? site, Truth midgut, Truth colorectal, Truth pancreas, Truth digestive)
    {
        var patient = Patients.With(tumor: new TumorFacts { PrimarySite = site });

        RecordedFacts.Site.Is(SmallIntestine, Appendix, ProximalColon).Test(patient).Should().Be(midgut);
        RecordedFacts.Site.Is(ProximalColon, DistalColon, Rectum).Test(patient).Should().Be(colorectal);
        RecordedFacts.Site.Is(Pancreas).Test(patient).Should().Be(pancreas);
        (!RecordedFacts.Site.Is(Lung, Other)).Test(patient).Should().Be(digestive);
    }

    [Fact]
    public void A_rule_that_asks_for_the_colon_means_both_parts_of_it() =>
        RecordedFacts.Site.Is(Colon).Should().Be(RecordedFacts.Site.Is(ProximalColon, DistalColon));

    [Fact]
    public void A_coarse_site_is_recorded_and_yet_missing_where_it_leaves_a_test_open()
    {
        var patient = Patients.With(tumor: new TumorFacts { PrimarySite = Colon });

        new IsMissing(RecordedFacts.Site).Test(patient).Should().Be(False);
        MissingFacts.Of(RecordedFacts.Site.Is(ProximalColon), patient).Should().Equal("tumor.primarySite");
    }

    [Fact]
    public void A_choice_needs_values_to_be_tested_for()
    {
        var none = () => RecordedFacts.Extent.Is();
        var undefined = () => RecordedFacts.Extent.Is((DiseaseExtent)7);
        var anySite = () => RecordedFacts.Site.Is(UnknownPrimary);

        none.Should().Throw<ArgumentException>().Which.Message.Should().Be("Extent needs at least one value to be tested for. (Parameter 'values')");
        undefined.Should().Throw<ArgumentException>().Which.Message.Should().Be("Extent can't be tested for '7'. (Parameter 'values')");
        anySite.Should().Throw<ArgumentException>().Which.Message.Should().Be("Site can't be tested for 'UnknownPrimary'. (Parameter 'values')");
    }
}
