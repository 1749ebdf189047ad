namespace NetDecisionRules.Facts;

/// <summary>Sex as recorded.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male,
}

/// <summary>Organ of the primary tumor.</summary>
public enum PrimarySite
{
    /// <summary>Stomach.</summary>
    Stomach = 1,

    /// <summary>Duodenum.</summary>
    Duodenum,

    /// <summary>Jejunum or ileum (midgut).</summary>
    SmallIntestine,

    /// <summary>Appendix (midgut).</summary>
    Appendix,

    /// <summary>Colon, part not stated: proximal or distal.</summary>
    Colon,

    /// <summary>Cecum to the proximal two thirds of the transverse colon (midgut).</summary>
    ProximalColon,

    /// <summary>Colon beyond the proximal two thirds of the transverse colon (hindgut).</summary>
    DistalColon,

    /// <summary>Rectum.</summary>
    Rectum,

    /// <summary>Pancreas.</summary>
    Pancreas,

    /// <summary>Searched for and not found: it may be any site.</summary>
    UnknownPrimary,

    /// <summary>Lung: not gastroenteropancreatic.</summary>
    Lung,

    /// <summary>Any other organ: not gastroenteropancreatic.</summary>
    Other,
}

/// <summary>Differentiation of the neoplasm.</summary>
public enum Differentiation
{
    /// <summary>Well differentiated: a neuroendocrine tumor (NET).</summary>
    Well = 1,

    /// <summary>Poorly differentiated: a neuroendocrine carcinoma (NEC).</summary>
    Poor,
}

/// <summary>Cell type of a poorly differentiated carcinoma.</summary>
public enum CarcinomaCellType
{
    /// <summary>Small cell.</summary>
    SmallCell = 1,

    /// <summary>Large cell.</summary>
    LargeCell,
}

/// <summary>Grade by WHO 2022; a carcinoma is high grade by definition and has none of the three.</summary>
public enum TumorGrade
{
    /// <summary>NET G1.</summary>
    G1 = 1,

    /// <summary>NET G2.</summary>
    G2,

    /// <summary>NET G3.</summary>
    G3,

    /// <summary>Neuroendocrine carcinoma. Never a stated grade.</summary>
    Nec,
}

/// <summary>The hormonal syndrome of the tumor.</summary>
public enum Syndrome
{
    /// <summary>Non-functioning.</summary>
    None = 1,

    /// <summary>Carcinoid syndrome.</summary>
    Carcinoid,

    /// <summary>Insulinoma.</summary>
    Insulinoma,

    /// <summary>Gastrinoma.</summary>
    Gastrinoma,

    /// <summary>VIPoma.</summary>
    Vipoma,

    /// <summary>Glucagonoma.</summary>
    Glucagonoma,

    /// <summary>Somatostatinoma.</summary>
    Somatostatinoma,

    /// <summary>Another functioning tumor.</summary>
    OtherFunctioning,
}

/// <summary>Reading of a tissue marker.</summary>
public enum MarkerStatus
{
    /// <summary>Normal (wild-type pattern, expression kept).</summary>
    Normal = 1,

    /// <summary>Abnormal (mutated pattern, expression lost).</summary>
    Abnormal,
}

/// <summary>How far the disease has spread.</summary>
public enum DiseaseExtent
{
    /// <summary>Confined to the organ.</summary>
    Localized = 1,

    /// <summary>Regional spread.</summary>
    Locoregional,

    /// <summary>Distant metastases.</summary>
    Metastatic,
}

/// <summary>Whether the tumor can be removed with curative intent.</summary>
public enum Resectability
{
    /// <summary>Resectable.</summary>
    Resectable = 1,

    /// <summary>Borderline resectable.</summary>
    Borderline,

    /// <summary>Unresectable.</summary>
    Unresectable,
}

/// <summary>Amount of tumor, as judged by the treating team; no source gives a number.</summary>
public enum TumorBurden
{
    /// <summary>Low.</summary>
    Low = 1,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>High.</summary>
    High,
}

/// <summary>Pace of growth, as judged by the treating team; no source gives a number.</summary>
public enum TumorGrowth
{
    /// <summary>No growth.</summary>
    Stable = 1,

    /// <summary>Slow growth.</summary>
    Slow,

    /// <summary>Rapid growth.</summary>
    Rapid,
}

/// <summary>Weight of symptoms, as judged by the treating team; no source gives a number.</summary>
public enum SymptomBurden
{
    /// <summary>No symptoms.</summary>
    None = 1,

    /// <summary>Mild symptoms.</summary>
    Mild,

    /// <summary>Highly symptomatic.</summary>
    High,
}

/// <summary>Whether necrosis is suspected, and on what ground.</summary>
public enum SuspectedNecrosis
{
    /// <summary>Not suspected.</summary>
    None = 1,

    /// <summary>Seen on imaging only.</summary>
    Radiological,

    /// <summary>Verified in tissue.</summary>
    Histological,
}
