using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Pipeline;

/// <summary>The rules and trials that answer under the caller's options. Shared by all threads.</summary>
internal sealed class CohortRules
{
    public CohortRules(DecisionEngine engine)
    {
        Evaluator = engine.Evaluator;
        Reporter = new Reporter(Evaluator, engine.Options);
        Rules = [.. engine.RuleBase.Rules.Select((entry, index) => new ChosenRule(index, entry))
            .Where(rule => !rule.Entry.Rule.IsClassification && Answers(rule.Entry.Source))];
        Protocols = [.. Evaluator.Protocols.Select((guideline, index) => new ChosenProtocol(index, guideline))
            .Where(protocol => Answers(protocol.Guideline.Source))];
    }

    public RuleEvaluator Evaluator { get; }

    public Reporter Reporter { get; }

    public RuleBase RuleBase => Evaluator.RuleBase;

    public DecisionOptions Options => Reporter.Options;

    /// <summary>In the order of reports.</summary>
    public IReadOnlyList<ChosenRule> Rules { get; }

    public IReadOnlyList<ChosenProtocol> Protocols { get; }

    /// <summary>The grade, when only one is left.</summary>
    public TumorGrade? GradeOf(Patient patient) => RuleBase.Classification.Grade.PossibleGrades(patient) is [var only] ? only : null;

    private bool Answers(Source source) =>
        (Options.Sources is null || Options.Sources.Contains(source.Id)) && (Options.AsOf is null || source.PublishedBy <= Options.AsOf);
}

/// <summary>A rule, with its index among all rules of the rule base.</summary>
internal sealed record ChosenRule(int Index, RuleEntry Entry);

/// <summary>A trial, with its index among all protocols of the rule base.</summary>
internal sealed record ChosenProtocol(int Index, Guideline Guideline)
{
    public string Id => Guideline.Source.Id;
}
