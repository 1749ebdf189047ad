using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NRules;

namespace NetDecisionRules.NRules.Benchmarks;

/// <summary>The evaluators on the shipped rules and the same patients: which rules fire and, with all but Microsoft RulesEngine, which are unknown.</summary>
internal static class EvaluatorContest
{
    private const int Patients = 500;
    private const int EnginePasses = 200;

    public const string Engine = "RuleEvaluator";
    public const string RulesEngine = "Microsoft RulesEngine";
    public const string NRules = "NRules";

    public static IReadOnlyList<Contender> Contenders()
    {
        var patients = MeasuredPatients.Some(Patients);
        var evaluator = new RuleEvaluator(ShippedGuidelines.RuleBase);
        var verdicts = evaluator.NewVerdicts();
        var factory = new NetDecisionNRulesRepository(ShippedGuidelines.RuleBase).Compile();
        var rulesEngine = new RulesEngineRules();
        return
        [
            new Contender(Engine, "three-valued", Patients * EnginePasses, () =>
            {
                for (var pass = 0; pass < EnginePasses; pass++)
                {
                    foreach (var patient in patients)
                    {
                        evaluator.Decide(patient, verdicts);
                    }
                }
            }),
            new Contender(RulesEngine, "boolean", Patients, () =>
            {
                foreach (var patient in patients)
                {
                    rulesEngine.Decide(patient.Facts);
                }
            }),
            new Contender(NRules, "three-valued, a session a patient", Patients, () =>
            {
                foreach (var patient in patients)
                {
                    Fire(factory, [patient]);
                }
            }),
            new Contender(NRules, "three-valued, 500 patients a session", Patients, () => Fire(factory, patients)),
        ];
    }

    private static void Fire(ISessionFactory factory, Patient[] patients)
    {
        var session = factory.CreateSession();
        session.InsertAll(patients);
        session.Fire();
    }
}
