using NetDecisionRules.Facts;
using RulesEngine.Models;

namespace NetDecisionRules.Benchmarks.Baselines;

/// <summary>
/// The shipped rules, all of them, for Microsoft RulesEngine: each an expression as text over <see cref="Findings"/>, which is read once a
/// patient as in <see cref="HandWritten"/>. Whatever its settings can spare it is switched off.
/// </summary>
internal sealed partial class RulesEngineRules
{
    private const string WorkflowName = "shipped";

    private readonly RulesEngine.RulesEngine _engine;
    private readonly Findings _findings = new();
    private readonly RuleParameter[] _parameters;

    public RulesEngineRules()
    {
        var rules = Expressions().OrderBy(r => r.Number).Select(r => new Rule
        {
            RuleName = r.Number.ToString(),
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = r.Expression,
        });
        var settings = new ReSettings { EnableFormattedErrorMessage = false, EnableScopedParams = false };
        _engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = WorkflowName, Rules = [.. rules] }], settings);
        _parameters = [new RuleParameter("p", _findings)];
    }

    /// <summary>The names of the rules in the order in which the engine answers; compiles them when first asked.</summary>
    public IReadOnlyList<string> Answers() => [.. Execute().Select(result => result.Rule.RuleName)];

    /// <summary>The rules that fire. One thread at a time.</summary>
    public Fired Decide(PatientFacts patient)
    {
        _findings.Read(patient);
        var fired = default(Fired);
        var results = Execute();
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
            {
                fired.Set((RuleNumber)i);
            }
        }

        return fired;
    }

    private List<RuleResultTree> Execute()
    {
        var execution = _engine.ExecuteAllRulesAsync(WorkflowName, _parameters);
        return execution.IsCompletedSuccessfully ? execution.Result : throw new InvalidOperationException("RulesEngine was to answer at once.");
    }
}
