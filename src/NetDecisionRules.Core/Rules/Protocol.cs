using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>The entry criteria of a trial. Its id is that of its source.</summary>
public sealed class Protocol
{
    /// <summary>The entry criteria of a trial.</summary>
    /// <param name="criteria">The criteria, in order.</param>
    public Protocol(IReadOnlyList<ProtocolCriterion> criteria) => (Criteria, Eligible) = ([.. criteria], AllOf(criteria));

    /// <summary>The criteria, in order.</summary>
    public IReadOnlyList<ProtocolCriterion> Criteria { get; }

    /// <summary>All criteria hold.</summary>
    public Criterion Eligible { get; }

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

/// <summary>One entry criterion of a trial; <see cref="RuleSyntax.Require"/> makes it.</summary>
public sealed class ProtocolCriterion
{
    internal ProtocolCriterion(string id, Criterion criterion) => (Id, Criterion) = (id, criterion);

    /// <summary>Its id within the protocol, in kebab case.</summary>
    public string Id { get; }

    /// <summary>What must hold.</summary>
    public Criterion Criterion { get; }
}
