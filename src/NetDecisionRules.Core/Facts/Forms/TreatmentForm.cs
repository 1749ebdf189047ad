namespace NetDecisionRules.Facts;

/// <summary>The fields of an entry of <c>treatments</c>.</summary>
internal static class TreatmentForm
{
    private static readonly FormBuilder<Treatment> Fields = new("treatments[]", null,
        "The treatments so far, complete unless treatmentsComplete is false; empty: known to be none.");

    public static readonly ChoiceField<Treatment, TreatmentKind> Kind = Fields.Choice(
        "kind", t => (TreatmentKind?)t.Kind, "kind", "Kind of treatment.", isRequired: true);

    public static readonly TextField<Treatment> Agent = Fields.Text("agent", t => t.Agent, TextForm.Agent, "Drug or procedure in free text; no rule reads it.");

    public static readonly DateField<Treatment> Start = Fields.Date("start", t => t.Start, "start", "First day; without it the treatment counts.");

    public static readonly DateField<Treatment> End = Fields.Date(
        "end", t => t.End, "end", "Last day, not before start; after assessmentDate: still going on.", agrees: NotBeforeStart);

    public static readonly WholeField<Treatment> Cycles = Fields.Whole("cycles", t => t.Cycles, Limits.Cycles, "cycles", "Cycles given.");

    public static readonly ChoiceField<Treatment, TreatmentOutcome> Outcome = Fields.Choice("outcome", t => t.Outcome, "outcome", "How it ended or stands.");

    public static readonly NumberField<Treatment> DiseaseControlMonths = Fields.Number(
        "diseaseControlMonths", t => t.DiseaseControlMonths, Limits.DiseaseControlMonths, "disease control", "How long the treatment controlled the disease.");

    private static void NotBeforeStart(FactCheck check, Treatment treatment, PatientFacts record)
    {
        if (treatment is { End: { } end, Start: { } start } && Limits.Permit(end) && Limits.Permit(start) && end < start)
        {
            check.Add(FactFault.EndBeforeStart(check.Path(End.Name), end));
        }
    }

    /// <summary>A treatment without a readable kind is built nevertheless, so that its other faults are found.</summary>
    public static Form<Treatment> Form { get; } = Fields.Build(values => new Treatment
    {
        Kind = Kind.In(values) ?? default,
        Agent = Agent.In(values),
        Start = Start.In(values),
        End = End.In(values),
        Cycles = Cycles.In(values),
        Outcome = Outcome.In(values),
        DiseaseControlMonths = DiseaseControlMonths.In(values),
    });
}
