using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Presentation;

/// <content>The values of facts. Their names are those of the JSON form, in words.</content>
public static partial class DisplayNames
{
    /// <summary>The name of a sex: <c>female</c>.</summary>
    public static string DisplayName(this Sex sex) => Words.Of(sex);

    /// <summary>The name of a primary site: <c>small intestine</c>.</summary>
    public static string DisplayName(this PrimarySite site) => Words.Of(site);

    /// <summary>The name of a differentiation: <c>well</c>.</summary>
    public static string DisplayName(this Differentiation differentiation) => Words.Of(differentiation);

    /// <summary>The name of a carcinoma's cell type: <c>small cell</c>.</summary>
    public static string DisplayName(this CarcinomaCellType type) => Words.Of(type);

    /// <summary>The name of a hormonal syndrome: <c>VIPoma</c>.</summary>
    public static string DisplayName(this Syndrome syndrome) => Words.Of(syndrome);

    /// <summary>The name of the status of a marker: <c>abnormal</c>.</summary>
    public static string DisplayName(this MarkerStatus status) => Words.Of(status);

    /// <summary>The name of the extent of disease: <c>metastatic</c>.</summary>
    public static string DisplayName(this DiseaseExtent extent) => Words.Of(extent);

    /// <summary>The name of resectability: <c>borderline</c>.</summary>
    public static string DisplayName(this Resectability resectability) => Words.Of(resectability);

    /// <summary>The name of a tumor burden: <c>moderate</c>.</summary>
    public static string DisplayName(this TumorBurden burden) => Words.Of(burden);

    /// <summary>The name of a rate of growth: <c>rapid</c>.</summary>
    public static string DisplayName(this TumorGrowth growth) => Words.Of(growth);

    /// <summary>The name of a symptom burden: <c>mild</c>.</summary>
    public static string DisplayName(this SymptomBurden burden) => Words.Of(burden);

    /// <summary>The name of what suspected necrosis rests on: <c>radiological</c>.</summary>
    public static string DisplayName(this SuspectedNecrosis necrosis) => Words.Of(necrosis);

    /// <summary>The name of an imaging method: <c>SSTR-PET</c>.</summary>
    public static string DisplayName(this ImagingModality modality) => Words.Of(modality);

    /// <summary>The name of an uptake pattern: <c>heterogeneous</c>.</summary>
    public static string DisplayName(this UptakePattern pattern) => Words.Of(pattern);

    /// <summary>The name of a response on imaging: <c>progressive</c>.</summary>
    public static string DisplayName(this ImagingResponse response) => Words.Of(response);

    /// <summary>The name of a treatment: <c>other targeted</c>.</summary>
    public static string DisplayName(this TreatmentKind kind) => Words.Of(kind);

    /// <summary>The name of the outcome of a treatment: <c>progression</c>.</summary>
    public static string DisplayName(this TreatmentOutcome outcome) => Words.Of(outcome);

    /// <summary>The name of a goal of treatment: <c>tumor shrinkage</c>.</summary>
    public static string DisplayName(this TreatmentGoal goal) => Words.Of(goal);
}
