using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>
/// Makes the criteria of two rule bases comparable. Each has a grade of its own, though both may tell grades apart by the same bands: then
/// one takes the other's place. Equal criteria become one object, which a proof encodes once.
/// </summary>
internal sealed class CommonTerms
{
    private readonly Dictionary<Criterion, Criterion> _terms = [];
    private readonly GradeFact _old;
    private readonly GradeFact _new;

    public CommonTerms(RuleBase old, RuleBase @new)
    {
        (_old, _new) = (old.Classification.Grade, @new.Classification.Grade);
        AreBandsEqual = AreEqual(_old.Ki67, _new.Ki67) && AreEqual(_old.Mitoses, _new.Mitoses);
    }

    /// <summary>Whether both tell grades apart by the same bands.</summary>
    public bool AreBandsEqual { get; }

    /// <summary>The common form of a criterion of either rule base.</summary>
    public Criterion Of(Criterion criterion)
    {
        var term = criterion switch
        {
            ChoiceIn test => test with { Fact = FactOf(test.Fact) },
            Flag test => test with { Fact = (FlagFact)FactOf(test.Fact) },
            IsMissing { Fact: ChoiceFact fact } test => test with { Fact = FactOf(fact) },
            All all => new All([.. all.Items.Select(Of)]),
            Any any => new Any([.. any.Items.Select(Of)]),
            Not not => new Not(Of(not.Operand)),
            Exists some => some with { Item = Of(some.Item) },
            Named named => named with { Body = Of(named.Body) },
            _ => criterion,
        };
        return _terms.TryGetValue(term, out var known) ? known : _terms[term] = term;
    }

    private ChoiceFact FactOf(ChoiceFact fact) => !AreBandsEqual ? fact
        : fact == _new ? _old
        : fact == _new.StatedGradeDiffers ? _old.StatedGradeDiffers
        : fact;

    private static bool AreEqual(GradeBands one, GradeBands other) => one.G2From == other.G2From && one.G2To == other.G2To;
}
