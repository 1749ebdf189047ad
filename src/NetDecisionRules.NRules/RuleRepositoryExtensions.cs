using NetDecisionRules.Rules;
using NRules.RuleModel;

namespace NetDecisionRules.NRules;

/// <summary>Loads rules of several repositories together.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>The repository's rules with those of a rule base, to be compiled together.</summary>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    public static IRuleRepository WithNetDecisionRules(this IRuleRepository repository, RuleBase ruleBase) =>
        repository.Beside(new NetDecisionNRulesRepository(ruleBase));

    /// <summary>The rules of both repositories as they are now, to be compiled together.</summary>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    public static IRuleRepository Beside(this IRuleRepository repository, IRuleRepository other)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(other);
        return new JoinedRepository([.. repository.GetRuleSets(), .. other.GetRuleSets()]);
    }

    private sealed class JoinedRepository : IRuleRepository
    {
        private readonly IReadOnlyList<IRuleSet> _ruleSets;

        public JoinedRepository(IReadOnlyList<IRuleSet> ruleSets)
        {
            RuleNames.ThrowIfRepeated(ruleSets.SelectMany(set => set.Rules));
            _ruleSets = ruleSets;
        }

        public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;
    }
}
