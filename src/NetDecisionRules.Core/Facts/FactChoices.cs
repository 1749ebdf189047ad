using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetDecisionRules.Facts;

/// <summary>The contract's strings for the values of one enum, in the order of its members (which count from 0).</summary>
internal sealed class Choices<T>(params string[] names)
    where T : struct, Enum
{
    public NameTable Names { get; } = new(names);

    /// <summary>What an error message calls the permitted values.</summary>
    public string Allowed { get; } = "one of " + string.Join(", ", names);

    public bool IsKnown(T value) => Number(value) >= 0 && Number(value) < Names.Count;

    /// <summary>The contract's string; false for a value that a record cannot hold.</summary>
    public bool TryName(T value, [NotNullWhen(true)] out string? name)
    {
        name = IsKnown(value) ? Names[Number(value)] : null;
        return name is not null;
    }

    public static T Value(int index) => Unsafe.BitCast<int, T>(index);

    public static int Number(T value) => Unsafe.BitCast<T, int>(value);
}

/// <summary>The enum values of a patient record as the contract spells them.</summary>
internal static class FactChoices
{
    public static Choices<Sex> Sex { get; } = new("female", "male");

    public static Choices<PrimarySite> PrimarySite { get; } = new(
        "stomach", "duodenum", "smallIntestine", "appendix", "colon", "proximalColon", "distalColon", "rectum", "pancreas",
        "unknownPrimary", "lung", "other");

    public static Choices<Differentiation> Differentiation { get; } = new("well", "poor");

    public static Choices<CarcinomaCellType> CarcinomaCellType { get; } = new("smallCell", "largeCell");

    /// <summary>Grades that a pathologist states; a carcinoma is told by its differentiation.</summary>
    public static Choices<TumorGrade> StatedGrade { get; } = new("g1", "g2", "g3");

    public static Choices<Syndrome> Syndrome { get; } = new(
        "none", "carcinoid", "insulinoma", "gastrinoma", "vipoma", "glucagonoma", "somatostatinoma", "otherFunctioning");

    public static Choices<MarkerStatus> MarkerStatus { get; } = new("normal", "abnormal");

    public static Choices<DiseaseExtent> DiseaseExtent { get; } = new("localized", "locoregional", "metastatic");

    public static Choices<Resectability> Resectability { get; } = new("resectable", "borderline", "unresectable");

    public static Choices<TumorBurden> TumorBurden { get; } = new("low", "moderate", "high");

    public static Choices<TumorGrowth> TumorGrowth { get; } = new("stable", "slow", "rapid");

    public static Choices<SymptomBurden> SymptomBurden { get; } = new("none", "mild", "high");

    public static Choices<SuspectedNecrosis> SuspectedNecrosis { get; } = new("none", "radiological", "histological");

    public static Choices<ImagingModality> ImagingModality { get; } = new("sstrPet", "sstrScintigraphy", "fdgPet", "ct", "mri");

    public static Choices<UptakePattern> UptakePattern { get; } = new("homogeneous", "heterogeneous");

    public static Choices<ImagingResponse> ImagingResponse { get; } = new("complete", "partial", "stable", "progressive");

    public static Choices<TreatmentKind> TreatmentKind { get; } = new(
        "surgery", "locoregional", "ssa", "highDoseSsa", "rlt", "chemotherapy", "everolimus", "sunitinib", "otherTargeted", "interferon",
        "other");

    public static Choices<TreatmentOutcome> TreatmentOutcome { get; } = new("response", "stable", "progression", "intolerance");

    public static Choices<TreatmentGoal> TreatmentGoal { get; } = new(
        "tumorShrinkage", "rapidExtensiveResponse", "symptomControl", "diseaseStabilization");
}

/// <summary>Which studies yield which facts.</summary>
internal static class Modalities
{
    public static IReadOnlyList<ImagingModality> Sstr { get; } = [ImagingModality.SstrPet, ImagingModality.SstrScintigraphy];

    public static IReadOnlyList<ImagingModality> Fdg { get; } = [ImagingModality.FdgPet];

    public static IReadOnlyList<ImagingModality> Anatomic { get; } = [ImagingModality.Ct, ImagingModality.Mri];

    /// <summary>The names of such studies, as a message lists them.</summary>
    public static string Names(IReadOnlyList<ImagingModality> modalities) =>
        string.Join(", ", modalities.Select(m => FactChoices.ImagingModality.Names[(int)m]));
}
