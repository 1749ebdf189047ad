using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Tests.Disagreement;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>Numbers and dates so close to a cut-off that measuring again could turn an answer over, and no others.</summary>
public class NearThresholdTests
{
    private const string Ki67 = "tumor.ki67Percent";
    private const string Mitoses = "tumor.mitosesPer2mm2";

    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    [Theory]
    [InlineData("2.5", "3")]
    [InlineData("3", "2.9")]
    [InlineData("9.4", "10")]
    [InlineData("10", "9.9")]
    [InlineData("19.5", "20.1")]
    [InlineData("20", "20.1")]
    [InlineData("20.4", "20")]
    [InlineData("54.9", "55.1")]
    [InlineData("55.9", "55")]
    public void A_Ki67_near_a_cut_off_names_exactly_the_rules_that_change(string ki67, string instead)
    {
        var patient = WithKi67(ki67);

        var near = Engine.WhatIf(patient).NearThresholds.Single(n => n.Fact == Ki67);

        (near.Value, near.Instead).Should().Be((ki67, instead));
        near.Rules.Should().Equal(ChangedWithin(patient, Ki67, Number(ki67))).And.NotBeEmpty();
    }

    [Theory]
    [InlineData("1.9")]
    [InlineData("4.1")]
    [InlineData("8.9")]
    [InlineData("11.1")]
    [InlineData("15")]
    [InlineData("18.9")]
    [InlineData("21.1")]
    [InlineData("53.9")]
    [InlineData("56.1")]
    public void A_Ki67_far_from_every_cut_off_names_none(string ki67) =>
        Engine.WhatIf(WithKi67(ki67)).NearThresholds.Should().BeEmpty();

    [Fact]
    public void Beyond_55_the_rules_of_NETTER_2_and_of_G3_fall()
    {
        var near = Engine.WhatIf(WithKi67("54.9")).NearThresholds.Single();

        near.Rules.Should().Equal(
            "board-2025/g3-chemotherapy-access", "board-2025/g3-chemotherapy-rapid-response", "board-2025/g3-ki67-and-fdg-do-not-decide",
            "board-2025/g3-rlt-first-line", "board-2025/rlt-new-standard-first-line", "itanet-2024/future-candidate", "netter-2/rlt-first-line");
    }

    [Fact]
    public void Mitoses_near_two_turn_a_G1_into_a_G2()
    {
        var patient = EditedRecord.With(WithKi67("1.5"), Mitoses, 1.9m)!;

        var near = Engine.WhatIf(patient).NearThresholds.Single();

        (near.Fact, near.Value, near.Instead).Should().Be((Mitoses, "1.9", "2"));
        near.Rules.Should().Equal("board-2025/g2-chemotherapy-preferred", "board-2025/ki67-not-absolute", "board-2025/low-g2-rlt-not-excluded",
            "board-2025/preoperative-rlt", "itanet-2024/rlt-g2-g3-when-approved").And.Equal(ChangedWithin(patient, Mitoses, 1.9m));
    }

    [Fact]
    public void Mitoses_that_do_not_grade_are_not_named() =>
        Engine.WhatIf(EditedRecord.With(WithKi67("15"), Mitoses, 1.9m)!).NearThresholds.Should().BeEmpty();

    [Fact]
    public void A_range_is_not_near_anything() =>
        Engine.WhatIf(EditedRecord.With(WithKi67("15"), Ki67, new JsonObject { ["min"] = 9.5m, ["max"] = 10.5m })!).NearThresholds.Should().BeEmpty();

    [Fact]
    public void Only_rules_of_chosen_sources_are_named()
    {
        var engine = Engine.With(new DecisionOptions { Sources = ["netter-2"] });

        engine.WhatIf(WithKi67("9.4")).NearThresholds.Single().Rules.Should().Equal("netter-2/rlt-first-line");
        engine.WhatIf(WithKi67("19.5")).NearThresholds.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-09-01", "2025-09-02")]
    [InlineData("2025-08-31", "2025-09-02")]
    [InlineData("2025-09-02", "2025-09-01")]
    [InlineData("2025-09-03", "2025-09-01")]
    [InlineData("2025-08-30", null)]
    [InlineData("2025-08-28", null)]
    [InlineData("2025-09-04", null)]
    public void A_diagnosis_two_days_from_six_months_is_named_and_none_further_off(string diagnosis, string? instead)
    {
        var patient = EditedRecord.With(Patient.Create(Patients.HotPancreas), "disease.diagnosisDate", diagnosis)!;

        var near = Engine.WhatIf(patient).NearThresholds.SingleOrDefault(n => n.Fact == "disease.diagnosisDate");

        near?.Value.Should().Be(diagnosis);
        near?.Instead.Should().Be(instead);
        (near?.Rules ?? []).Should().Equal(instead is null
            ? [] : ["board-2025/rlt-new-standard-first-line", "itanet-2024/future-candidate", "netter-2/rlt-first-line"]);
    }

    [Fact]
    public void What_happened_on_the_day_of_the_assessment_is_no_noise()
    {
        var today = Patients.HotPancreas with { Imaging = [Patients.Pet(Patients.Today, 3), Patients.StableCt(Patients.Today)] };

        Engine.WhatIf(Patient.Create(today)).NearThresholds.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_treatment_that_starts_about_the_day_of_the_assessment_is_no_noise(int days)
    {
        var today = Patients.HotPancreas with { Treatments = [new Treatment { Kind = TreatmentKind.Ssa, Start = Patients.Today.AddDays(days) }] };

        Engine.WhatIf(Patient.Create(today)).NearThresholds.Should().BeEmpty();
    }

    [Fact]
    public void A_CT_at_the_end_of_its_month_is_named()
    {
        var facts = Patients.HotPancreas with { Imaging = [Patients.Pet(new DateOnly(2026, 2, 16), 3), Patients.StableCt(new DateOnly(2026, 2, 1))] };

        var near = Engine.WhatIf(Patient.Create(facts)).NearThresholds.Single(n => n.Fact == "imaging[1].date");

        (near.Value, near.Instead).Should().Be(("2026-02-01", "2026-02-02"));
        near.Rules.Should().Equal("netter-2/rlt-first-line");
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 30, QuietOnSuccess = true)]
    public void What_is_named_changes_the_rules_that_are_named(AnyPatient any)
    {
        var near = Engine.WhatIf(any.Patient).NearThresholds;

        near.Select(n => n.Fact).Should().OnlyHaveUniqueItems();
        foreach (var one in near)
        {
            var moved = EditedRecord.With(any.Patient, one.Fact, one.Fact is Ki67 or Mitoses ? Number(one.Instead) : one.Instead)!;
            Settlement.Changed(Engine, any.Patient, moved).Should().NotBeEmpty(one.Fact).And.BeSubsetOf(one.Rules);
        }

        foreach (var (fact, value) in new[] { (Ki67, any.Facts.Tumor.Ki67Percent), (Mitoses, any.Facts.Tumor.MitosesPer2mm2) })
        {
            if (value is { IsPoint: true, Min: { } point })
            {
                (near.SingleOrDefault(n => n.Fact == fact)?.Rules ?? []).Should().Equal(ChangedWithin(any.Patient, fact, point));
            }
        }
    }

    /// <summary>
    /// The rules that change where the number is moved to the cut-offs at most 1 away from it or just beyond them: 3, 10, 20 and 55 for Ki-67, 2
    /// and 20 for mitoses.
    /// </summary>
    private static IEnumerable<string> ChangedWithin(Patient patient, string fact, decimal value) =>
        (fact == Ki67 ? [3m, 10m, 20m, 55m] : new[] { 2m, 20m }).Where(cut => Math.Abs(cut - value) <= 1).SelectMany(cut => new[] { cut - 0.1m, cut, cut + 0.1m })
            .SelectMany(other => Settlement.Changed(Engine, patient, EditedRecord.With(patient, fact, other)!)).Distinct().Order(StringComparer.Ordinal);

    private static Patient WithKi67(string ki67) => EditedRecord.With(Patient.Create(Patients.HotPancreas), Ki67, Number(ki67))!;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
