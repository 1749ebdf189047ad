using NetDecisionRules.Rules;

namespace NetDecisionRules.Guidelines;

/// <summary>
/// Outcomes of the studies that the sources rest on, as the expert board tabulates them (Tafuto et al. 2025, Table 1 and text). Rates in
/// percent, medians in months.
/// </summary>
internal static class Outcomes
{
    private const string Netter2Population = "G2/G3 GEP-NET (NETTER-2)";
    private const string Netter1Population = "G1/G2 midgut NET (NETTER-1)";
    private const string PanzutoPopulation = "G1/G2 pancreatic NET (Panzuto 2024)";
    private const string ClarinetPopulation = "G1/G2 (CLARINET FORTE)";
    private const string E2211Population = "G1/G2 pancreatic NET (E2211)";
    private const string G3Cohort = "G3 GEP-NEN, retrospective cohort of 149 patients";

    public static TrialOutcome[] Netter2 { get; } =
    [
        new(Netter2Population, "RLT + SSA")
        {
            OrrPercent = 43.0m,
            PfsMonths = 22.8m,
            PfsInterval = "19.4–NE",
            Remark = "Hazard ratio for progression or death 0.28 (0.182–0.418), odds ratio for response 7.81 (3.32–18.40); adverse events of grade 3 or more "
                + "in 35 %; 1 case of myelodysplastic syndrome.",
        },
        new(Netter2Population, "SSA (high dose)") { OrrPercent = 9.3m, PfsMonths = 8.5m, PfsInterval = "7.7–13.8" },
    ];

    public static TrialOutcome[] Netter1 { get; } =
    [
        new(Netter1Population, "RLT + SSA")
        {
            OrrPercent = 19m,
            PfsMonths = 28.4m,
            OsMonths = 48.0m,
            OsInterval = "37.4–55.2",
            Remark = "Hazard ratio for progression or death 0.21 (0.14–0.33); myelodysplastic syndrome in 2.3 % over a median of 76 months.",
        },
        new(Netter1Population, "SSA (crossover allowed)") { PfsMonths = 8.5m, OsMonths = 36.3m, OsInterval = "25.9–51.7" },
    ];

    public static TrialOutcome[] Erasmus { get; } =
    [
        new("G1/G2 GEP-NET and bronchial NET, 610 patients, not randomized (ERASMUS)", "RLT")
        {
            PfsMonths = 29m,
            PfsInterval = "26–33",
            OsMonths = 63m,
            OsInterval = "55–72",
            Remark = "Myelodysplastic syndrome in 2 %, acute leukemia in 0.5 % (as the board cites them).",
        },
    ];

    public static TrialOutcome[] Panzuto2024 { get; } =
    [
        new(PanzutoPopulation, "SSA") { OrrPercent = 9.1m, PfsMonths = 9.7m, PfsInterval = "6.9–12.5" },
        new(PanzutoPopulation, "SSA + RLT") { OrrPercent = 37.1m, PfsMonths = 34.3m, PfsInterval = "27.3–41.2" },
        new(PanzutoPopulation, "TMZ-based chemotherapy")
        {
            OrrPercent = 31.6m,
            PfsMonths = 9.1m,
            PfsInterval = "10.2–17.6",
            Remark = "As printed: the interval excludes its own median.",
        },
        new(PanzutoPopulation, "SSA + targeted therapy") { OrrPercent = 0m, PfsMonths = 10.1m, PfsInterval = "7.3–12.9" },
    ];

    public static TrialOutcome[] ClarinetForte { get; } =
    [
        new(ClarinetPopulation, "high-dose SSA, midgut") { PfsMonths = 8.3m, PfsInterval = "5.6–11.1" },
        new(ClarinetPopulation, "high-dose SSA, pancreatic") { PfsMonths = 5.6m, PfsInterval = "5.5–8.3" },
    ];

    public static TrialOutcome[] SecondLinePancreas { get; } =
    [
        new("Pancreatic NET (Faivre 2017)", "sunitinib") { PfsMonths = 12.6m, OsMonths = 38.6m, OsInterval = "range 25.6–56.4" },
        new("G1/G2 pancreatic NET (RADIANT-3)", "everolimus") { PfsMonths = 11.0m, PfsInterval = "8.4–13.9", OsMonths = 44.0m, OsInterval = "35.6–51.8" },
        new(E2211Population, "TMZ-based chemotherapy")
        {
            OrrPercent = 33.7m,
            PfsMonths = 15.1m,
            PfsInterval = "10.5–21.0",
            OsMonths = 53.8m,
            OsInterval = "35.7–NA",
        },
        new(E2211Population, "CAP + TMZ") { OrrPercent = 39.7m, PfsMonths = 23.2m, PfsInterval = "16.6–32.2", OsMonths = 58.7m, OsInterval = "44.7–NA" },
    ];

    public static TrialOutcome[] SecondLineGastrointestinal { get; } =
    [
        new("G1/G2 gastrointestinal or lung NET (RADIANT-4)", "everolimus") { PfsMonths = 11.0m, PfsInterval = "9.2–13.3" },
    ];

    public static TrialOutcome[] G3Retrospective { get; } =
    [
        new(G3Cohort, "RLT, well differentiated") { PfsMonths = 19m, OsMonths = 44m },
        new(G3Cohort, "RLT, poorly differentiated") { PfsMonths = 8m, OsMonths = 19m },
    ];
}
