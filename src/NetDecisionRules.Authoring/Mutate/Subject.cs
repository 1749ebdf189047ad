using NetDecisionRules.Authoring.Coverage;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>What cases state the truth of.</summary>
internal enum SubjectKind
{
    /// <summary>The condition of a rule.</summary>
    Rule,

    /// <summary>What emphasizes a rule.</summary>
    Emphasis,

    /// <summary>Being eligible for a protocol.</summary>
    Protocol,
}

/// <summary>A criterion of the rule base with all that cases state of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The full id of the rule, or the id of the protocol.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Statements">What cases state, in the order of the cases.</param>
internal sealed record Subject(SubjectKind Kind, string Id, string Source, Criterion Criterion, IReadOnlyList<Statement> Statements)
{
    /// <summary>What must be true for cases to state anything of the criterion; null where they always can.</summary>
    public Criterion? Provided { get; init; }

    /// <summary>The case that a changed criterion fails; null where it passes all.</summary>
    public Statement? KilledBy(Criterion changed) => Statements.FirstOrDefault(s => changed.Test(s.Patient) != s.Truth);

    /// <summary>Every subject of a rule base, in its order.</summary>
    /// <param name="ruleBase">The rules.</param>
    /// <param name="cases">Cases that pass, with their names.</param>
    public static IReadOnlyList<Subject> Of(RuleBase ruleBase, IReadOnlyList<(string Name, GuidelineCase Case)> cases)
    {
        var stated = cases.SelectMany(c => ShownTruths.StatedBy(c.Case.Expect).Select(s => (s.Id, Statement: new Statement(c.Name, c.Case.Patient, s.Truth), c.Case.Options)))
            .ToLookup(s => s.Id, s => (s.Statement, s.Options), StringComparer.Ordinal);
        var emphasized = cases.SelectMany(c => c.Case.Expect.Emphasized.Select(e => (Id: e.Key, Statement: new Statement(c.Name, c.Case.Patient, e.Value))))
            .ToLookup(s => s.Id, s => s.Statement, StringComparer.Ordinal);
        return
        [
            .. ruleBase.Rules.Select(r => new Subject(SubjectKind.Rule, r.Id, r.Source.Id, r.Rule.Condition,
                [.. stated[r.Id].Where(s => r.Rule.IsClassification || Answers(r.Source, s.Options)).Select(s => s.Statement)])),
            .. ruleBase.Rules.Where(r => r.Rule.Emphasis is not null)
                .Select(r => new Subject(SubjectKind.Emphasis, r.Id, r.Source.Id, r.Rule.Emphasis!, [.. emphasized[r.Id]]) { Provided = r.Rule.Condition }),
            .. ruleBase.Guidelines.Where(g => g.Protocol is not null).Select(g => new Subject(SubjectKind.Protocol, g.Source.Id, g.Source.Id, g.Protocol!.Eligible,
                [.. stated[g.Source.Id].Where(s => Answers(g.Source, s.Options)).Select(s => s.Statement)])),
        ];
    }

    /// <summary>Of a source that the options of a case leave out, the case states nothing.</summary>
    private static bool Answers(Source source, DecisionOptions options) =>
        (options.Sources is null || options.Sources.Contains(source.Id)) && (options.AsOf is null || source.PublishedBy <= options.AsOf);
}

/// <summary>The truth that one case states.</summary>
/// <param name="Case">The case.</param>
/// <param name="Patient">Its patient.</param>
/// <param name="Truth">The truth.</param>
internal sealed record Statement(string Case, Patient Patient, Truth Truth);
