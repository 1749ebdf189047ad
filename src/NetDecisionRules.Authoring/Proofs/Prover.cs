using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// Finds a patient for whom criteria have given truths, or proves that there is none. It looks at every combination of the facts that the
/// criteria read: each fact unrecorded, each choice, each region of a number and each range of regions, dates between 2021 and 2028, lists
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

    /// <summary>Whether two criteria have the same truth for every patient; otherwise a patient who tells them apart.</summary>
    public static Patient? Distinguish(Criterion one, Criterion other)
    {
        foreach (var truth in new[] { Truth.True, Truth.False, Truth.Unknown })
        {
            if (Find(new Demand(one, truth), new Demand(other, (Truths.True | Truths.False | Truths.Unknown) & ~truth.AsSet())) is { } witness)
            {
                return witness;
            }
        }

        return null;
    }

    private static IReadOnlyList<Patient>? Ask(IReadOnlyList<IReadOnlyList<Demand>> demands, bool everythingKnown = false, Fact? varied = null)
    {
        var model = new ProofModel(demands.SelectMany(d => d).Select(d => d.Criterion));
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

        return [.. (everythingKnown ? records : Shrinking.Of(records, demands, varied?.Path)).Select(r => RecordedPlaces.TryRead(r)!)];
    }
}
