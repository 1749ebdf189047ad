using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Pipeline;

/// <summary>What is known of one patient: each part is made when it is first asked for. One object serves many patients, of one thread.</summary>
internal sealed class Decision(CohortRules rules)
{
    private readonly Verdicts _verdicts = rules.Evaluator.NewVerdicts();
    private Patient? _patient;
    private DecisionReport? _report;
    private bool _isDecided;

    public Patient Patient => _patient ?? throw new InvalidOperationException("There is no patient yet.");

    public Verdicts Verdicts
    {
        get
        {
            if (!_isDecided)
            {
                rules.Evaluator.Decide(Patient, _verdicts);
                _isDecided = true;
            }

            return _verdicts;
        }
    }

    public DecisionReport Report => _report ??= rules.Reporter.Report(Patient);

    public void Take(Patient next) => (_patient, _report, _isDecided) = (next, null, false);
}
