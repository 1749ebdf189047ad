namespace NetDecisionRules.Facts;

/// <summary>The places of the choices and yes-or-no facts of a patient as a whole in its <see cref="PatientProfile"/>.</summary>
internal enum ChoiceSlot
{
    Sex,
    PrimarySite,
    Differentiation,
    CarcinomaCellType,
    StatedGrade,
    Syndrome,
    P53,
    Rb1,
    Atrx,
    Daxx,
    Extent,
    Resectability,
    Oligometastatic,
    FutureRadicalSurgeryPossible,
    PoorPrognosis,
    TumorBurden,
    Growth,
    SymptomBurden,
    UncontrolledDiarrhea,
    SyndromeRefractoryToSsa,
    RadiologicalProgression,
    ClinicalProgression,
    BiochemicalRise,
    SstrUptakeIncrease,
    SuspectedNecrosis,
    MeasurableDisease,
    RltCenter,
    Ga68Pet,
    TrialAccess,
    ClinicalEvaluationComplete,
    Compromised,
    Pregnant,
    DiscussedInMdt,
    LatestKrenningScore,
    LatestSstrPositive,
    LatestAllTargetLesionsPositive,
    LatestUptake,
    LatestMismatch,
    LatestFdgPositive,
}

/// <summary>How a choice is written in a profile: 0 is "not recorded", value i of its enum is i + 1; of "yes or no", "no" is 1 and "yes" 2.</summary>
internal static class ChoiceCode
{
    public const byte Missing = 0;
    public const byte No = 1;
    public const byte Yes = 2;

    public static byte Of<T>(T? value)
        where T : struct, Enum => value is { } known ? Of(known) : Missing;

    public static byte Of<T>(T value)
        where T : struct, Enum => (byte)(Choices<T>.Number(value) + 1);

    public static byte Of(bool? value) => value switch { null => Missing, false => No, true => Yes };
}
