using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>A source with its rules and, where it is a trial, its entry criteria.</summary>
/// <param name="Source">The source.</param>
/// <param name="Rules">Its rules, in the order in which reports list them.</param>
public sealed record Guideline(Source Source, IReadOnlyList<Rule> Rules)
{
    /// <summary>Its rules, in the order in which reports list them.</summary>
    public IReadOnlyList<Rule> Rules { get; } = [.. Rules];

    /// <summary>The entry criteria of the trial that this source describes; null where there is none.</summary>
    public Protocol? Protocol { get; init; }
}

/// <summary>The entry criteria of a trial. Its id is that of its source.</summary>
/// <param name="Criteria">The criteria, in order.</param>
public sealed record Protocol(IReadOnlyList<ProtocolCriterion> Criteria)
{
    /// <summary>The criteria, in order.</summary>
    public IReadOnlyList<ProtocolCriterion> Criteria { get; } = [.. Criteria];

    /// <summary>All criteria hold.</summary>
    public Criterion Eligible { get; } = AllOf(Criteria);

    private static All AllOf(IReadOnlyList<ProtocolCriterion> criteria)
    {
        var all = new Criterion[criteria.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = criteria[i].Criterion;
        }

        return new All(CriterionList.Create(all));
    }
}

/// <summary>One entry criterion of a trial.</summary>
/// <param name="Id">Its id within the protocol, in kebab case.</param>
/// <param name="Criterion">What must hold.</param>
public sealed record ProtocolCriterion(string Id, Criterion Criterion);
