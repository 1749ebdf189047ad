using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Benchmarks.Quick;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NRules;

namespace NetDecisionRules.NRules.Benchmarks;

/// <summary>The evaluators on the shipped rules and the same patients: which rules fire and, with all but Microsoft RulesEngine, which are unknown.</summary>
internal static class EvaluatorContest
{
    public const int Patients = 500;
    public const string Engine = "RuleEvaluator, three-valued";
    public const string NRulesSessions = "NRules, three-valued, a session a patient";
    public const string NRulesBatch = "NRules, three-valued, 500 patients a session";
    public const string RulesEngine = "Microsoft RulesEngine, boolean";

    public static IReadOnlyList<Contender> Contenders()
    {
        var patients = MeasuredPatients.Some(Patients);
        var evaluator = new RuleEvaluator(ShippedGuidelines.RuleBase);
        var verdicts = evaluator.NewVerdicts();
        var factory = new NetDecisionNRulesRepository(ShippedGuidelines.RuleBase).Compile();
        var rulesEngine = new RulesEngineRules();
        return
        [
            new Contender(Engine, () =>
            {
                foreach (var patient in patients)
                {
                    evaluator.Decide(patient, verdicts);
                }
            }),
            new Contender(RulesEngine, () =>
            {
                foreach (var patient in patients)
                {
                    rulesEngine.Decide(patient.Facts);
                }
            }),
            new Contender(NRulesSessions, () =>
            {
                foreach (var patient in patients)
                {
                    Fire(factory, [patient]);
                }
            }),
            new Contender(NRulesBatch, () => Fire(factory, patients)),
        ];
    }

    private static void Fire(ISessionFactory factory, Patient[] patients)
    {
        var session = factory.CreateSession();
        session.InsertAll(patients);
        session.Fire();
    }
}
