using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of an entry of <c>treatments</c>.</summary>
internal static class TreatmentForm
{
    private static readonly FormBuilder<Treatment> Fields = new("The treatments so far, complete unless treatmentsComplete is false; empty: known to be none.");

    private static readonly ChoiceField<Treatment, TreatmentKind> Kind = Fields.Choice("kind", t => (TreatmentKind?)t.Kind, FactChoices.TreatmentKind,
        "Kind of treatment.", isRequired: true);

    private static readonly TextField<Treatment> Agent = Fields.Text("agent", t => t.Agent, FactFault.AgentAllowed,
        "Drug or procedure in free text; no rule reads it.", SchemaText.Agent);

    private static readonly DateField<Treatment> Start = Fields.Date("start", t => t.Start, "First day; without it the treatment counts.");

    private static readonly DateField<Treatment> End = Fields.Date("end", t => t.End, "Last day, not before start; after assessmentDate: still going on.");

    private static readonly WholeField<Treatment> Cycles = Fields.Whole("cycles", t => t.Cycles, Limits.Cycles, "Cycles given.");

    private static readonly ChoiceField<Treatment, TreatmentOutcome> Outcome = Fields.Choice("outcome", t => t.Outcome, FactChoices.TreatmentOutcome,
        "How it ended or stands.");

    private static readonly NumberField<Treatment> DiseaseControlMonths = Fields.Number("diseaseControlMonths", t => t.DiseaseControlMonths, Limits.DiseaseControlMonths,
        "How long the treatment controlled the disease.");

    /// <summary>A treatment without a readable kind is built nevertheless, so that its other faults are found.</summary>
    public static Form<Treatment> Form { get; } = Fields.Build(slots => new Treatment
    {
        Kind = Kind.In(slots) ?? (TreatmentKind)(-1),
        Agent = Agent.In(slots),
        Start = Start.In(slots),
        End = End.In(slots),
        Cycles = Cycles.In(slots),
        Outcome = Outcome.In(slots),
        DiseaseControlMonths = DiseaseControlMonths.In(slots),
    });
}
