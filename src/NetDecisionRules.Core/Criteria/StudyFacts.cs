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
        Choice("Study.Modality", "modality", "modality", StudyScope.Item, s => (ImagingModality?)s.Modality);

    /// <summary>Day of the study.</summary>
    public static DateFact Date { get; } = Day("Study.Date", "date", StudyScope.Item);

    /// <summary>Response on CT or MRI.</summary>
    public static ChoiceFact<ImagingResponse> Response { get; } = Choice("Study.Response", "response", "response", StudyScope.Item, s => s.Response);

    /// <summary>Day of the latest SSTR study.</summary>
    public static DateFact LatestSstrDate { get; } = Day("LatestSstrDate", "date of the latest SSTR study", StudyScope.LatestSstr);

    /// <summary>Pattern of uptake on the latest SSTR study.</summary>
    public static ChoiceFact<UptakePattern> LatestUptake { get; } =
        Choice("LatestUptake", "uptake", "uptake on the latest SSTR study", StudyScope.LatestSstr, s => s.Uptake);

    /// <summary>Uptake above liver in every target lesion on the latest SSTR study.</summary>
    public static FlagFact LatestAllTargetLesionsPositive { get; } = Yes("LatestAllTargetLesionsPositive", "allTargetLesionsPositive",
        "uptake above liver in every target lesion of the latest SSTR study", StudyScope.LatestSstr, s => s.AllTargetLesionsPositive);

    /// <summary>A lesion that takes up FDG but no SSTR tracer, on the latest FDG-PET.</summary>
    public static FlagFact LatestMismatch { get; } = Yes("LatestMismatch", "sstrNegativeFdgPositiveLesions",
        "SSTR-negative, FDG-positive lesions on the latest FDG-PET", StudyScope.LatestFdg, s => s.SstrNegativeFdgPositiveLesions);

    /// <summary>FDG uptake on the latest FDG-PET.</summary>
    public static FlagFact LatestFdgPositive { get; } =
        Yes("LatestFdgPositive", "fdgPositive", "FDG uptake on the latest FDG-PET", StudyScope.LatestFdg, s => s.FdgPositive);

    private static RecordedChoice<T> Choice<T>(string name, string field, string label, StudyScope scope, Func<ImagingStudy, T?> read)
        where T : struct, Enum =>
        new(name, "imaging[]." + field, label, (p, i) => scope.Of(p, i) is { } study ? read(study) : null, scope);

    private static FlagFact Yes(string name, string field, string label, StudyScope scope, Func<ImagingStudy, bool?> read) =>
        new(name, "imaging[]." + field, label, (p, i) => scope.Of(p, i) is { } study ? read(study) : null, scope);

    private static RecordedDate Day(string name, string label, StudyScope scope) =>
        new(name, "imaging[].date", label, (Patient p, int i) => scope.Of(p, i) is { } study ? PartialDate.Day(study.Date) : null, scope);
}
