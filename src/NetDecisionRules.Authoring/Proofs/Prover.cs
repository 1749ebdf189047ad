using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// Finds a patient for whom criteria have given truths, or proves that there is none. It looks at every combination of the facts that the
/// criteria read: each fact unrecorded, each choice, each region of a number and each range of regions, dates between 1904 and 2099, lists
/// unknown, incomplete or complete. A patient that is found was read as a record and evaluated.
/// </summary>
internal static class Prover
{
    /// <summary>A patient who meets every demand, with as few facts as it takes; null where it is proved that there is none.</summary>
    public static Patient? Find(params IReadOnlyList<Demand> demands) => Ask([demands])?[0];

    /// <summary>A patient of whom every fact that the demands read is known, as far as a record can state it; null where there is none.</summary>
    public static Patient? FindFullyKnown(params IReadOnlyList<Demand> demands) => Ask([demands], everythingKnown: true)?[0];

    /// <summary>Patients who state a fact exactly and differ in it alone, the first of whom meets the first demands and so on; null where there are none.</summary>
    public static IReadOnlyList<Patient>? FindAlike(Fact varied, params IReadOnlyList<IReadOnlyList<Demand>> demands) => Ask(demands, varied: varied);

    /// <summary>A patient who tells two criteria apart; null where they have the same truth for every patient.</summary>
    /// <param name="one">A criterion.</param>
    /// <param name="other">Another.</param>
    /// <param name="provided">What must be true of the patient; null where nothing must.</param>
    public static Patient? Distinguish(Criterion one, Criterion other, Criterion? provided = null)
    {
        foreach (var truth in new[] { Truth.True, Truth.False, Truth.Unknown })
        {
            Demand[] differs = [new(one, truth), new(other, (Truths.True | Truths.False | Truths.Unknown) & ~truth.AsSet())];
            if (Find(provided is null ? differs : [Demand.True(provided), .. differs]) is { } witness)
            {
                return witness;
            }
        }

        return null;
    }

    private static IReadOnlyList<Patient>? Ask(IReadOnlyList<IReadOnlyList<Demand>> demands, bool everythingKnown = false, Fact? varied = null)
    {
        var model = new ProofModel(demands.SelectMany(d => d).Select(d => d.Criterion), demands.Count);
        foreach (var patient in demands)
        {
            model.Ask(patient, varied);
        }

        if (model.Solve(everythingKnown) is not { } records)
        {
            return null;
        }

        if (!Shrinking.Meet(records, demands))
        {
            throw new InvalidOperationException("A patient that the solver found is refused, or evaluates otherwise: " + string.Join('\n', records.Select(r => r.ToJsonString())));
        }

        return [.. Polish.Of(Shrinking.Of(records, demands, varied?.Path, entriesOnly: everythingKnown), demands).Select(r => RecordedPlaces.TryRead(r)!)];
    }
}
