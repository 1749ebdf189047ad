using System.Text.Json.Nodes;
using Google.OrTools.Sat;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>One question to the solver: patients, and what must hold for them.</summary>
internal sealed class ProofModel
{
    // One worker and a fixed seed: the same question has the same answer.
    // Probing costs more than it saves on questions as small as these.
    private const string Settings = "num_workers:1,random_seed:1,cp_model_probing_level:0";

    private readonly Circuit _circuit = new(new CpModel());
    private readonly Vocabulary _vocabulary;
    private readonly List<(SymbolicPatient Patient, CriterionEncoder Criteria)> _patients = [];

    /// <summary>A question about so many patients.</summary>
    /// <exception cref="CliException">The criteria count dates too far apart for a proof.</exception>
    public ProofModel(IEnumerable<Criterion> criteria, int patients)
    {
        _vocabulary = new Vocabulary(criteria, patients);
        if (_vocabulary.DaysApart > Calendar.MostDaysApart)
        {
            throw new CliException(ExitCode.BadInput, FormattableString.Invariant(
                $"Proofs look at dates that lie up to {Calendar.MostDaysApart / 365} years apart; the dates that these rules compare add up to more."));
        }
    }

    /// <summary>Asks for one more patient; where a fact is named, for one who states it exactly and differs from the first in it alone.</summary>
    public void Ask(IReadOnlyList<Demand> demands, Fact? varied = null)
    {
        var patient = varied is null || _patients.Count == 0 ? new SymbolicPatient(_circuit, _vocabulary) : new SymbolicPatient(_patients[0].Patient, varied);
        var criteria = new CriterionEncoder(_circuit, patient);
        foreach (var demand in demands)
        {
            Require(demand.Allowed, criteria.Encode(demand.Criterion, SymbolicPatient.Whole));
        }

        if (varied is not null)
        {
            _circuit.Require(patient.Of(varied, SymbolicPatient.Whole).IsExact);
        }

        _patients.Add((patient, criteria));
    }

    /// <summary>A record for each patient asked for; null where there are none such.</summary>
    /// <exception cref="InvalidOperationException">The solver gave up.</exception>
    public IReadOnlyList<JsonObject>? Solve(bool everythingKnown)
    {
        foreach (var (patient, criteria) in _patients)
        {
            var bonds = new RecordBonds(_circuit, patient, criteria.Dates);
            bonds.Bind();
            if (everythingKnown)
            {
                bonds.KnowEverything();
            }
        }

        using var solver = new CpSolver { StringParameters = Settings };
        return solver.Solve(_circuit.Model) switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => Records(solver),
            CpSolverStatus.Infeasible => null,
            var status => throw new InvalidOperationException($"The solver ended with {status}."),
        };
    }

    private void Require(Truths allowed, TruthLiterals truth)
    {
        _circuit.RequireIf(truth.True, truth.Possible);
        if (!allowed.HasFlag(Truths.True))
        {
            _circuit.Require(truth.True.Not());
        }

        if (!allowed.HasFlag(Truths.False))
        {
            _circuit.Require(truth.Possible);
        }

        if (!allowed.HasFlag(Truths.Unknown))
        {
            _circuit.Require(truth.True, truth.Possible.Not());
        }
    }

    private IReadOnlyList<JsonObject> Records(CpSolver solver)
    {
        var dates = _patients.SelectMany(p => p.Patient.Variables).Select(v => v.Value).OfType<DayVariable>().Where(d => solver.BooleanValue(d.Recorded))
            .SelectMany(d => new[] { (int)solver.Value(d.First.Number), (int)solver.Value(d.Last.Number) }).ToList();
        var days = Calendar.TowardsOurTime(dates);
        return [.. _patients.Select(p => Record(p.Patient, solver, days))];
    }

    private static JsonObject Record(SymbolicPatient patient, CpSolver solver, int days)
    {
        var known = patient.Lists.Where(l => solver.BooleanValue(l.IsKnown)).ToList();
        var record = RecordOf.Json(
            [.. patient.Variables.Where(v => solver.BooleanValue(v.Value.Recorded)).Select(v => KeyValuePair.Create(v.Key, v.Value.Json(solver, days)))],
            known.Select(l => l.List.Path));
        foreach (var list in known.Where(l => !solver.BooleanValue(l.IsComplete)))
        {
            record[list.List.Path + "Complete"] = false;
        }

        return record;
    }
}
