namespace NetDecisionRules.Facts;

/// <summary>The border: what a caller wrote becomes complete and is checked.</summary>
internal static class PatientValidator
{
    /// <summary>
    /// Missing sections become unknown ones (a C# caller may have written null), and lists are copied, so that no later change by the
    /// caller reaches an evaluation.
    /// </summary>
    public static PatientFacts Normalize(PatientFacts facts)
    {
        var imaging = FactList<ImagingStudy>.Of(facts.Imaging);
        var treatments = FactList<Treatment>.Of(facts.Treatments);
        var goals = FactList<TreatmentGoal>.Of(facts.Goals);
        var listsAreOwn = ReferenceEquals(imaging, facts.Imaging) && ReferenceEquals(treatments, facts.Treatments) && ReferenceEquals(goals, facts.Goals);
        if (listsAreOwn && facts is { Tumor: not null, Disease: not null, Plan: not null, Access: not null, Condition: not null, Labs: not null })
        {
            return facts;
        }

        return facts with
        {
            Tumor = facts.Tumor ?? TumorFacts.Unknown,
            Disease = facts.Disease ?? DiseaseFacts.Unknown,
            Imaging = imaging,
            Treatments = treatments,
            Goals = goals,
            Plan = facts.Plan ?? PlanFacts.Unknown,
            Access = facts.Access ?? AccessFacts.Unknown,
            Condition = facts.Condition ?? ConditionFacts.Unknown,
            Labs = facts.Labs ?? LabFacts.Unknown,
        };
    }

    /// <summary>Every fault of normalized facts, in the order of the contract; empty when there is none.</summary>
    public static IReadOnlyList<FactError> Validate(PatientFacts facts)
    {
        var check = new FactCheck();
        PatientForm.Form.Check(check, facts, facts);
        return check.Errors;
    }
}
