using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of an imaging study: of one item inside <c>Imaging.Some(…)</c>, or of the latest SSTR study or FDG-PET. An attribute of the
/// latest study is unknown when there is no such study.
/// </summary>
public static class StudyFacts
{
    private static readonly FactDeclarations Declared = new();

    /// <summary>Kind of study.</summary>
    public static ChoiceFact<ImagingModality> Modality { get; } = Declared.Add(new RecordedChoice<ImagingModality>(
        "Study.Modality", StudyForm.Modality.Path, StudyForm.Modality.Label, (p, i) => StudyForm.Modality.Get(At(p, i))));

    /// <summary>Day of the study.</summary>
    public static DateFact Date { get; } = Declared.Add(new RecordedDate(
        "Study.Date", StudyForm.Date.Path, StudyForm.Date.Label, (p, i) => StudyForm.Date.Get(At(p, i))));

    /// <summary>Response on CT or MRI.</summary>
    public static ChoiceFact<ImagingResponse> Response { get; } = Declared.Add(new RecordedChoice<ImagingResponse>(
        "Study.Response", StudyForm.Response.Path, StudyForm.Response.Label, (p, i) => StudyForm.Response.Get(At(p, i))));

    /// <summary>Day of the latest SSTR study.</summary>
    public static DateFact LatestSstrDate { get; } = Declared.Add(new RecordedDate(
        "LatestSstrDate", StudyForm.Date.Path, "date of the latest SSTR study", (p, _) => StudyScope.LatestSstr.Study(p) is { } study ? StudyForm.Date.Get(study) : null,
        StudyScope.LatestSstr));

    /// <summary>Pattern of uptake on the latest SSTR study.</summary>
    public static ChoiceFact<UptakePattern> LatestUptake { get; } = Declared.Add(new RecordedChoice<UptakePattern>(
        "LatestUptake", StudyForm.Uptake.Path, "uptake on the latest SSTR study",
        (p, _) => StudyScope.LatestSstr.Study(p) is { } study ? StudyForm.Uptake.Get(study) : null, StudyScope.LatestSstr));

    /// <summary>Uptake above liver in every target lesion on the latest SSTR study.</summary>
    public static FlagFact LatestAllTargetLesionsPositive { get; } = Declared.Add(Latest(
        "LatestAllTargetLesionsPositive", StudyForm.AllTargetLesionsPositive, "uptake above liver in every target lesion of the latest SSTR study", StudyScope.LatestSstr));

    /// <summary>A lesion that takes up FDG but no SSTR tracer, on the latest FDG-PET.</summary>
    public static FlagFact LatestMismatch { get; } = Declared.Add(Latest(
        "LatestMismatch", StudyForm.SstrNegativeFdgPositiveLesions, "SSTR-negative, FDG-positive lesions on the latest FDG-PET", StudyScope.LatestFdg));

    /// <summary>FDG uptake on the latest FDG-PET.</summary>
    public static FlagFact LatestFdgPositive { get; } = Declared.Add(Latest(
        "LatestFdgPositive", StudyForm.FdgPositive, "FDG uptake on the latest FDG-PET", StudyScope.LatestFdg));

    /// <summary>Every fact of this class, in order.</summary>
    internal static IReadOnlyList<Fact> All => Declared.All;

    /// <summary>A flag of the latest study of a scope.</summary>
    internal static FlagFact Latest(string name, FlagField<ImagingStudy> field, string label, StudyScope scope) =>
        new(name, field.Path, label, (p, _) => scope.Study(p) is { } study ? field.Get(study) : null, scope);

    private static ImagingStudy At(Patient patient, int item) => item >= 0 ? patient.Facts.Imaging![item] : throw StudyScopes.OutsideItsList("imaging");
}
