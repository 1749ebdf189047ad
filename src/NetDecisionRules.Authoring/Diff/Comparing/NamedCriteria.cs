using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>The named criteria of two rule bases, and what uses them.</summary>
internal sealed class NamedCriteria
{
    private readonly SortedDictionary<string, Named> _old;
    private readonly SortedDictionary<string, Named> _new;
    private readonly Dictionary<string, List<string>> _users = new(StringComparer.Ordinal);

    public NamedCriteria(RuleBase old, RuleBase @new, CommonTerms terms)
    {
        // Of both the new one's users first, in the order of the rule base.
        _new = NamesOf(@new, terms);
        _old = NamesOf(old, terms);
    }

    /// <summary>Those that were added, removed or edited, by name.</summary>
    public IEnumerable<NamedChange> Changes()
    {
        foreach (var name in _old.Keys.Union(_new.Keys).Order(StringComparer.Ordinal))
        {
            var (before, now) = (_old.GetValueOrDefault(name), _new.GetValueOrDefault(name));
            if (before is null || now is null)
            {
                yield return new NamedChange(name, (now ?? before)!.Words, before is null ? ChangeKind.Added : ChangeKind.Removed, null, [], _users[name]);
            }
            else if (before.Words != now.Words || !Meaning.AreWrittenAlike(before.Body, now.Body))
            {
                yield return new NamedChange(name, now.Words, ChangeKind.Changed, before.Words == now.Words ? null : before.Words, ClauseDiff.Of(before.Body, now.Body), _users[name]);
            }
        }
    }

    private SortedDictionary<string, Named> NamesOf(RuleBase ruleBase, CommonTerms terms)
    {
        var names = new SortedDictionary<string, Named>(StringComparer.Ordinal);
        foreach (var (user, criterion) in UsersOf(ruleBase))
        {
            foreach (var named in CriterionNodes.Of(terms.Of(criterion)).Select(n => n.Node).OfType<Named>())
            {
                names.TryAdd(named.Name, named);
                var known = _users.TryGetValue(named.Name, out var list) ? list : _users[named.Name] = [];
                if (!known.Contains(user))
                {
                    known.Add(user);
                }
            }
        }

        return names;
    }

    private static IEnumerable<(string User, Criterion Criterion)> UsersOf(RuleBase ruleBase) =>
    [
        .. ruleBase.Classification.Criteria.Select(c => (c.Name, c.Criterion)),
        .. ruleBase.Rules.Select(r => (r.Id, r.Rule.Condition)),
        .. ruleBase.Rules.Where(r => r.Rule.Emphasis is not null).Select(r => (r.Id, r.Rule.Emphasis!)),
        .. ruleBase.Guidelines.SelectMany(g => (g.Protocol?.Criteria ?? []).Select(c => ($"{g.Source.Id}/{c.Id}", c.Criterion))),
    ];
}
