using System.Text.Json.Nodes;
using Google.OrTools.Sat;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>One question to the solver: patients, and what must hold for them.</summary>
internal sealed class ProofModel
{
    // One worker and a fixed seed: the same question has the same answer.
    // Probing costs more than it saves on questions as small as these.
    private const string Settings = "num_workers:1,random_seed:1,cp_model_probing_level:0";

    private readonly Circuit circuit = new(new CpModel());
    private readonly Vocabulary vocabulary;
    private readonly List<(SymbolicPatient Patient, CriterionEncoder Criteria)> patients = [];

    public ProofModel(IEnumerable<Criterion> criteria) => vocabulary = new Vocabulary(criteria);

    /// <summary>Asks for one more patient; where a fact is named, for one who states it exactly and differs from the first in it alone.</summary>
    public void Ask(IReadOnlyList<Demand> demands, Fact? varied = null)
    {
        var patient = varied is null || patients.Count == 0 ? new SymbolicPatient(circuit, vocabulary) : new SymbolicPatient(patients[0].Patient, varied);
        var criteria = new CriterionEncoder(circuit, patient);
        foreach (var demand in demands)
        {
            Require(demand.Allowed, criteria.Encode(demand.Criterion, SymbolicPatient.Whole));
        }

        if (varied is not null)
        {
            circuit.Require(patient.Of(varied, SymbolicPatient.Whole).IsExact);
        }

        patients.Add((patient, criteria));
    }

    /// <summary>A record for each patient asked for; null where there are none such.</summary>
    /// <exception cref="InvalidOperationException">The solver gave up.</exception>
    public IReadOnlyList<JsonObject>? Solve(bool everythingKnown)
    {
        foreach (var (patient, criteria) in patients)
        {
            var bonds = new RecordBonds(circuit, patient, criteria.Dates);
            bonds.Bind();
            if (everythingKnown)
            {
                bonds.KnowEverything();
            }
        }

        using var solver = new CpSolver { StringParameters = Settings };
        return solver.Solve(circuit.Model) switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => [.. patients.Select(p => Record(p.Patient, solver))],
            CpSolverStatus.Infeasible => null,
            var status => throw new InvalidOperationException($"The solver ended with {status}."),
        };
    }

    private void Require(Truths allowed, TruthLiterals truth)
    {
        circuit.RequireIf(truth.True, truth.Possible);
        if (!allowed.HasFlag(Truths.True))
        {
            circuit.Require(truth.True.Not());
        }

        if (!allowed.HasFlag(Truths.False))
        {
            circuit.Require(truth.Possible);
        }

        if (!allowed.HasFlag(Truths.Unknown))
        {
            circuit.Require(truth.True, truth.Possible.Not());
        }
    }

    private static JsonObject Record(SymbolicPatient patient, CpSolver solver)
    {
        var known = patient.Lists.Where(l => solver.BooleanValue(l.IsKnown)).ToList();
        var record = RecordOf.Json(
            [.. patient.Variables.Where(v => solver.BooleanValue(v.Value.Recorded)).Select(v => KeyValuePair.Create(v.Key, v.Value.Json(solver)))],
            known.Select(l => l.List.Path));
        foreach (var list in known.Where(l => !solver.BooleanValue(l.IsComplete)))
        {
            record[list.List.Path + "Complete"] = false;
        }

        return record;
    }
}
