using Google.OrTools.Sat;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>A date of a patient that is looked for: recorded, certainly absent, or neither; and the first and last day that it may be.</summary>
internal readonly record struct DateLiterals(ILiteral Recorded, ILiteral Absent, SymbolicDay First, SymbolicDay Last);

/// <summary>The dates of a patient that is looked for, and tests on them.</summary>
internal sealed class DateVariables(Circuit circuit, SymbolicPatient patient, CriterionEncoder criteria)
{
    private readonly Dictionary<LatestDateFact, DateLiterals> _latest = [];
    private readonly Dictionary<(int, int, int, int), ILiteral> _orders = [];

    /// <summary>Whether the date lies in a window.</summary>
    public TruthLiterals Test(DateWindow window, int entry)
    {
        var date = Of(window.Fact, entry);
        if (window is { From: null, To: null })
        {
            return new(date.Recorded, date.Absent.Not());
        }

        List<TruthLiterals> parts = [];
        if (window.From is { } from)
        {
            parts.Add(InOrder((Of(from.Anchor, entry), from.Months, from.Days), (date, 0, 0)));
        }

        if (window.To is { } to)
        {
            parts.Add(InOrder((date, 0, 0), (Of(to.Anchor, entry), to.Months, to.Days)));
        }

        return new(circuit.And([.. parts.Select(p => p.True)]), circuit.And([.. parts.Select(p => p.Possible)]));
    }

    public DateLiterals Of(DateFact fact, int entry)
    {
        if (fact is LatestDateFact latestDate)
        {
            return _latest.TryGetValue(latestDate, out var known) ? known : _latest[latestDate] = Latest(latestDate);
        }

        var day = (DayVariable)patient.Of(fact, entry);
        var absent = fact == TreatmentFacts.End ? IsOngoing(entry) : circuit.False;
        return new(circuit.And(day.Recorded, absent.Not()), absent, day.First, day.Last);
    }

    /// <summary>The treatment ends behind the assessment: its end, outcome and months of control are not there yet.</summary>
    public ILiteral IsOngoing(int entry)
    {
        var (end, assessment) = ((DayVariable)patient.Of(TreatmentFacts.End, entry), (DayVariable)patient.Of(RecordedFacts.AssessmentDate, SymbolicPatient.Whole));
        return circuit.And(end.Recorded, assessment.Recorded, Ordered(end.First.Number, 0, assessment.First.Number, 0).Not());
    }

    /// <summary>The first day of two dates that are recorded is not behind the second.</summary>
    public ILiteral Ordered(IntVar first, int firstDays, IntVar second, int secondDays)
    {
        var key = (first.GetIndex(), firstDays, second.GetIndex(), secondDays);
        return _orders.TryGetValue(key, out var known) ? known : _orders[key] = circuit.InOrder(first + firstDays, second + secondDays);
    }

    private TruthLiterals InOrder((DateLiterals Date, int Months, int Days) first, (DateLiterals Date, int Months, int Days) second)
    {
        ILiteral[] there = [first.Date.Absent.Not(), second.Date.Absent.Not()];
        ILiteral[] recorded = [first.Date.Recorded, second.Date.Recorded];
        var all = Ordered(first.Date.Last.Moved(first.Months), first.Days, second.Date.First.Moved(second.Months), second.Days);
        var some = Ordered(first.Date.First.Moved(first.Months), first.Days, second.Date.Last.Moved(second.Months), second.Days);
        return new(circuit.And([.. there, .. recorded, all]), circuit.And([.. there, circuit.Or([.. recorded.Select(r => r.Not()), some])]));
    }

    /// <summary>The latest among the dates of entries that certainly meet the criterion; without one it is absent where no entry can meet it.</summary>
    private DateLiterals Latest(LatestDateFact fact)
    {
        var list = patient.List(fact.List);
        var day = new SymbolicDay(circuit.Model);
        List<ILiteral> meets = [];
        List<ILiteral> chosen = [];
        for (var entry = 0; entry < list.IsPresent.Count; entry++)
        {
            var end = Of(fact.Date, entry).Last.Number;
            var certain = circuit.And(list.IsPresent[entry], criteria.Encode(fact.Item, entry).True);
            var isChosen = circuit.Fresh();
            circuit.RequireIf(isChosen, certain);
            circuit.Model.Add(day.Number == end).OnlyEnforceIf(isChosen);
            circuit.Model.Add(day.Number >= end).OnlyEnforceIf(certain);
            meets.Add(certain);
            chosen.Add(isChosen);
        }

        var recorded = circuit.Or(meets);
        circuit.Require([recorded.Not(), .. chosen]);
        var possible = criteria.Encode(fact.List.Some(fact.Item), SymbolicPatient.Whole).Possible;
        return new(recorded, circuit.And(recorded.Not(), possible.Not()), day, day);
    }
}
