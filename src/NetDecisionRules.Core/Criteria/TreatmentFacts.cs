using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of one treatment, for use inside <c>Treatments.Some(…)</c>, and the end of RLT. A treatment that is still going on has no end,
/// no outcome and no months of control yet: tests on them are false.
/// </summary>
public static class TreatmentFacts
{
    // Shows that a treatment is still going on, where that is why a fact of it counts as not there.
    private static readonly DateFact EndAsRecorded =
        new RecordedDate("Treatment.EndAsRecorded", "treatments[].end", "end as recorded",
            (p, i) => Standing(At(p, i).End));

    private static readonly Absence Ongoing = new((p, i) => Patient.IsOngoing(At(p, i), p.Facts), EndAsRecorded);

    /// <summary>Kind of treatment.</summary>
    public static ChoiceFact<TreatmentKind> Kind { get; } =
        new RecordedChoice<TreatmentKind>("Treatment.Kind", "treatments[].kind", "kind", (p, i) => ChoiceCode.Of(At(p, i).Kind));

    /// <summary>How the treatment ended or stands.</summary>
    public static ChoiceFact<TreatmentOutcome> Outcome { get; } =
        new RecordedChoice<TreatmentOutcome>("Treatment.Outcome", "treatments[].outcome", "outcome",
            (p, i) => Ongoing.Holds(p, i) ? ListProfile.AbsentOutcome : ChoiceCode.Of(At(p, i).Outcome), Ongoing.Reason);

    /// <summary>Cycles given.</summary>
    public static NumberFact Cycles { get; } = new("Treatment.Cycles", "treatments[].cycles", "cycles", Limits.Cycles, (p, i) => At(p, i).Cycles);

    /// <summary>Months of disease control.</summary>
    public static NumberFact DiseaseControl { get; } = new("Treatment.DiseaseControl", "treatments[].diseaseControlMonths", "disease control",
        Limits.DiseaseControlMonths, (p, i) => At(p, i).DiseaseControlMonths, absence: Ongoing);

    /// <summary>Last day.</summary>
    public static DateFact End { get; } = new RecordedDate("Treatment.End", "treatments[].end", "end", (p, i) => Ongoing.Holds(p, i)
        ? (DateStanding.Absent, default)
        : Standing(At(p, i).End));

    /// <summary>There is a completed course of RLT: at least 4 cycles and an end.</summary>
    public static Criterion RltEndExists { get; } = RecordedFacts.Treatments.Some(CompletedRlt())
        .As("RltEndExists", "a completed course of RLT (at least 4 cycles) is recorded");

    /// <summary>The latest end among RLT courses of at least 4 cycles. There is one where <see cref="RltEndExists"/> is true.</summary>
    public static DateFact RltEnd { get; } = new LatestDateFact("RltEnd", "end of RLT", RecordedFacts.Treatments, CompletedRlt(), End);

    private static Criterion CompletedRlt() => Kind.Is(TreatmentKind.Rlt) & Cycles >= 4 & End.Exists;

    private static (DateStanding, PartialDate) Standing(DateOnly? day) =>
        day is { } known ? (DateStanding.Recorded, PartialDate.Day(known)) : (DateStanding.Missing, default);

    private static Treatment At(Patient patient, int item) => item >= 0 ? patient.Facts.Treatments![item] : throw StudyScopes.OutsideItsList("treatments");
}
