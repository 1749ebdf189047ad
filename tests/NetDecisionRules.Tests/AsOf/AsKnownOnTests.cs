using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Disagreement;

namespace NetDecisionRules.Tests.AsOf;

/// <summary>One patient under the guidance of earlier days: what each day's sources would have said.</summary>
public class AsKnownOnTests
{
    /// <summary>An ileal low G2 with carcinoid syndrome that progressed on an SSA; its Ki-67 rests on too few cells.</summary>
    private static readonly PatientFacts Ileal = Patients.PregnantIleal with
    {
        Id = "ileal",
        Tumor = Patients.PregnantIleal.Tumor with { Ki67CellsCounted = 400 },
        Imaging = [Patients.Pet(new DateOnly(2026, 2, 16), 4)],
        Condition = new ConditionFacts { Pregnant = false, DiscussedInMdt = true },
        Labs = LabFacts.Unknown,
    };

    public static TheoryData<string, string, string, string> Days => new()
    {
        { "2016-12-31", "", "", "" },
        { "2017-12-31", "ema-lutathera netter-1", "", "netter-1" },
        { "2020-07-30", "ema-lutathera netter-1", "", "netter-1" },
        { "2020-07-31", "ema-lutathera netter-1 esmo-2020", "", "netter-1" },
        { "2022-12-31", "who-2022 ema-lutathera netter-1 esmo-2020", "enets-2022-carcinoid", "netter-1" },
        { "2023-12-31", "who-2022 ema-lutathera netter-1 esmo-2020 asco-2023", "enets-2022-carcinoid", "netter-1" },
        {
            "2024-12-31", "who-2022 ema-lutathera fda-lutathera netter-1 esmo-2020 asco-2023", "enets-2022-carcinoid itanet-2024",
            "netter-1 netter-2 netter-2-registry"
        },
        {
            "2025-10-12", "who-2022 ema-lutathera fda-lutathera netter-1 esmo-2020 asco-2023", "enets-2022-carcinoid itanet-2024",
            "netter-1 netter-2 netter-2-registry"
        },
        {
            "2025-10-13", "who-2022 ema-lutathera fda-lutathera netter-1 esmo-2020 asco-2023 board-2025", "enets-2022-carcinoid itanet-2024 board-2025",
            "netter-1 netter-2 netter-2-registry"
        },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_day_has_its_sources(string day, string recommending, string considering, string protocols)
    {
        var report = AsKnownOn(day).Evaluate(Ileal);

        SourcesOf(report, Stance.Recommend).Should().Be(recommending);
        SourcesOf(report, Stance.Consider).Should().Be(considering);
        string.Join(' ', report.Eligibility.Select(e => e.Protocol)).Should().Be(protocols);
        report.Recommendations.Where(r => r.Source.Id != "board-2025").Select(r => r.Stance).Should().BeSubsetOf([Stance.Recommend, Stance.Consider]);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_classification_is_the_same_on_each_day(string day, string recommending, string considering, string protocols)
    {
        _ = (recommending, considering, protocols);
        var expected = DecisionEngine.Default.Evaluate(Ileal).Classification;

        AsKnownOn(day).Evaluate(Ileal).Classification.Should().BeEquivalentTo(expected);
        (expected.Grade.Value, expected.Grade.RuleId).Should().Be((TumorGrade.G2, "who-2022/grade-2"));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Sources_still_to_come_are_not_asked_either(string day, string recommending, string considering, string protocols)
    {
        _ = (recommending, considering, protocols);
        var engine = AsKnownOn(day);
        var nobody = engine.Evaluate(new PatientFacts { Id = "nobody" });
        var published = engine.RuleBase.Guidelines.Where(g => g.Source.PublishedBy <= engine.Options.AsOf).Select(g => g.Source.Id).ToList();

        nobody.Undetermined.Select(u => u.RuleId.Split('/')[0]).Should().BeSubsetOf(published);
        nobody.Concordance.SelectMany(e => e.Lists()).SelectMany(l => l.Sources).Should().BeSubsetOf(published);
        nobody.MissingFacts.SelectMany(m => m.Rules).Select(r => r.Split('/')[0]).Should().BeSubsetOf(published);
    }

    private static string SourcesOf(DecisionReport report, Stance stance) =>
        string.Join(' ', report.Recommendations.Where(r => r.Stance == stance).Select(r => r.Source.Id).Distinct());

    private static DecisionEngine AsKnownOn(string day) => DecisionEngine.Default.With(
        new DecisionOptions { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
}
