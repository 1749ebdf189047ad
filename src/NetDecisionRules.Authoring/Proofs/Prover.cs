using System.Text.Json.Nodes;
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
    public static Patient? Find(params IReadOnlyList<Demand> demands)
    {
        var model = new ProofModel(demands.Select(d => d.Criterion));
        model.Ask(demands);
        return model.Solve(everythingKnown: false) is [var record] ? Witness(record, demands, shrink: true) : null;
    }

    /// <summary>A patient of whom every fact that the demands read is known, as far as a record can state it; null where there is none.</summary>
    public static Patient? FindFullyKnown(params IReadOnlyList<Demand> demands)
    {
        var model = new ProofModel(demands.Select(d => d.Criterion));
        model.Ask(demands);
        return model.Solve(everythingKnown: true) is [var record] ? Witness(record, demands, shrink: false) : null;
    }

    /// <summary>Patients who differ in one fact at most, the first of whom meets the first demands and so on; null where there are none.</summary>
    public static IReadOnlyList<Patient>? FindAlike(Fact varied, params IReadOnlyList<IReadOnlyList<Demand>> demands)
    {
        var model = new ProofModel(demands.SelectMany(d => d).Select(d => d.Criterion));
        for (var i = 0; i < demands.Count; i++)
        {
            model.Ask(demands[i], i == 0 ? null : varied);
        }

        return model.Solve(everythingKnown: false) is { } records ? [.. records.Select((r, i) => Witness(r, demands[i], shrink: false))] : null;
    }

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

    private static Patient Witness(JsonObject record, IReadOnlyList<Demand> demands, bool shrink)
    {
        if (RecordedPlaces.TryRead(record) is not { } patient || !demands.All(d => d.IsMetBy(patient)))
        {
            throw new InvalidOperationException("A patient that the solver found is refused, or evaluates otherwise: " + record.ToJsonString());
        }

        return shrink ? RecordedPlaces.TryRead(Shrinking.Of(record, demands))! : patient;
    }
}
