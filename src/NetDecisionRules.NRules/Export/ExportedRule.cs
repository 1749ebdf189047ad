using System.Runtime.CompilerServices;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;
using NRules.RuleModel;

namespace NetDecisionRules.NRules;

/// <summary>What a rule of NRules carries of the rule that it was exported from. Read from its properties, so that it survives being stored.</summary>
internal sealed class ExportedRule
{
    public const string UndeterminedTag = "undetermined";
    public const string RuleProperty = "rule";
    public const string TitleProperty = "title";
    public const string SourceProperty = "source";
    public const string CitationProperty = "citation";
    public const string LocatorProperty = "locator";
    public const string StanceProperty = "stance";
    public const string InterventionProperty = "intervention";
    public const string LineProperty = "line";
    public const string VersionProperty = "ruleBaseVersion";
    public const string FingerprintProperty = "ruleBaseFingerprint";
    public const string CriterionProperty = "criterion";

    private static readonly ConditionalWeakTable<IRuleDefinition, ExportedRule> Known = [];

    private readonly Lazy<Criterion> _criterion;

    private ExportedRule(IRuleDefinition rule)
    {
        Id = Read<string>(rule, RuleProperty);
        Title = Read<string>(rule, TitleProperty);
        Source = Read<string>(rule, SourceProperty);
        Citation = Read<string>(rule, CitationProperty);
        Locator = Read<string>(rule, LocatorProperty);
        Outcome = new RuleOutcome(Read<Stance>(rule, StanceProperty), Read<Intervention>(rule, InterventionProperty), Read<TherapyLine>(rule, LineProperty));
        RuleBaseVersion = Read<string>(rule, VersionProperty);
        RuleBaseFingerprint = Read<string>(rule, FingerprintProperty);
        _criterion = new Lazy<Criterion>(() => StoredCriterion.Read(Read<string>(rule, CriterionProperty)));
    }

    public string Id { get; }

    public string Title { get; }

    public string Source { get; }

    public string Citation { get; }

    public string Locator { get; }

    public RuleOutcome Outcome { get; }

    public string RuleBaseVersion { get; }

    public string RuleBaseFingerprint { get; }

    /// <summary>The condition; only a rule that matches the unknown carries it.</summary>
    public Criterion Criterion => _criterion.Value;

    public static string NameWhenTrue(string id) => id;

    public static string NameWhenUnknown(string id) => id + " (undetermined)";

    public static ExportedRule Of(IRuleDefinition rule) => Known.GetValue(rule, static r => new ExportedRule(r));

    private static T Read<T>(IRuleDefinition rule, string property) => rule.Properties[property] is T value
        ? value
        : throw new InvalidOperationException($"Rule '{rule.Name}' has no property '{property}' as an exported rule has it.");
}
