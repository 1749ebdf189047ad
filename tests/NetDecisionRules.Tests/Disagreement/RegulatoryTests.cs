using FsCheck.Xunit;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>On label, off label, unknown: by the two labels, whatever sources are chosen.</summary>
public class RegulatoryTests
{
    private const LabelStatus On = LabelStatus.OnLabel;
    private const LabelStatus Off = LabelStatus.OffLabel;
    private const LabelStatus Unknown = LabelStatus.Unknown;

    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    /// <summary>A source older than the labels: what was not yet published can't have said no.</summary>
    private static readonly RuleBase WithOldSource = ShippedGuidelines.RuleBase.With("1", new Guideline(
        new Source { Id = "hospital-2015", Title = "Local pathway", Citation = "Tumor board", Year = 2015, PublishedBy = new DateOnly(2015, 12, 31) },
        [RuleSyntax.Rule("rlt", at: "Page 1").Titled("RLT for any GEP-NET").When(Vocabulary.Gep).Then(Consider(Intervention.Rlt))]));

    [Theory]
    [InlineData(true, null, On)]
    [InlineData(null, true, On)]
    [InlineData(false, false, Off)]
    [InlineData(false, null, Unknown)]
    [InlineData(null, null, Unknown)]
    public void In_the_EU_progression_decides(bool? radiological, bool? clinical, LabelStatus expected)
    {
        var facts = Patients.HotPancreas with
        {
            Disease = Patients.HotPancreas.Disease with { RadiologicalProgression = radiological, ClinicalProgression = clinical },
        };

        Labels(Engine, facts).Should().Be(new RegulatoryReport(expected, On));
    }

    [Theory]
    [InlineData("11.9", Off, Off)]
    [InlineData("12", Off, On)]
    [InlineData("17.9", Off, On)]
    [InlineData("18", On, On)]
    public void Age_decides_where_the_rest_fits(string age, LabelStatus eu, LabelStatus us)
    {
        var progressive = Patients.HotPancreas.Disease with { RadiologicalProgression = true };
        var years = decimal.Parse(age, System.Globalization.CultureInfo.InvariantCulture);

        Labels(Engine, Patients.HotPancreas with { AgeYears = years, Disease = progressive }).Should().Be(new RegulatoryReport(eu, us));
    }

    [Fact]
    public void An_age_that_is_not_recorded_leaves_both_open_and_a_G3_decides_the_EU_side()
    {
        var progressive = Patients.HotPancreas with { AgeYears = null, Disease = Patients.HotPancreas.Disease with { ClinicalProgression = true } };

        Labels(Engine, progressive).Should().Be(new RegulatoryReport(Unknown, Unknown));
        Labels(Engine, progressive with { Tumor = progressive.Tumor with { Ki67Percent = 35 } }).Should().Be(new RegulatoryReport(Off, Unknown));
        Labels(Engine, progressive with { AgeYears = NumberRange.AtLeast(12), Tumor = progressive.Tumor with { Ki67Percent = 35 } })
            .Should().Be(new RegulatoryReport(Off, On));
    }

    [Fact]
    public void Labels_count_where_their_sources_are_not_chosen()
    {
        var engine = Engine.With(new DecisionOptions { Sources = ["board-2025"], Jurisdiction = Jurisdiction.Eu });
        var report = engine.Evaluate(Patients.StablePancreas);

        report.Recommendations.Should().OnlyContain(r => r.Source.Id == "board-2025");
        Labels(engine, Patients.StablePancreas).Should().Be(new RegulatoryReport(Off, On));
        report.Conflicts.Single(c => c.Kind == ConflictKind.OffLabel).Rules.Should()
            .Equal("board-2025/rlt-always-considered", "board-2025/rlt-new-standard-first-line");
    }

    [Theory]
    [InlineData("2017-09-25", Unknown, Unknown)]
    [InlineData("2017-09-26", Off, Unknown)]
    [InlineData("2024-04-29", Off, Unknown)]
    [InlineData("2024-04-30", Off, On)]
    public void A_label_is_unknown_until_it_is_published(string asOf, LabelStatus eu, LabelStatus us)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var jurisdiction in new[] { Jurisdiction.Eu, Jurisdiction.Us })
        {
            var engine = new DecisionEngine(WithOldSource, new DecisionOptions { AsOf = day, Jurisdiction = jurisdiction });

            Labels(engine, Patients.StablePancreas).Should().Be(new RegulatoryReport(eu, us));
            engine.Evaluate(Patients.StablePancreas).Conflicts.Any(c => c.Kind == ConflictKind.OffLabel)
                .Should().Be(jurisdiction == Jurisdiction.Eu && eu == Off);
        }
    }

    [Fact]
    public void Neither_caution_nor_another_intervention_has_a_label()
    {
        var advice = Engine.Evaluate(Patients.PregnantIleal).Recommendations.Where(r => r.Regulatory is null).ToList();

        advice.Should().Contain(r => r.RuleId == "ema-lutathera/pregnancy").And.Contain(r => r.RuleId == "board-2025/mismatch-no-rlt")
            .And.Contain(r => r.RuleId == "board-2025/mdt-discussion").And.Contain(r => r.RuleId == "board-2025/ki67-not-absolute");
    }

    [Fact]
    public void A_restriction_to_trials_has_a_label() => Engine.Evaluate(Patients.TrialPancreas).Recommendations
        .Single(r => r.Stance == Stance.TrialOnly).Regulatory.Should().Be(new RegulatoryReport(Off, On));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 60, QuietOnSuccess = true)]
    public void Advice_for_RLT_and_nothing_else_has_a_label_and_always_the_same(AnyPatient any)
    {
        var advice = Engine.Evaluate(any.Patient).Recommendations;

        advice.Where(r => r.Regulatory is not null).Should()
            .Equal(advice.Where(r => r is { Intervention: Intervention.Rlt, Stance: Stance.Recommend or Stance.Consider or Stance.TrialOnly }));
        advice.Select(r => r.Regulatory).OfType<RegulatoryReport>().Distinct().Count().Should().BeLessThan(2);
        foreach (var (label, status) in advice.SelectMany(r => new[] { ("ema-lutathera/indication", r.Regulatory?.Eu), ("fda-lutathera/indication", r.Regulatory?.Us) }))
        {
            (status == On).Should().Be(status is not null && advice.Any(r => r.RuleId == label));
        }
    }

    /// <summary>The labels of the patient, the same on every advice that has any.</summary>
    private static RegulatoryReport Labels(DecisionEngine engine, PatientFacts facts) =>
        engine.Evaluate(facts).Recommendations.Select(r => r.Regulatory).OfType<RegulatoryReport>().Distinct().Single();
}
