using Google.OrTools.Sat;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>Turns criteria into literals over a patient that is looked for: when they are true, and when they are true or unknown.</summary>
internal sealed class CriterionEncoder
{
    private readonly Circuit _circuit;
    private readonly SymbolicPatient _patient;
    private readonly DerivedVariables _derived;
    private readonly DateVariables _dates;
    private readonly Dictionary<(Criterion, int), TruthLiterals> _known = new(ByReference.Instance);

    public CriterionEncoder(Circuit circuit, SymbolicPatient patient)
    {
        (_circuit, _patient) = (circuit, patient);
        _derived = new DerivedVariables(circuit, patient);
        _dates = new DateVariables(circuit, patient, this);
    }

    public DateVariables Dates => _dates;

    /// <summary>The truth of a criterion; item facts are read from the given entry.</summary>
    public TruthLiterals Encode(Criterion criterion, int entry) =>
        _known.TryGetValue((criterion, entry), out var truth) ? truth : _known[(criterion, entry)] = Create(criterion, entry);

    private TruthLiterals Create(Criterion criterion, int entry) => criterion switch
    {
        NumberIn c => Absent(c.Fact, entry, Number(c.Fact, c.Interval, entry)),
        ChoiceIn c => Choice(c.Fact, c.Set, entry),
        Flag c => Choice(c.Fact, Flag.Yes, entry),
        DateWindow c => _dates.Test(c, entry),
        Exists c => Quantifier(c),
        IsMissing c => Sure(IsRecorded(c.Fact, entry).Not()),
        All c => All(c.Items.Select(i => Encode(i, entry))),
        Any c => All(c.Items.Select(i => Encode(i, entry).Not())).Not(),
        Not c => Encode(c.Operand, entry).Not(),
        Named c => Encode(c.Body, entry),
        _ => throw new InvalidOperationException($"No literals for a {criterion.GetType().Name}."),
    };

    private TruthLiterals All(IEnumerable<TruthLiterals> parts)
    {
        var all = parts.ToList();
        return new(_circuit.And([.. all.Select(p => p.True)]), _circuit.And([.. all.Select(p => p.Possible)]));
    }

    private TruthLiterals Number(NumberFact fact, NumberRange interval, int entry)
    {
        var number = (NumberVariable)_patient.Of(fact, entry);
        var own = number.Test(interval);
        if (fact.StandIn is not { } standIn)
        {
            return own;
        }

        var other = (NumberVariable)_patient.Of(standIn.Fact, entry); // never recorded as a range
        return new(_circuit.Or(own.True, Reads(Truth.True)), _circuit.And(own.Possible, Reads(Truth.False).Not()));

        ILiteral Reads(Truth truth) => _circuit.And(
            number.Recorded.Not(),
            _circuit.Or([.. standIn.Values.Where((_, i) => NumberFact.Test(standIn.Ranges[i], interval) == truth).Select(v => other.Spans(v, v))]));
    }

    private TruthLiterals Choice(ChoiceFact fact, uint set, int entry)
    {
        if (DerivedStates.InputsOf(fact).Count > 0)
        {
            return _derived.Test(fact, set);
        }

        var states = ((ChoiceVariable)_patient.Of(fact, entry)).States;
        var passing = states.Where((_, i) => ChoiceFact.Test(fact.States[i], set) == Truth.True);
        var open = states.Where((_, i) => ChoiceFact.Test(fact.States[i], set) != Truth.False);
        return Absent(fact, entry, new(_circuit.Or([.. passing]), _circuit.Or([.. open])));
    }

    /// <summary>Outcome and months of control of a treatment that is going on are not there: every test on them is false.</summary>
    private TruthLiterals Absent(Fact fact, int entry, TruthLiterals test)
    {
        if (fact != TreatmentFacts.Outcome && fact != TreatmentFacts.DiseaseControl)
        {
            return test;
        }

        var there = _dates.IsOngoing(entry).Not();
        return new(_circuit.And(there, test.True), _circuit.And(there, test.Possible));
    }

    private ILiteral IsRecorded(Fact fact, int entry) => fact switch
    {
        DateFact date => _dates.Of(date, entry).Recorded,
        _ when fact == TreatmentFacts.Outcome || fact == TreatmentFacts.DiseaseControl =>
            _circuit.And(_patient.Of(fact, entry).Recorded, _dates.IsOngoing(entry).Not()),
        NumberFact { StandIn: { } standIn } => _circuit.Or(_patient.Of(fact, entry).Recorded, _patient.Of(standIn.Fact, entry).Recorded),
        _ => _patient.Of(fact, entry).Recorded,
    };

    private TruthLiterals Quantifier(Exists some)
    {
        var list = _patient.List(some.List);
        var items = list.IsPresent.Select((present, i) => (Present: present, Truth: Encode(some.Item, i))).ToList();
        return new(
            _circuit.Or([.. items.Select(i => _circuit.And(i.Present, i.Truth.True))]),
            _circuit.Or([list.IsKnown.Not(), list.IsComplete.Not(), .. items.Select(i => _circuit.And(i.Present, i.Truth.Possible))]));
    }

    private static TruthLiterals Sure(ILiteral literal) => new(literal, literal);

    /// <summary>Trees are large, and what is shared between them is the same object.</summary>
    private sealed class ByReference : IEqualityComparer<(Criterion Criterion, int Entry)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((Criterion Criterion, int Entry) x, (Criterion Criterion, int Entry) y) => ReferenceEquals(x.Criterion, y.Criterion) && x.Entry == y.Entry;

        public int GetHashCode((Criterion Criterion, int Entry) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Criterion), obj.Entry);
    }
}
