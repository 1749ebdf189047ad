using Google.OrTools.Sat;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>What binds the facts of one record together: what its reader refuses, and which study is the latest.</summary>
internal sealed class RecordBonds(Circuit circuit, SymbolicPatient patient, DateVariables dates)
{
    private const int LatestSstr = 0;
    private const int LatestFdg = 1;

    /// <summary>Binds the facts that the criteria asked for.</summary>
    public void Bind()
    {
        foreach (var list in patient.Lists.ToList())
        {
            Entries(list);
        }

        Together("tumor.carcinomaCellType", cellType => Together("tumor.differentiation",
            differentiation => circuit.Require(cellType.Recorded.Not(), ((ChoiceVariable)differentiation).Is("well").Not())));
        Together("condition.pregnant", pregnant => Together("sex",
            sex => circuit.Require(((ChoiceVariable)pregnant).Is("true").Not(), ((ChoiceVariable)sex).Is("male").Not())));
        Together("assessmentDate", assessment => Together("disease.diagnosisDate",
            diagnosis => NotBehind((DayVariable)diagnosis, (DayVariable)assessment, circuit.And(diagnosis.Recorded, assessment.Recorded))));
    }

    /// <summary>Requires every fact of the record to be known, but for what a complete record may lack: a plan, and what its other facts exclude.</summary>
    public void KnowEverything()
    {
        foreach (var list in patient.Lists)
        {
            circuit.Require(list.IsKnown);
            circuit.Require(list.IsComplete);
        }

        foreach (var ((path, entry), variable) in patient.Variables.Where(v => v.Key.Path is not "plan.rltStart" and not "tumor.carcinomaCellType"))
        {
            circuit.Require([variable.IsExact, .. Excused(path, entry)]);
        }
    }

    private IEnumerable<ILiteral> Excused(string path, int entry)
    {
        if (entry == SymbolicPatient.Whole)
        {
            return [];
        }

        var list = patient.List(FactCatalog.List(Fact.Indexed(path, -1))!);
        ILiteral[] absent = [list.IsPresent[entry].Not()];
        if (EntryForm.ModalitiesWith(path) is { } modalities)
        {
            var modality = (ChoiceVariable)patient.Of(StudyFacts.Modality, entry);
            return [.. absent, circuit.Or([.. modalities.Select(modality.Is)]).Not()];
        }

        return path is "treatments[].outcome" or "treatments[].diseaseControlMonths" ? [.. absent, dates.IsOngoing(entry)] : absent;
    }

    private void Entries(SymbolicList list)
    {
        for (var entry = 0; entry < list.IsPresent.Count; entry++)
        {
            foreach (var fact in EntryForm.RequiredOf(list.List))
            {
                patient.Of(fact, entry);
            }
        }

        if (list.List == RecordedFacts.Imaging)
        {
            Studies(list);
        }
    }

    private void Studies(SymbolicList list)
    {
        for (var entry = 0; entry < list.IsPresent.Count; entry++)
        {
            var (present, date) = (list.IsPresent[entry], (DayVariable)patient.Of(StudyFacts.Date, entry));
            Together("assessmentDate", assessment => NotBehind(date, (DayVariable)assessment, circuit.And(present, assessment.Recorded)));
            IsLatestOrBefore(list, entry, LatestSstr, EntryForm.SstrStudies);
            IsLatestOrBefore(list, entry, LatestFdg, EntryForm.FdgStudies);
        }
    }

    /// <summary>The entry that is the latest of its kind is of that kind; another of that kind is not behind it.</summary>
    private void IsLatestOrBefore(SymbolicList list, int entry, int latest, IReadOnlyList<string> modalities)
    {
        var modality = (ChoiceVariable)patient.Of(StudyFacts.Modality, entry);
        var isOfKind = circuit.And(list.IsPresent[entry], circuit.Or([.. modalities.Select(modality.Is)]));
        if (entry == latest)
        {
            circuit.RequireIf(list.IsPresent[entry], isOfKind);
            return;
        }

        circuit.RequireIf(isOfKind, list.IsPresent[latest]);
        NotBehind((DayVariable)patient.Of(StudyFacts.Date, entry), (DayVariable)patient.Of(StudyFacts.Date, latest), isOfKind);
    }

    private void NotBehind(DayVariable first, DayVariable second, ILiteral where) =>
        circuit.RequireIf(where, dates.Ordered(first.First.Number, 0, second.First.Number, 0));

    private void Together(string path, Action<FactVariable> bind)
    {
        if (patient.Variables.FirstOrDefault(v => v.Key == (path, SymbolicPatient.Whole)).Value is { } variable)
        {
            bind(variable);
        }
    }
}
