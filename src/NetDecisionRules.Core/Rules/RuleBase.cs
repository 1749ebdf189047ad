using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace NetDecisionRules.Rules;

/// <summary>
/// A set of guidelines that was checked and frozen: what an evaluator is built from. Immutable. A hospital adds its own guideline with
/// <see cref="With"/>.
/// </summary>
public sealed class RuleBase
{
    private readonly Dictionary<string, RuleEntry> _byId;

    /// <summary>Checks and freezes a set of guidelines.</summary>
    /// <param name="version">Version of the rules, which is not that of the code.</param>
    /// <param name="classification">How patients are classified.</param>
    /// <param name="guidelines">The guidelines, in the order in which reports list them.</param>
    /// <exception cref="InvalidRuleBaseException">Ids are malformed or given twice, or a rule is not well formed; every fault is named.</exception>
    public RuleBase(string version, Classification classification, IReadOnlyList<Guideline> guidelines)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(classification);
        ArgumentNullException.ThrowIfNull(guidelines);
        Version = version;
        Classification = classification;
        Guidelines = [.. guidelines];
        var rules = new List<RuleEntry>();
        foreach (var guideline in Guidelines)
        {
            foreach (var rule in guideline.Rules)
            {
                rules.Add(new RuleEntry(guideline.Source, rule));
            }
        }

        Rules = rules.AsReadOnly();
        RuleBaseCheck.ThrowIfFaulty(this);
        _byId = new Dictionary<string, RuleEntry>(rules.Count, StringComparer.Ordinal);
        foreach (var entry in rules)
        {
            _byId.Add(entry.Id, entry);
        }
    }

    /// <summary>Version of the rules.</summary>
    public string Version { get; }

    /// <summary><c>sha256:</c> and the hash of the canonical export (<see cref="RuleBaseJson"/>): same fingerprint, same rules.</summary>
    public string Fingerprint => field ??= "sha256:" + Convert.ToHexString(SHA256.HashData(RuleBaseJson.Export(this))).ToLowerInvariant();

    /// <summary>How patients are classified.</summary>
    public Classification Classification { get; }

    /// <summary>The guidelines.</summary>
    public IReadOnlyList<Guideline> Guidelines { get; }

    /// <summary>Every rule, by source and then as the source lists them.</summary>
    public IReadOnlyList<RuleEntry> Rules { get; }

    /// <summary>Finds a rule by its full id.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out RuleEntry? rule) => _byId.TryGetValue(id, out rule);

    /// <summary>This rule base with further guidelines behind its own.</summary>
    /// <param name="version">Version of the new rule base.</param>
    /// <param name="guidelines">The guidelines to add.</param>
    /// <exception cref="InvalidRuleBaseException">The guidelines do not fit together; every fault is named.</exception>
    public RuleBase With(string version, params ReadOnlySpan<Guideline> guidelines) => new(version, Classification, [.. Guidelines, .. guidelines]);
}
