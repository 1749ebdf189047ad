namespace NetDecisionRules.Facts;

/// <summary>Which studies yield which facts.</summary>
internal static class Modalities
{
    public static IReadOnlyList<ImagingModality> Sstr { get; } = [ImagingModality.SstrPet, ImagingModality.SstrScintigraphy];

    public static IReadOnlyList<ImagingModality> Fdg { get; } = [ImagingModality.FdgPet];

    public static IReadOnlyList<ImagingModality> Anatomic { get; } = [ImagingModality.Ct, ImagingModality.Mri];

    /// <summary>Whether a study of some modality may yield what these studies do; of a modality that there is not, nothing can be said.</summary>
    public static bool MayYield(ImagingModality modality, IReadOnlyList<ImagingModality> modalities) =>
        !Choices<ImagingModality>.All.IsKnown(modality) || modalities.Contains(modality);

    /// <summary>The names of such studies, as a message lists them.</summary>
    public static string Names(IReadOnlyList<ImagingModality> modalities) => string.Join(", ", modalities.Select(Choices<ImagingModality>.All.Written));
}
