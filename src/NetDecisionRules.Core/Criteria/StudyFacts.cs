using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of an imaging study: of one item inside <c>Imaging.Some(…)</c>, or of the latest SSTR study or FDG-PET. An attribute of the
/// latest study is unknown when there is no such study.
/// </summary>
public static class StudyFacts
{
    /// <summary>Kind of study.</summary>
    public static ChoiceFact<ImagingModality> Modality { get; } =
        new RecordedChoice<ImagingModality>("Study.Modality", "imaging[].modality", "modality", (p, i) => ChoiceCode.Of(At(p, i).Modality));

    /// <summary>Day of the study.</summary>
    public static DateFact Date { get; } =
        new RecordedDate("Study.Date", "imaging[].date", "date", (p, i) => (DateStanding.Recorded, PartialDate.Day(At(p, i).Date)));

    /// <summary>Response on CT or MRI.</summary>
    public static ChoiceFact<ImagingResponse> Response { get; } =
        new RecordedChoice<ImagingResponse>("Study.Response", "imaging[].response", "response", (p, i) => ChoiceCode.Of(At(p, i).Response));

    /// <summary>Day of the latest SSTR study.</summary>
    public static DateFact LatestSstrDate { get; } =
        new RecordedDate("LatestSstrDate", "imaging[].date", "date of the latest SSTR study", DaySlot.LatestSstr, StudyScope.LatestSstr);

    /// <summary>Pattern of uptake on the latest SSTR study.</summary>
    public static ChoiceFact<UptakePattern> LatestUptake { get; } = new RecordedChoice<UptakePattern>("LatestUptake", "imaging[].uptake",
        "uptake on the latest SSTR study", ChoiceSlot.LatestUptake, StudyScope.LatestSstr);

    /// <summary>Uptake above liver in every target lesion on the latest SSTR study.</summary>
    public static FlagFact LatestAllTargetLesionsPositive { get; } = new("LatestAllTargetLesionsPositive", "imaging[].allTargetLesionsPositive",
        "uptake above liver in every target lesion of the latest SSTR study", ChoiceSlot.LatestAllTargetLesionsPositive, StudyScope.LatestSstr);

    /// <summary>A lesion that takes up FDG but no SSTR tracer, on the latest FDG-PET.</summary>
    public static FlagFact LatestMismatch { get; } = new("LatestMismatch", "imaging[].sstrNegativeFdgPositiveLesions",
        "SSTR-negative, FDG-positive lesions on the latest FDG-PET", ChoiceSlot.LatestMismatch, StudyScope.LatestFdg);

    /// <summary>FDG uptake on the latest FDG-PET.</summary>
    public static FlagFact LatestFdgPositive { get; } = new("LatestFdgPositive", "imaging[].fdgPositive",
        "FDG uptake on the latest FDG-PET", ChoiceSlot.LatestFdgPositive, StudyScope.LatestFdg);

    private static ImagingStudy At(Patient patient, int item) => StudyScope.Item.Of(patient, item)!;
}
