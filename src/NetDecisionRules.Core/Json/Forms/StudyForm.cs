using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of an entry of <c>imaging</c>.</summary>
internal static class StudyForm
{
    private static readonly FormBuilder<ImagingStudy> Fields = new("The imaging studies, complete unless imagingComplete is false; empty: known to be none.");

    private static readonly ChoiceField<ImagingStudy, ImagingModality> Modality = Fields.Choice("modality", s => (ImagingModality?)s.Modality, FactChoices.ImagingModality,
        "Kind of study.", isRequired: true);

    private static readonly DateField<ImagingStudy> Date = Fields.Date("date", s => s.Date, "Day of the study.", isRequired: true);

    private static readonly WholeField<ImagingStudy> KrenningScore = Fields.Whole("krenningScore", s => s.KrenningScore, Limits.KrenningScore,
        "Krenning score.", Modalities.Sstr);

    private static readonly FlagField<ImagingStudy> SstrPositive = Fields.Flag("sstrPositive", s => s.SstrPositive,
        "The study's reading when no score was given; with a score it must agree (score ≥ 2).", Modalities.Sstr);

    private static readonly FlagField<ImagingStudy> AllTargetLesionsPositive = Fields.Flag("allTargetLesionsPositive", s => s.AllTargetLesionsPositive,
        "Uptake above liver in every target lesion; true is an error with a score below 3 or sstrPositive false.", Modalities.Sstr);

    private static readonly ChoiceField<ImagingStudy, UptakePattern> Uptake = Fields.Choice("uptake", s => s.Uptake, FactChoices.UptakePattern,
        "Pattern of receptor uptake over the lesions.", Modalities.Sstr);

    private static readonly FlagField<ImagingStudy> FdgPositive = Fields.Flag("fdgPositive", s => s.FdgPositive, "FDG-avid tumor.", Modalities.Fdg);

    private static readonly FlagField<ImagingStudy> SstrNegativeFdgPositiveLesions = Fields.Flag("sstrNegativeFdgPositiveLesions", s => s.SstrNegativeFdgPositiveLesions,
        "The mismatch: a lesion that takes up FDG but no SSTR tracer.", Modalities.Fdg);

    private static readonly ChoiceField<ImagingStudy, ImagingResponse> Response = Fields.Choice("response", s => s.Response, FactChoices.ImagingResponse,
        "Response (RECIST 1.1).", Modalities.Anatomic);

    /// <summary>A study without a readable modality or date is built nevertheless, so that its other faults are found.</summary>
    public static Form<ImagingStudy> Form { get; } = Fields.Build(slots => new ImagingStudy
    {
        Modality = Modality.In(slots) ?? (ImagingModality)(-1),
        Date = Date.In(slots) ?? default,
        KrenningScore = KrenningScore.In(slots),
        SstrPositive = SstrPositive.In(slots),
        AllTargetLesionsPositive = AllTargetLesionsPositive.In(slots),
        Uptake = Uptake.In(slots),
        FdgPositive = FdgPositive.In(slots),
        SstrNegativeFdgPositiveLesions = SstrNegativeFdgPositiveLesions.In(slots),
        Response = Response.In(slots),
    });
}
