namespace NetDecisionRules.Facts;

/// <summary>Kind of imaging study.</summary>
public enum ImagingModality
{
    /// <summary>PET/CT with a somatostatin-receptor tracer.</summary>
    SstrPet = 1,

    /// <summary>Somatostatin-receptor scintigraphy.</summary>
    SstrScintigraphy,

    /// <summary>FDG-PET/CT.</summary>
    FdgPet,

    /// <summary>Computed tomography.</summary>
    Ct,

    /// <summary>Magnetic resonance imaging.</summary>
    Mri,
}

/// <summary>Pattern of receptor uptake over the lesions.</summary>
public enum UptakePattern
{
    /// <summary>Alike in all lesions.</summary>
    Homogeneous = 1,

    /// <summary>Different between lesions.</summary>
    Heterogeneous,
}

/// <summary>Response on CT or MRI (RECIST 1.1).</summary>
public enum ImagingResponse
{
    /// <summary>Complete response.</summary>
    Complete = 1,

    /// <summary>Partial response.</summary>
    Partial,

    /// <summary>Stable disease.</summary>
    Stable,

    /// <summary>Progressive disease.</summary>
    Progressive,
}

/// <summary>Kind of treatment.</summary>
public enum TreatmentKind
{
    /// <summary>Surgery.</summary>
    Surgery = 1,

    /// <summary>Locoregional treatment, e.g. embolization or ablation.</summary>
    Locoregional,

    /// <summary>Somatostatin analogue at standard dose.</summary>
    Ssa,

    /// <summary>Somatostatin analogue above standard dose.</summary>
    HighDoseSsa,

    /// <summary>Radioligand therapy.</summary>
    Rlt,

    /// <summary>Chemotherapy.</summary>
    Chemotherapy,

    /// <summary>Everolimus.</summary>
    Everolimus,

    /// <summary>Sunitinib.</summary>
    Sunitinib,

    /// <summary>Another targeted drug.</summary>
    OtherTargeted,

    /// <summary>Interferon.</summary>
    Interferon,

    /// <summary>Anything else; not counted as systemic.</summary>
    Other,
}

/// <summary>How a treatment ended or stands.</summary>
public enum TreatmentOutcome
{
    /// <summary>The tumor responded.</summary>
    Response = 1,

    /// <summary>The disease stayed stable.</summary>
    Stable,

    /// <summary>The disease progressed: the treatment failed.</summary>
    Progression,

    /// <summary>Stopped for side effects; not a failure.</summary>
    Intolerance,
}

/// <summary>What the treatment is meant to achieve.</summary>
public enum TreatmentGoal
{
    /// <summary>The tumor should shrink.</summary>
    TumorShrinkage = 1,

    /// <summary>A rapid and extensive response is needed.</summary>
    RapidExtensiveResponse,

    /// <summary>Symptoms should be controlled.</summary>
    SymptomControl,

    /// <summary>The disease should be held stable.</summary>
    DiseaseStabilization,
}
