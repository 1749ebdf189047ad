using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>What an entry of a list must have, and what only some entries may have.</summary>
internal static class EntryForm
{
    private static readonly Fact[] Required = [StudyFacts.Modality, StudyFacts.Date, TreatmentFacts.Kind, RecordedFacts.GoalItem];

    private static readonly string[] Sstr = Names(Modalities.Sstr);
    private static readonly string[] Fdg = Names(Modalities.Fdg);

    private static readonly Dictionary<string, string[]> OnlyOf = new(StringComparer.Ordinal)
    {
        ["imaging[].krenningScore"] = Sstr,
        ["imaging[].sstrPositive"] = Sstr,
        ["imaging[].allTargetLesionsPositive"] = Sstr,
        ["imaging[].uptake"] = Sstr,
        ["imaging[].fdgPositive"] = Fdg,
        ["imaging[].sstrNegativeFdgPositiveLesions"] = Fdg,
        ["imaging[].response"] = Names(Modalities.Anatomic),
    };

    public static IReadOnlyList<string> SstrStudies => Sstr;

    public static IReadOnlyList<string> FdgStudies => Fdg;

    /// <summary>The facts that every entry of a list has.</summary>
    public static IEnumerable<Fact> RequiredOf(ListFact list) => Required.Where(f => f.ItemOf == list.Path);

    public static bool IsRequired(string path) => Required.Any(f => f.Path == path);

    /// <summary>The modalities of the studies that can have a fact; null where every entry can.</summary>
    public static IReadOnlyList<string>? ModalitiesWith(string path) => OnlyOf.GetValueOrDefault(path);

    private static string[] Names(IEnumerable<ImagingModality> modalities) => [.. modalities.Select(m => EnumNames.Spelled(m.ToString()))];
}
