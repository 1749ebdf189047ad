using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>Where the sources stand, for patients whose lists are worked out by hand.</summary>
public class ConcordanceTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default.With(new DecisionOptions { Sources = Patients.Sources });

    [Fact]
    public void Every_source_has_its_place_on_a_hot_pancreatic_tumor() =>
        Engine.Evaluate(Patients.HotPancreas).Concordance.Select(e => e.Line()).Should().Equal(
            "Rlt First: recommend netter-2 board-2025; consider itanet-2024; silent enets-2023-colorectal enets-2024-small-intestine",
            "Rlt Second: silent netter-1 esmo-2020 enets-2023-functioning-pancreas enets-2023-nonfunctioning-pancreas enets-2023-colorectal asco-2023 board-2025",
            "Rlt Later: silent esmo-2020",
            "Rlt Perioperative: undecided board-2025",
            "Rlt Retreatment: silent board-2025",
            "Rlt Any: recommend fda-lutathera; consider itanet-2024 board-2025; undecided ema-lutathera halfdanarson-2023; "
                + "silent esmo-2020 enets-2022-carcinoid enets-2023-nonfunctioning-pancreas nanets-2023",
            "Ssa First: recommend asco-2023; silent esmo-2020 board-2025",
            "Ssa Any: silent board-2025",
            "HighDoseSsa Any: avoid board-2025",
            "Chemotherapy First: recommend board-2025; silent enets-2023-nec asco-2023",
            "SystemicTherapy Any: silent asco-2023",
            "ClinicalTrial Any: silent board-2025",
            "Surgery Any: silent board-2025",
            "SstrPet Any: silent board-2025",
            "SstrScintigraphy Any: silent board-2025",
            "FdgPet Any: recommend itanet-2024; consider board-2025",
            "CtOrMri Any: silent board-2025",
            "MdtDiscussion Any: recommend board-2025",
            "ClinicalEvaluation Any: recommend board-2025",
            "Immunohistochemistry Any: undecided who-2022; silent board-2025",
            "Histology Any: undecided board-2025",
            "TreatmentChange Any: undecided board-2025");

    [Fact]
    public void A_source_may_advise_and_warn_at_once()
    {
        var report = Engine.Evaluate(Patients.PregnantIleal);

        LineOf(report, Intervention.Rlt, TherapyLine.Any).Should().Be(
            "Rlt Any: recommend ema-lutathera fda-lutathera board-2025; consider enets-2022-carcinoid itanet-2024 board-2025; "
            + "caution halfdanarson-2023 board-2025; avoid ema-lutathera; silent esmo-2020 enets-2023-nonfunctioning-pancreas nanets-2023");
        LineOf(report, Intervention.Rlt, TherapyLine.Second).Should().Be(
            "Rlt Second: recommend netter-1 esmo-2020 asco-2023 board-2025; "
            + "silent enets-2023-functioning-pancreas enets-2023-nonfunctioning-pancreas enets-2023-colorectal");
        LineOf(report, Intervention.Rlt, TherapyLine.First).Should().Be(
            "Rlt First: silent netter-2 enets-2023-colorectal enets-2024-small-intestine itanet-2024 board-2025");
        LineOf(report, Intervention.Ssa, TherapyLine.First).Should().Be("Ssa First: silent esmo-2020 asco-2023 board-2025");
    }

    [Fact]
    public void A_restriction_to_trials_has_its_own_list()
    {
        var report = Engine.Evaluate(Patients.TrialPancreas);

        LineOf(report, Intervention.Rlt, TherapyLine.Any).Should().Be(
            "Rlt Any: recommend fda-lutathera; consider itanet-2024 board-2025; trialOnly enets-2023-nonfunctioning-pancreas; undecided nanets-2023; "
            + "silent ema-lutathera esmo-2020 enets-2022-carcinoid halfdanarson-2023");
        LineOf(report, Intervention.Rlt, TherapyLine.First).Should().Be(
            "Rlt First: consider board-2025; silent netter-2 enets-2023-colorectal enets-2024-small-intestine itanet-2024");
        LineOf(report, Intervention.Chemotherapy, TherapyLine.First).Should().Be("Chemotherapy First: undecided asco-2023 board-2025; silent enets-2023-nec");
        LineOf(report, Intervention.SystemicTherapy, TherapyLine.Any).Should().Be("SystemicTherapy Any: consider asco-2023");
        LineOf(report, Intervention.Immunohistochemistry, TherapyLine.Any).Should().Be("Immunohistochemistry Any: recommend board-2025; undecided who-2022");
    }

    [Fact]
    public void A_source_is_undecided_only_while_none_of_its_rules_is_true()
    {
        // Of ASCO's two rules on a second-line RLT one is false by the site; the other waits for the outcome of the SSA.
        var onSsa = Patients.PregnantIleal with { Treatments = [new Treatment { Kind = TreatmentKind.Ssa }] };

        LineOf(Engine.Evaluate(onSsa), Intervention.Rlt, TherapyLine.Second).Should().Be(
            "Rlt Second: undecided netter-1 esmo-2020 asco-2023 board-2025; "
            + "silent enets-2023-functioning-pancreas enets-2023-nonfunctioning-pancreas enets-2023-colorectal");

        // Of the rules of ESMO on a pancreatic tumor with Ki-67 below 10 % one is true after any SSA; its carcinoid rule still waits.
        var pancreatic = onSsa with { Tumor = onSsa.Tumor with { PrimarySite = PrimarySite.Pancreas } };

        LineOf(Engine.Evaluate(pancreatic), Intervention.Rlt, TherapyLine.Second).Should().Be(
            "Rlt Second: consider esmo-2020; undecided asco-2023 board-2025; "
            + "silent netter-1 enets-2023-functioning-pancreas enets-2023-nonfunctioning-pancreas enets-2023-colorectal");
    }

    [Fact]
    public void Of_nobody_nothing_is_said()
    {
        foreach (var entry in DecisionEngine.Default.Evaluate(new PatientFacts { Id = "nobody" }).Concordance.Where(e => e.Intervention != Intervention.Immunohistochemistry))
        {
            entry.Lists().Where(l => l.Sources.Count > 0).Select(l => l.Name).Should().Equal("undecided");
        }
    }

    [Fact]
    public void Sources_that_are_not_chosen_do_not_appear()
    {
        var engine = Engine.With(new DecisionOptions { Sources = ["asco-2023", "board-2025"], AsOf = new DateOnly(2025, 10, 12) });

        engine.Evaluate(Patients.HotPancreas).Concordance.Select(e => e.Line()).Should().Equal(
            "Rlt Second: silent asco-2023", "Ssa First: recommend asco-2023", "Chemotherapy First: silent asco-2023", "SystemicTherapy Any: silent asco-2023");
    }

    [Fact]
    public void Without_sources_there_is_nothing_to_compare() =>
        Engine.With(new DecisionOptions { Sources = [] }).Evaluate(Patients.HotPancreas).Concordance.Should().BeEmpty();

    private static string LineOf(DecisionReport report, Intervention intervention, TherapyLine line) =>
        report.Concordance.Single(e => e.Intervention == intervention && e.Line == line).Line();
}
