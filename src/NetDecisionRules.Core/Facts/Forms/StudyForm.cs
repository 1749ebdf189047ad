namespace NetDecisionRules.Facts;

/// <summary>The fields of an entry of <c>imaging</c>.</summary>
internal static class StudyForm
{
    private const int PositiveFromScore = 2;
    private const int AboveLiverFromScore = 3;

    private static readonly FormBuilder<ImagingStudy> Fields = new("imaging[]", null,
        "The imaging studies, complete unless imagingComplete is false; empty: known to be none.");

    public static readonly ChoiceField<ImagingStudy, ImagingModality> Modality = Fields.Choice(
        "modality", s => (ImagingModality?)s.Modality, "modality", "Kind of study.", isRequired: true);

    public static readonly DateField<ImagingStudy> Date = Fields.Date("date", s => s.Date, "date", "Day of the study.", isRequired: true);

    public static readonly WholeField<ImagingStudy> KrenningScore = Fields.Whole(
        "krenningScore", s => s.KrenningScore, Limits.KrenningScore, "Krenning score", "Krenning score.", of: Modalities.Sstr);

    public static readonly FlagField<ImagingStudy> SstrPositive = Fields.Flag(
        "sstrPositive", s => s.SstrPositive, "SSTR-positive",
        "The study's reading when no score was given; with a score it must agree (score ≥ 2).", of: Modalities.Sstr, agrees: WithScore);

    public static readonly FlagField<ImagingStudy> AllTargetLesionsPositive = Fields.Flag(
        "allTargetLesionsPositive", s => s.AllTargetLesionsPositive, "uptake above liver in every target lesion",
        "Uptake above liver in every target lesion; true is an error with a score below 3 or sstrPositive false.", of: Modalities.Sstr, agrees: WithStudy);

    public static readonly ChoiceField<ImagingStudy, UptakePattern> Uptake = Fields.Choice(
        "uptake", s => s.Uptake, "uptake", "Pattern of receptor uptake over the lesions.", of: Modalities.Sstr);

    public static readonly FlagField<ImagingStudy> FdgPositive = Fields.Flag(
        "fdgPositive", s => s.FdgPositive, "FDG uptake", "FDG-avid tumor.", of: Modalities.Fdg);

    public static readonly FlagField<ImagingStudy> SstrNegativeFdgPositiveLesions = Fields.Flag(
        "sstrNegativeFdgPositiveLesions", s => s.SstrNegativeFdgPositiveLesions, "SSTR-negative, FDG-positive lesions",
        "The mismatch: a lesion that takes up FDG but no SSTR tracer.", of: Modalities.Fdg);

    public static readonly ChoiceField<ImagingStudy, ImagingResponse> Response = Fields.Choice(
        "response", s => s.Response, "response", "Response (RECIST 1.1).", of: Modalities.Anatomic);

    private static int? Score(ImagingStudy study) => study.KrenningScore is { } score && score >= Limits.KrenningScore.Min && score <= Limits.KrenningScore.Max ? score : null;

    private static void WithScore(FactCheck check, ImagingStudy study, PatientFacts record)
    {
        if (study.SstrPositive is { } positive && Score(study) is { } score && positive != score >= PositiveFromScore)
        {
            check.Add(FactFault.PositiveAgainstScore(check.Path(SstrPositive.Name), positive));
        }
    }

    private static void WithStudy(FactCheck check, ImagingStudy study, PatientFacts record)
    {
        if (study.AllTargetLesionsPositive is true && (study.SstrPositive is false || Score(study) < AboveLiverFromScore))
        {
            check.Add(FactFault.AllPositiveAgainstStudy(check.Path(AllTargetLesionsPositive.Name)));
        }
    }

    /// <summary>A study without a readable modality or date is built nevertheless, so that its other faults are found.</summary>
    public static Form<ImagingStudy> Form { get; } = Fields.Build(values => new ImagingStudy
    {
        Modality = Modality.In(values) ?? default,
        Date = Date.In(values) ?? default,
        KrenningScore = KrenningScore.In(values),
        SstrPositive = SstrPositive.In(values),
        AllTargetLesionsPositive = AllTargetLesionsPositive.In(values),
        Uptake = Uptake.In(values),
        FdgPositive = FdgPositive.In(values),
        SstrNegativeFdgPositiveLesions = SstrNegativeFdgPositiveLesions.In(values),
        Response = Response.In(values),
    });
}
