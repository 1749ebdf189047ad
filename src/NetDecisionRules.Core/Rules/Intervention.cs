namespace NetDecisionRules.Rules;

/// <summary>What a rule speaks of.</summary>
public enum Intervention
{
    /// <summary>Nothing to do: a notice.</summary>
    None,

    /// <summary>Radioligand therapy.</summary>
    Rlt,

    /// <summary>Somatostatin analogue at standard dose.</summary>
    Ssa,

    /// <summary>Somatostatin analogue above standard dose.</summary>
    HighDoseSsa,

    /// <summary>Chemotherapy.</summary>
    Chemotherapy,

    /// <summary>Everolimus.</summary>
    Everolimus,

    /// <summary>Systemic therapy, the choice left open.</summary>
    SystemicTherapy,

    /// <summary>Enrollment in a clinical trial.</summary>
    ClinicalTrial,

    /// <summary>Surgery.</summary>
    Surgery,

    /// <summary>PET/CT with an SSTR tracer.</summary>
    SstrPet,

    /// <summary>SSTR scintigraphy.</summary>
    SstrScintigraphy,

    /// <summary>FDG-PET/CT.</summary>
    FdgPet,

    /// <summary>CT or MRI.</summary>
    CtOrMri,

    /// <summary>Discussion in a multidisciplinary team.</summary>
    MdtDiscussion,

    /// <summary>Clinical evaluation.</summary>
    ClinicalEvaluation,

    /// <summary>Immunohistochemistry.</summary>
    Immunohistochemistry,

    /// <summary>Histological verification.</summary>
    Histology,

    /// <summary>A change of treatment.</summary>
    TreatmentChange,
}
