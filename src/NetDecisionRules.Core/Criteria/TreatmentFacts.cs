using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of one treatment, for use inside <c>Treatments.Some(…)</c>, and the end of RLT. A treatment that is still going on has no end,
/// no outcome and no months of control yet: tests on them are false.
/// </summary>
public static class TreatmentFacts
{
    private static readonly FactDeclarations Declared = new();

    // Shows that a treatment is still going on, where that is why a fact of it counts as not there.
    private static readonly DateFact EndAsRecorded =
        new RecordedDate("Treatment.EndAsRecorded", TreatmentForm.End.Path, "end as recorded", (p, i) => TreatmentForm.End.Get(At(p, i)));

    private static readonly Absence Ongoing = new((p, i) => Patient.IsOngoing(At(p, i), p.Facts), EndAsRecorded);

    /// <summary>Kind of treatment.</summary>
    public static ChoiceFact<TreatmentKind> Kind { get; } = Declared.Add(new RecordedChoice<TreatmentKind>(
        "Treatment.Kind", TreatmentForm.Kind.Path, TreatmentForm.Kind.Label, (p, i) => TreatmentForm.Kind.Get(At(p, i))));

    /// <summary>How the treatment ended or stands.</summary>
    public static ChoiceFact<TreatmentOutcome> Outcome { get; } = Declared.Add(new RecordedChoice<TreatmentOutcome>(
        "Treatment.Outcome", TreatmentForm.Outcome.Path, TreatmentForm.Outcome.Label, (p, i) => TreatmentForm.Outcome.Get(At(p, i)), absence: Ongoing));

    /// <summary>Cycles given.</summary>
    public static NumberFact Cycles { get; } = Declared.Add(new NumberFact(
        "Treatment.Cycles", TreatmentForm.Cycles.Path, TreatmentForm.Cycles.Label, Limits.Cycles, (p, i) => TreatmentForm.Cycles.Get(At(p, i))));

    /// <summary>Months of disease control.</summary>
    public static NumberFact DiseaseControl { get; } = Declared.Add(new NumberFact(
        "Treatment.DiseaseControl", TreatmentForm.DiseaseControlMonths.Path, TreatmentForm.DiseaseControlMonths.Label, Limits.DiseaseControlMonths,
        (p, i) => TreatmentForm.DiseaseControlMonths.Get(At(p, i)), absence: Ongoing));

    /// <summary>Last day.</summary>
    public static DateFact End { get; } = Declared.Add(new RecordedDate(
        "Treatment.End", TreatmentForm.End.Path, TreatmentForm.End.Label, (p, i) => TreatmentForm.End.Get(At(p, i)), absence: Ongoing));

    /// <summary>There is a completed course of RLT: at least 4 cycles and an end.</summary>
    public static Criterion RltEndExists { get; } = RecordedFacts.Treatments.Some(CompletedRlt())
        .As("RltEndExists", "a completed course of RLT (at least 4 cycles) is recorded");

    /// <summary>The latest end among RLT courses of at least 4 cycles. There is one where <see cref="RltEndExists"/> is true.</summary>
    public static DateFact RltEnd { get; } = Declared.Add(new LatestDateFact("RltEnd", "end of RLT", RecordedFacts.Treatments, CompletedRlt(), End));

    /// <summary>Every fact of this class, in order.</summary>
    internal static IReadOnlyList<Fact> All => Declared.All;

    private static Criterion CompletedRlt() => Kind.Is(TreatmentKind.Rlt) & Cycles >= 4 & End.Exists;

    private static Treatment At(Patient patient, int item) => item >= 0 ? patient.Facts.Treatments![item] : throw StudyScopes.OutsideItsList("treatments");
}
