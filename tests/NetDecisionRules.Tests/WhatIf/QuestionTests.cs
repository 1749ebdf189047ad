using System.Globalization;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Tests.Disagreement;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>What to ask next, and what the answers would settle, for patients whose open rules are known.</summary>
public class QuestionTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    [Fact]
    public void One_question_a_missing_fact_in_the_order_of_the_report()
    {
        foreach (var facts in new[] { Patients.HotPancreas, Patients.PregnantIleal, Patients.TrialPancreas, Patients.HotRectum })
        {
            var patient = Patient.Create(facts);

            Engine.WhatIf(patient).Questions.Select(q => (q.Fact, q.HoldsUp)).Should().Equal(Engine.Evaluate(patient).MissingFacts.Select(m => (m.Fact, m.WouldDecide)));
        }
    }

    [Fact]
    public void Of_nobody_every_fact_is_asked()
    {
        var nobody = Patient.Create(new PatientFacts { Id = "nobody" });

        var questions = Engine.WhatIf(nobody).Questions;

        questions.Select(q => q.Fact).Should().Equal(Engine.Evaluate(nobody).MissingFacts.Select(m => m.Fact)).And.NotBeEmpty();
        Answers(questions, "labs.platelets").Should().Equal("any value: 0");
    }

    [Fact]
    public void A_question_names_the_rules_that_an_answer_makes_true()
    {
        var questions = Engine.With(new DecisionOptions { Sources = ["board-2025"] }).WhatIf(Patient.Create(Patients.HotPancreas)).Questions;

        questions.Single(q => q.Fact == "condition.compromised").Answers.Should().BeEquivalentTo(
            [new { Value = "yes", Settles = 2, True = new[] { "board-2025/compromised-rlt" } }, new { Value = "no", Settles = 1, True = Array.Empty<string>() }],
            o => o.WithStrictOrdering());
    }

    [Theory]
    [InlineData("tumor.ki67CellsCounted", "who-2022", "<500: 1 who-2022/ki67-recount", ">=500: 1")]
    [InlineData("labs.platelets", "halfdanarson-2023", "<=70: 1 halfdanarson-2023/marrow-reserve", ">70: 0")]
    [InlineData("labs.hemoglobin", "halfdanarson-2023", "<=8: 1 halfdanarson-2023/marrow-reserve", ">8: 0")]
    [InlineData("disease.radiologicalProgression", "ema-lutathera", "yes: 1 ema-lutathera/indication", "no: 0")]
    [InlineData("disease.suspectedNecrosis", "board-2025", "none: 1", "radiological: 1 board-2025/necrosis-needs-histology", "histological: 1")]
    public void Each_kind_of_fact_has_its_answers(string fact, string source, params string[] expected) =>
        Answers(Engine.With(new DecisionOptions { Sources = [source] }).WhatIf(Patient.Create(Patients.HotPancreas)).Questions, fact).Should().Equal(expected);

    [Fact]
    public void A_missing_Ki67_falls_into_the_regions_of_its_cut_offs()
    {
        // Rules of the board's sources on this patient change at 10 and 55 and with the grade at 3 and 20.
        var facts = Patients.HotPancreas with { Tumor = Patients.HotPancreas.Tumor with { Ki67Percent = null } };

        Answers(Engine.With(new DecisionOptions { Sources = ["netter-2"] }).WhatIf(Patient.Create(facts)).Questions, "tumor.ki67Percent").Should().Equal(
            "<10: 1", "10 to 55: 1 netter-2/rlt-first-line", ">55: 1");
        Answers(Engine.With(new DecisionOptions { Sources = ["asco-2023"] }).WhatIf(Patient.Create(facts)).Questions, "tumor.ki67Percent").Should().Equal(
            "<=20: 3 asco-2023/pancreas-ssa-first-line", ">20: 3 asco-2023/g3-systemic-options asco-2023/g3-chemotherapy-symptomatic");
    }

    [Fact]
    public void A_recorded_range_bounds_its_regions()
    {
        var facts = Patients.HotPancreas with { Tumor = Patients.HotPancreas.Tumor with { Ki67Percent = NumberRange.Of(5, true, 60, false) } };

        Answers(Engine.With(new DecisionOptions { Sources = ["netter-2"] }).WhatIf(Patient.Create(facts)).Questions, "tumor.ki67Percent").Should().Equal(
            "5 to below 10: 1", "10 to 55: 1 netter-2/rlt-first-line", "above 55 to below 60: 1");
    }

    [Fact]
    public void A_missing_diagnosis_date_falls_on_either_side_of_six_months()
    {
        var facts = Patients.HotPancreas with { Disease = Patients.HotPancreas.Disease with { DiagnosisDate = null } };

        Answers(Engine.With(new DecisionOptions { Sources = ["netter-2"] }).WhatIf(Patient.Create(facts)).Questions, "disease.diagnosisDate").Should().Equal(
            "until 2025-09-01: 1", "2025-09-02 to 2026-03-02: 1 netter-2/rlt-first-line");
    }

    [Fact]
    public void A_diagnosis_known_to_the_month_has_no_day_outside_of_it()
    {
        var facts = Patients.HotPancreas with { Disease = Patients.HotPancreas.Disease with { DiagnosisDate = PartialDate.Month(2025, 9) } };

        Answers(Engine.With(new DecisionOptions { Sources = ["netter-2"] }).WhatIf(Patient.Create(facts)).Questions, "disease.diagnosisDate").Should().Equal(
            "2025-09-01: 1", "2025-09-02 to 2025-09-30: 1 netter-2/rlt-first-line");
    }

    [Fact]
    public void A_colon_whose_part_is_open_can_only_be_one_of_its_parts()
    {
        var facts = Patients.PregnantIleal with { Tumor = Patients.PregnantIleal.Tumor with { PrimarySite = PrimarySite.Colon } };

        Answers(Engine.With(new DecisionOptions { Sources = ["netter-1"] }).WhatIf(Patient.Create(facts)).Questions, "tumor.primarySite").Should().Equal(
            "proximal colon: 1 netter-1/rlt-midgut", "distal colon: 1");
    }

    [Fact]
    public void A_study_without_a_score_is_asked_for_it()
    {
        var unscored = Patients.HotPancreas with { Imaging = [new ImagingStudy { Modality = Facts.ImagingModality.SstrPet, Date = new DateOnly(2026, 2, 16) }] };

        var answers = Answers(Engine.With(new DecisionOptions { Sources = ["asco-2023"] }).WhatIf(Patient.Create(unscored)).Questions, "imaging[0].krenningScore");

        answers.Should().HaveCount(2);
        answers.Should().ContainSingle(a => a.EndsWith(": 1 asco-2023/pancreas-ssa-first-line")).And.ContainSingle(a => a.EndsWith(": 1"));
    }

    [Fact]
    public void Lists_are_closed_and_studies_are_proposed()
    {
        var unlisted = Patients.HotPancreas with { Treatments = null, Imaging = null };
        var asco = Engine.With(new DecisionOptions { Sources = ["asco-2023"] });

        Answers(asco.WhatIf(Patient.Create(unlisted with { Imaging = Patients.HotPancreas.Imaging })).Questions, "treatments").Should().Equal(
            "none: 2 asco-2023/pancreas-ssa-first-line");
        Answers(asco.WhatIf(Patient.Create(unlisted with { Treatments = [] })).Questions, "imaging").Should().Equal(
            "none: 0", "SSTR-PET, Krenning 0 or 1: 1", "SSTR-PET, Krenning 2: 1 asco-2023/pancreas-ssa-first-line",
            "SSTR-PET, Krenning 3 or 4: 1 asco-2023/pancreas-ssa-first-line", "FDG-PET without mismatch: 0", "FDG-PET with SSTR-negative lesions: 0");
        Answers(asco.WhatIf(Patient.Create(Patients.HotPancreas with { TreatmentsComplete = false })).Questions, "treatments").Should().Equal(
            "nothing but what is listed: 2 asco-2023/pancreas-ssa-first-line");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_answers_are_the_same_under_every_culture_and_twice(string culture)
    {
        foreach (var facts in new[] { Patients.HotPancreas, Patients.PregnantIleal, Patients.HotRectum with { Tumor = new TumorFacts { Ki67Percent = NumberRange.Of(2.5m, true, 9.5m, false) } } })
        {
            var expected = Text(Engine.WhatIf(Patient.Create(facts)));
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Text(Engine.WhatIf(Patient.Create(facts))).Should().Be(expected);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    private static string Text(WhatIfReport report) => System.Text.Json.JsonSerializer.Serialize(report);

    private static IEnumerable<string> Answers(IEnumerable<Question> questions, string fact) =>
        questions.Single(q => q.Fact == fact).Answers.Select(a => string.Join(' ', [$"{a.Value}: {a.Settles}", .. a.True]));
}
