namespace NetDecisionRules.Criteria;

/// <summary>Every fact and list that a criterion can name, by name: how an export finds them again.</summary>
internal sealed class FactCatalog
{
    /// <summary>The facts that are the same for every rule base, in a fixed order.</summary>
    public static IReadOnlyList<Fact> Declared { get; } =
        [.. RecordedFacts.All, .. StudyFacts.All, .. TreatmentFacts.All, DifferentiationFact.Instance, SstrUptakeFact.Instance];

    private static readonly ListFact[] Lists = [RecordedFacts.Imaging, RecordedFacts.Treatments, RecordedFacts.Goals];

    private readonly Dictionary<string, Fact> _byName;

    /// <summary>The facts of a rule base that grades like this.</summary>
    public FactCatalog(GradeFact grade) => _byName = Declared.Append(grade).Append(grade.StatedGradeDiffers).ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Every fact, in a fixed order.</summary>
    public IReadOnlyCollection<Fact> Facts => _byName.Values;

    /// <summary>The fact of this name; null where there is none.</summary>
    public Fact? Fact(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The list at this path; null where there is none.</summary>
    public static ListFact? List(string path) => Lists.FirstOrDefault(l => l.Path == path);
}
