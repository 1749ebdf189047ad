using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>One clause of a condition that is not in the other rule base, or means something else there.</summary>
/// <param name="Old">The clause before; null where it was added.</param>
/// <param name="New">The clause now; null where it was removed.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ClauseChange(Criterion? Old, Criterion? New, ClausePlace Place)
{
    public ChangeKind Kind => Old is null ? ChangeKind.Added : New is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>
    /// The truths before and now for a patient; those of the whole quantifier where the clause is about one entry of a list. A clause that is
    /// not there is what changes nothing in its group.
    /// </summary>
    public (Truth Old, Truth New) TruthsFor(Patient patient) => Place.Quantifier is var (old, @new)
        ? (old.Test(patient), @new.Test(patient))
        : (Old?.Test(patient) ?? Place.Neutral, New?.Test(patient) ?? Place.Neutral);

    /// <summary>The recorded facts that the clause reads, before or now.</summary>
    public IReadOnlyList<FactReading> FactsOf(Patient patient)
    {
        var read = Place.Quantifier is var (old, @new) ? [old, @new] : new[] { Old, New }.OfType<Criterion>();
        return [.. read.SelectMany(c => Explanation.ReadingsOf(c, patient)).DistinctBy(f => f.Path)];
    }
}

/// <summary>Where a clause stands.</summary>
/// <param name="Through">The named criteria that one passes on the way, from the outermost; the last may be <see cref="Bands"/>.</param>
/// <param name="Within">The words around the clause: of a negation, of the quantifiers over lists.</param>
/// <param name="Quantifier">The outermost quantifier over a list around it, before and now; null where there is none.</param>
/// <param name="Neutral">True in an "and", false in an "or".</param>
internal sealed record ClausePlace(
    IReadOnlyList<string> Through,
    IReadOnlyList<string> Within,
    (Criterion Old, Criterion New)? Quantifier,
    Truth Neutral)
{
    /// <summary>Stands for the bands of Ki-67 and mitoses, by which grades are told apart.</summary>
    public const string Bands = "grade bands";

    public static ClausePlace Top { get; } = new([], [], null, Truth.True);

    public ClausePlace InNamed(string name) => this with { Through = [.. Through, name] };

    public ClausePlace InNot() => this with { Within = [.. Within, "not"] };

    public ClausePlace InList(Exists old, Exists @new) =>
        this with { Within = [.. Within, $"some {old.List.ItemLabel}"], Quantifier = Quantifier ?? (old, @new) };
}
