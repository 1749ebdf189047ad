using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>What a rule speaks of.</summary>
public enum Intervention
{
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

    /// <summary>Nothing to do: a notice.</summary>
    None,
}

/// <summary>What a rule says of its intervention.</summary>
public enum Stance
{
    /// <summary>Recommended.</summary>
    Recommend,

    /// <summary>May be considered.</summary>
    Consider,

    /// <summary>Within a clinical trial only.</summary>
    TrialOnly,

    /// <summary>A factor against it.</summary>
    Caution,

    /// <summary>Not to be done.</summary>
    Avoid,

    /// <summary>Something to know; no advice for or against.</summary>
    Notice,
}

/// <summary>The line of treatment a rule speaks of.</summary>
public enum TherapyLine
{
    /// <summary>First line.</summary>
    First,

    /// <summary>Second line.</summary>
    Second,

    /// <summary>A later line.</summary>
    Later,

    /// <summary>Around surgery.</summary>
    Perioperative,

    /// <summary>Once more, after an earlier course.</summary>
    Retreatment,

    /// <summary>Any line.</summary>
    Any,
}

/// <summary>The days within which something is due; both ends included, an end that is null is open.</summary>
/// <param name="Earliest">The first day.</param>
/// <param name="Latest">The last day.</param>
public sealed record DueWindow(DateTerm? Earliest, DateTerm? Latest);

/// <summary>What a rule advises when it is true.</summary>
/// <param name="Stance">For, against, or a notice.</param>
/// <param name="Intervention">What it speaks of.</param>
/// <param name="Line">The line of treatment.</param>
public sealed record RuleOutcome(Stance Stance, Intervention Intervention, TherapyLine Line)
{
    /// <summary>When it is due; null where the source names no dates.</summary>
    public DueWindow? Window { get; init; }

    /// <summary>The same advice, due within a window.</summary>
    public RuleOutcome Due(DateTerm? from, DateTerm? to) => this with { Window = new DueWindow(from, to) };
}
