using System.Linq.Expressions;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NetDecisionRules.NRules;

/// <summary>
/// Writes a rule as two of NRules: one that matches where the rule is certainly true, and one where it is unknown. What they yield stands in
/// their properties, so that a rule that was stored and read again yields the same.
/// </summary>
internal sealed class RuleWriter(RuleBase ruleBase)
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IContext), "context");

    /// <summary>Every rule of the rule base; earlier ones have the higher priority, so that they fire in the order of a report.</summary>
    public IEnumerable<IRuleDefinition> Rules() => ruleBase.Rules.SelectMany((entry, index) =>
    {
        var priority = ruleBase.Rules.Count - index;
        var parts = Conjuncts.Of(entry.Rule.Condition);
        return new[] { Certain(entry, parts, priority), Unknown(entry, parts, priority) };
    });

    private IRuleDefinition Certain(RuleEntry entry, IReadOnlyList<Criterion> parts, int priority)
    {
        var builder = Begin(entry, ExportedRule.NameWhenTrue(entry.Id), priority);
        var (pattern, patient) = PatientOf(builder);
        var writer = new ConditionWriter(patient);
        foreach (var part in parts)
        {
            pattern.Condition(Expression.Lambda(writer.Certainly(part), patient));
        }

        return End(builder, entry.Rule.IsClassification ? nameof(RuleActions.Classify) : nameof(RuleActions.Recommend), patient);
    }

    private IRuleDefinition Unknown(RuleEntry entry, IReadOnlyList<Criterion> parts, int priority)
    {
        var builder = Begin(entry, ExportedRule.NameWhenUnknown(entry.Id), priority);
        builder.Tag(ExportedRule.UndeterminedTag);
        builder.Property(ExportedRule.CriterionProperty, StoredCriterion.Write(entry.Rule.Condition, ruleBase.Classification.Grade));
        var (pattern, patient) = PatientOf(builder);
        var writer = new ConditionWriter(patient);
        foreach (var part in parts)
        {
            pattern.Condition(Expression.Lambda(writer.Possibly(part), patient));
        }

        pattern.Condition(Expression.Lambda(Expression.Not(writer.Certainly(new All([.. parts]))), patient));
        return End(builder, nameof(RuleActions.LeaveOpen), patient);
    }

    private RuleBuilder Begin(RuleEntry entry, string name, int priority)
    {
        var (source, rule) = (entry.Source, entry.Rule);
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Description($"{rule.Title} [{source.Citation}]: {rule.Condition.Text}");
        builder.Priority(priority);
        builder.Tags([source.Id, NameOf(rule.Outcome.Intervention), NameOf(rule.Outcome.Stance)]);
        builder.Property(ExportedRule.RuleProperty, entry.Id);
        builder.Property(ExportedRule.TitleProperty, rule.Title);
        builder.Property(ExportedRule.SourceProperty, source.Id);
        builder.Property(ExportedRule.CitationProperty, source.Citation);
        builder.Property(ExportedRule.LocatorProperty, rule.Locator);
        builder.Property(ExportedRule.StanceProperty, rule.Outcome.Stance);
        builder.Property(ExportedRule.InterventionProperty, rule.Outcome.Intervention);
        builder.Property(ExportedRule.LineProperty, rule.Outcome.Line);
        builder.Property(ExportedRule.VersionProperty, ruleBase.Version);
        builder.Property(ExportedRule.FingerprintProperty, ruleBase.Fingerprint);
        return builder;
    }

    private static (PatternBuilder Pattern, ParameterExpression Patient) PatientOf(RuleBuilder builder)
    {
        // The parameter comes from the pattern: one of the same name and another type would fail only when a patient is inserted.
        var pattern = builder.LeftHandSide().Pattern(typeof(Patient), "patient");
        return (pattern, pattern.Declaration.ToParameterExpression());
    }

    private static IRuleDefinition End(RuleBuilder builder, string action, ParameterExpression patient)
    {
        builder.RightHandSide().Action(Expression.Lambda(Expression.Call(typeof(RuleActions), action, null, Context, patient), Context, patient));
        return builder.Build();
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
