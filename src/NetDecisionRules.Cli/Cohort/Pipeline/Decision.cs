using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Pipeline;

/// <summary>What is known of one patient: each part is made when it is first asked for. One object serves many patients, of one thread.</summary>
internal sealed class Decision(CohortRules rules)
{
    private readonly Verdicts verdicts = rules.Evaluator.NewVerdicts();
    private Patient? patient;
    private DecisionReport? report;
    private bool isDecided;

    public Patient Patient => patient ?? throw new InvalidOperationException("There is no patient yet.");

    public Verdicts Verdicts
    {
        get
        {
            if (!isDecided)
            {
                rules.Evaluator.Decide(Patient, verdicts);
                isDecided = true;
            }

            return verdicts;
        }
    }

    public DecisionReport Report => report ??= rules.Reporter.Report(Patient);

    public void Take(Patient next) => (patient, report, isDecided) = (next, null, false);
}
