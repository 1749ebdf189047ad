using System.Text.RegularExpressions;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>What a record may hold at a path, copied from the contract.</summary>
internal static class PermittedValues
{
    /// <summary>Limits of the numbers, and whether they are whole.</summary>
    public static readonly IReadOnlyDictionary<string, (decimal Min, decimal Max, bool Whole)> Numbers = new Dictionary<string, (decimal, decimal, bool)>
    {
        ["ageYears"] = (0, 130, false),
        ["tumor.ki67Percent"] = (0, 100, false),
        ["tumor.ki67CellsCounted"] = (1, 1_000_000, true),
        ["tumor.mitosesPer2mm2"] = (0, 10_000, false),
        ["imaging[].krenningScore"] = (0, 4, true),
        ["treatments[].cycles"] = (1, 1_000, true),
        ["treatments[].diseaseControlMonths"] = (0, 1_200, false),
        ["condition.karnofsky"] = (0, 100, true),
        ["condition.ecog"] = (0, 4, true),
        ["condition.weightKg"] = (0.1m, 1_000, false),
        ["labs.hemoglobin"] = (0, 50, false),
        ["labs.leukocytes"] = (0, 10_000, false),
        ["labs.neutrophils"] = (0, 10_000, false),
        ["labs.platelets"] = (0, 10_000, false),
        ["labs.creatinineClearance"] = (0, 1_000, false),
        ["labs.bilirubinTimesUln"] = (0, 1_000, false),
    };

    /// <summary>Values of the choices with their words; a site that leaves open which one it is answers nothing.</summary>
    public static readonly IReadOnlyDictionary<string, (string Value, string Words)[]> Choices = new Dictionary<string, (string, string)[]>
    {
        ["sex"] = Same("female", "male"),
        ["tumor.primarySite"] =
        [
            .. Same("stomach", "duodenum"), ("smallIntestine", "small intestine"), .. Same("appendix"), ("proximalColon", "proximal colon"),
            ("distalColon", "distal colon"), .. Same("rectum", "pancreas", "lung", "other"),
        ],
        ["tumor.differentiation"] = Same("well", "poor"),
        ["tumor.carcinomaCellType"] = [("smallCell", "small cell"), ("largeCell", "large cell")],
        ["tumor.statedGrade"] = [("g1", "G1"), ("g2", "G2"), ("g3", "G3")],
        ["tumor.syndrome"] =
        [
            .. Same("none", "carcinoid", "insulinoma", "gastrinoma"), ("vipoma", "VIPoma"), .. Same("glucagonoma", "somatostatinoma"), ("otherFunctioning", "other functioning"),
        ],
        ["disease.extent"] = Same("localized", "locoregional", "metastatic"),
        ["disease.resectability"] = Same("resectable", "borderline", "unresectable"),
        ["disease.tumorBurden"] = Same("low", "moderate", "high"),
        ["disease.growth"] = Same("stable", "slow", "rapid"),
        ["disease.symptomBurden"] = Same("none", "mild", "high"),
        ["disease.suspectedNecrosis"] = Same("none", "radiological", "histological"),
        ["imaging[].uptake"] = Same("homogeneous", "heterogeneous"),
        ["imaging[].response"] = Same("complete", "partial", "stable", "progressive"),
        ["treatments[].outcome"] = Same("response", "stable", "progression", "intolerance"),
    };

    public static readonly IReadOnlySet<string> Dates = new HashSet<string> { "assessmentDate", "disease.diagnosisDate", "treatments[].end" };

    public static readonly IReadOnlySet<string> Lists = new HashSet<string> { "imaging", "treatments", "goals" };

    /// <summary>The path without the places in lists.</summary>
    public static string Form(string path) => Regex.Replace(path, @"\[\d+\]", "[]");

    private static (string, string)[] Same(params string[] values) => [.. values.Select(v => (v, v))];
}
