using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>One patient a kind of disagreement.</summary>
public class ConflictTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default.With(new DecisionOptions { Sources = Patients.Sources });

    [Fact]
    public void Opposing_stances_name_both_sides_and_what_only_the_side_against_it_reads()
    {
        var conflict = ConflictsOf(Patients.TrialPancreas with { Labs = new LabFacts { Platelets = 64 } }, "halfdanarson-2023", "board-2025").Single();

        conflict.Kind.Should().Be(ConflictKind.OpposingStances);
        conflict.Rules.Should().BeEquivalentTo("board-2025/rlt-always-considered", "board-2025/g3-rlt-first-line", "halfdanarson-2023/marrow-reserve");
        conflict.Text.Should().Be("RLT: advised by board-2025 (2025-10-13); against it halfdanarson-2023 (2023-12-31). What makes the difference: labs.platelets = 64");
        Facts(conflict).Should().Equal("labs.platelets = 64");
    }

    [Fact]
    public void Opposing_stances_may_rest_on_the_same_facts()
    {
        var noRlt = RuleSyntax.Rule("no-rlt", at: "Page 1").Titled("No RLT").When(Vocabulary.RltCandidate).Then(RuleSyntax.Avoid(Intervention.Rlt));
        var local = LocalRules.Guideline("local", noRlt);
        var engine = new DecisionEngine(Engine.RuleBase.With("1", local), new DecisionOptions { Sources = ["local", "itanet-2024"] });

        var conflict = engine.Evaluate(Patients.StablePancreas).Conflicts.Single();

        conflict.Text.Should().Be("RLT: advised by itanet-2024 (2024-12-31); against it local (2026-01-31). Both rest on the same facts");
        conflict.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Opposing_stances_within_one_source_are_a_disagreement_too()
    {
        var conflict = OnlyConflict(Patients.PregnantIleal, "ema-lutathera");

        conflict.Kind.Should().Be(ConflictKind.OpposingStances);
        conflict.Rules.Should().Equal("ema-lutathera/indication", "ema-lutathera/pregnancy");
        conflict.Text.Should().StartWith("RLT: advised by ema-lutathera (2017-09-26); against it ema-lutathera (2017-09-26). What makes the difference: condition.pregnant = yes");
    }

    [Fact]
    public void All_lines_and_sources_meet_in_one_disagreement_on_an_intervention()
    {
        var conflict = Engine.Evaluate(Patients.PregnantIleal).Conflicts.Single();

        conflict.Kind.Should().Be(ConflictKind.OpposingStances);
        conflict.Rules.Should().BeEquivalentTo(
            "ema-lutathera/indication", "fda-lutathera/indication", "netter-1/rlt-midgut", "esmo-2020/carcinoid-rlt-second-line",
            "esmo-2020/midgut-low-ki67-rlt-after-ssa", "enets-2022-carcinoid/rlt-progressive", "asco-2023/gi-rlt-after-ssa",
            "itanet-2024/rlt-g2-g3-when-approved", "board-2025/rlt-always-considered", "board-2025/rlt-after-ssa-progression", "board-2025/rlt-best-candidate",
            "ema-lutathera/pregnancy", "halfdanarson-2023/marrow-reserve", "board-2025/mismatch-no-rlt");
        conflict.Text.Should().StartWith(
            "RLT: advised by ema-lutathera (2017-09-26), fda-lutathera (2024-04-30), netter-1 (2017-12-31), esmo-2020 (2020-07-31), "
            + "enets-2022-carcinoid (2022-07-31), asco-2023 (2023-11-30), itanet-2024 (2024-12-31), board-2025 (2025-10-13); "
            + "against it ema-lutathera (2017-09-26), halfdanarson-2023 (2023-12-31), board-2025 (2025-10-13). What makes the difference: ");
        Facts(conflict).Should().Contain("condition.pregnant = yes").And.Contain("labs.platelets = 64").And.Contain("imaging[1].sstrNegativeFdgPositiveLesions = yes");
    }

    [Fact]
    public void Advice_against_an_intervention_that_nobody_advises_is_no_disagreement()
    {
        var report = Engine.Evaluate(Patients.HotPancreas);

        report.Recommendations.Should().Contain(r => r.Intervention == Intervention.HighDoseSsa && r.Stance == Stance.Avoid);
        report.Conflicts.Should().NotContain(c => c.Kind == ConflictKind.OpposingStances);
    }

    [Fact]
    public void Rivals_for_the_first_line_name_each_side()
    {
        var conflict = OnlyConflict(Patients.HotPancreas, "asco-2023", "board-2025");

        conflict.Kind.Should().Be(ConflictKind.RivalFirstLine);
        conflict.Rules.Should().BeEquivalentTo("board-2025/rlt-new-standard-first-line", "asco-2023/pancreas-ssa-first-line",
            "board-2025/g2-chemotherapy-preferred", "board-2025/chemotherapy-profile");
        conflict.Text.Should().Be("Recommended for the first line: RLT by board-2025 (2025-10-13); SSA by asco-2023 (2023-11-30); "
            + "chemotherapy by board-2025 (2025-10-13). The latest of these sources is board-2025 (2025-10-13)");
        Facts(conflict).Should().Equal(
            "assessmentDate = 2026-03-02", "disease.diagnosisDate = 2025-12-10", "disease.symptomBurden = high", "disease.growth = rapid");
    }

    [Fact]
    public void One_treatment_in_the_first_line_has_no_rival()
    {
        var calm = Patients.HotPancreas with { Disease = Patients.HotPancreas.Disease with { Growth = TumorGrowth.Slow, SymptomBurden = SymptomBurden.None } };

        ConflictsOf(calm, "board-2025").Should().BeEmpty();
        ConflictsOf(calm, "asco-2023", "board-2025").Should().ContainSingle().Which.Rules.Should()
            .BeEquivalentTo("board-2025/rlt-new-standard-first-line", "asco-2023/pancreas-ssa-first-line");
    }

    [Fact]
    public void A_source_may_contradict_itself()
    {
        var conflict = OnlyConflict(Patients.HotRectum, "enets-2023-colorectal");

        conflict.Kind.Should().Be(ConflictKind.SourceAgainstItself);
        conflict.Rules.Should().Equal("enets-2023-colorectal/figure-2-rlt-first-line");
        conflict.Text.Should().Be("enets-2023-colorectal (2023-06-30) contradicts itself on “Figure: RLT first for a symptomatic, high-burden, fast-growing tumor "
            + "with Ki-67 above 10 %”: see its note");
        Facts(conflict).Should().BeEquivalentTo("tumor.primarySite = rectum", "tumor.differentiation = well", "disease.extent = metastatic",
            "disease.resectability = unresectable", "imaging[0].krenningScore = 3", "disease.symptomBurden = high", "disease.tumorBurden = high",
            "disease.growth = rapid", "tumor.ki67Percent = 16", "treatments = none");
    }

    [Fact]
    public void The_text_of_that_source_alone_is_no_contradiction()
    {
        var failed = Patients.HotRectum with { Treatments = [new Treatment { Kind = TreatmentKind.Ssa, Outcome = TreatmentOutcome.Progression }] };

        ConflictsOf(failed, "enets-2023-colorectal").Should().BeEmpty();
    }

    [Fact]
    public void Off_label_in_the_EU_needs_that_jurisdiction()
    {
        var conflict = ConflictsIn(Jurisdiction.Eu, Patients.StablePancreas).Single(c => c.Kind == ConflictKind.OffLabel);

        conflict.Rules.Should().Equal("fda-lutathera/indication", "netter-2/rlt-first-line", "itanet-2024/rlt-g2-g3-when-approved", "itanet-2024/future-candidate",
            "board-2025/rlt-always-considered", "board-2025/rlt-new-standard-first-line");
        conflict.Text.Should().StartWith("RLT is advised by fda-lutathera (2024-04-30), netter-2 (2024-12-31), itanet-2024 (2024-12-31), board-2025 (2025-10-13) "
            + "outside its EU label for this patient");
        ConflictsIn(Jurisdiction.Us, Patients.StablePancreas).Should().NotContain(c => c.Kind == ConflictKind.OffLabel);
        ConflictsIn(null, Patients.StablePancreas).Should().NotContain(c => c.Kind == ConflictKind.OffLabel);
    }

    [Fact]
    public void Off_label_in_the_US_is_a_child_below_twelve()
    {
        var child = Patients.HotPancreas with { AgeYears = 11.9m };
        var conflict = ConflictsIn(Jurisdiction.Us, child).Single(c => c.Kind == ConflictKind.OffLabel);

        conflict.Rules.Should().Equal("itanet-2024/rlt-g2-g3-when-approved", "itanet-2024/future-candidate", "board-2025/rlt-always-considered",
            "board-2025/rlt-new-standard-first-line");
        conflict.Text.Should().StartWith("RLT is advised by itanet-2024 (2024-12-31), board-2025 (2025-10-13) outside its US label for this patient");
        conflict.Facts.Select(f => f.Path).Should().Equal("ageYears");
        ConflictsIn(Jurisdiction.Us, child with { AgeYears = 12 }).Should().NotContain(c => c.Kind == ConflictKind.OffLabel);
        ConflictsIn(null, child).Should().NotContain(c => c.Kind == ConflictKind.OffLabel);
    }

    [Fact]
    public void Not_knowing_the_label_is_not_off_label() =>
        ConflictsIn(Jurisdiction.Eu, Patients.HotPancreas).Should().NotContain(c => c.Kind == ConflictKind.OffLabel);

    private static Conflict OnlyConflict(PatientFacts facts, params string[] sources) => ConflictsOf(facts, sources).Single();

    private static IReadOnlyList<Conflict> ConflictsOf(PatientFacts facts, params string[] sources) =>
        Engine.With(new DecisionOptions { Sources = sources }).Evaluate(facts).Conflicts;

    private static IReadOnlyList<Conflict> ConflictsIn(Jurisdiction? jurisdiction, PatientFacts facts) =>
        Engine.With(new DecisionOptions { Jurisdiction = jurisdiction, Sources = Patients.Sources }).Evaluate(facts).Conflicts;

    private static IEnumerable<string> Facts(Conflict conflict) => conflict.Facts.Select(f => $"{f.Path} = {f.Value}");
}
