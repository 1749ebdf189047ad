using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NRules;

namespace NetDecisionRules.NRules.Tests;

/// <summary>Puts what NRules yields beside what the evaluator says.</summary>
internal sealed class Parity(RuleEvaluator evaluator, ISessionFactory factory)
{
    private const int Few = 20;

    /// <summary>The differences, each patient in a session of its own; the first few of them.</summary>
    public List<string> PerPatient(IEnumerable<Patient> patients) => Differences(patients.Chunk(1));

    /// <summary>The differences, many patients in each session; the first few of them.</summary>
    public List<string> InBatches(IEnumerable<Patient> patients, int size) => Differences(patients.Chunk(size));

    private List<string> Differences(IEnumerable<Patient[]> batches)
    {
        var differences = new List<string>();
        foreach (var batch in batches)
        {
            differences.AddRange(Differences(batch));
            if (differences.Count > Few)
            {
                break;
            }
        }

        return differences;
    }

    private IEnumerable<string> Differences(Patient[] batch)
    {
        var session = factory.CreateSession();
        var differences = new List<string>();
        session.Events.LhsExpressionFailedEvent += (_, e) => differences.Add("a condition failed: " + e.Expression);
        session.InsertAll(batch);
        session.Fire();
        var facts = session.Query<RuleFact>().ToLookup(fact => fact.Patient);
        foreach (var patient in batch)
        {
            var verdicts = evaluator.Decide(patient);
            differences.AddRange(Differences(patient, Rules(verdicts, Truth.True), facts[patient].Where(f => f is not UndeterminedFact), "fired"));
            differences.AddRange(Differences(patient, Rules(verdicts, Truth.Unknown), facts[patient].OfType<UndeterminedFact>(), "undetermined"));
        }

        return differences;
    }

    private static IEnumerable<string> Differences(Patient patient, List<string> expected, IEnumerable<RuleFact> facts, string what)
    {
        var yielded = facts.Select(fact => fact.Rule).Order(StringComparer.Ordinal).ToList();
        return yielded.SequenceEqual(expected)
            ? []
            : [$"{patient.Id}, {what}: too few {string.Join(", ", expected.Except(yielded))}; too many {string.Join(", ", yielded.Except(expected))}; {yielded.Count - yielded.Distinct().Count()} repeated"];
    }

    private List<string> Rules(Verdicts verdicts, Truth truth) =>
    [
        .. evaluator.RuleBase.Rules.Where((_, index) => verdicts.OfRule(index) == truth).Select(entry => entry.Id).Order(StringComparer.Ordinal),
    ];
}
