using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>A choice that follows from recorded facts: a set of values that they leave possible. Computed, never recorded.</summary>
/// <typeparam name="T">The enum.</typeparam>
public abstract class DerivedChoice<T> : ChoiceFact<T>
    where T : struct, Enum
{
    private protected DerivedChoice(string name, string label, params Fact[] inputs)
        : base(name, label, AllSets()) => Inputs = inputs;

    /// <summary>The recorded facts that it follows from.</summary>
    public IReadOnlyList<Fact> Inputs { get; }

    internal sealed override IEnumerable<Fact> ReadFrom => Inputs;

    /// <summary>Every value.</summary>
    internal static uint Any { get; } = (1u << EnumNames.Length) - 1;

    /// <summary>The values still possible, as a set that is never empty.</summary>
    internal abstract uint Possible(Patient patient);

    private protected sealed override uint Possible(int index) => 1u << index;

    // A state is the set of possible values less one, because the set is never empty.
    internal sealed override int State(Patient patient, int item) => (int)Possible(patient) - 1;

    internal sealed override bool IsRecordedState(int state) => true;

    internal sealed override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        var counting = Counting(patient);
        for (var i = 0; i < Inputs.Count; i++)
        {
            if ((counting >> i & 1) != 0)
            {
                Inputs[i].AddReadings(patient, item, readings);
            }
        }
    }

    private static uint[] AllSets()
    {
        var sets = new uint[Any];
        for (var i = 0u; i < sets.Length; i++)
        {
            sets[i] = i + 1;
        }

        return sets;
    }
}

/// <summary>
/// Differentiation; where it is not recorded, what else shows it: a carcinoma cell type means poor, a stated G1 or G2 means well.
/// </summary>
public sealed class DifferentiationFact : DerivedChoice<Differentiation>
{
    internal DifferentiationFact()
        : base("Differentiation", "differentiation", RecordedFacts.RecordedDifferentiation, RecordedFacts.CellType, RecordedFacts.StatedGrade)
    {
    }

    /// <summary>The only one: it depends on no guideline.</summary>
    public static DifferentiationFact Instance { get; } = new();

    internal override uint Possible(Patient patient) => patient.Facts.Tumor switch
    {
        { Differentiation: { } recorded } => Bit(recorded),
        { CarcinomaCellType: not null } => Bit(Differentiation.Poor),
        { StatedGrade: TumorGrade.G1 or TumorGrade.G2 } => Bit(Differentiation.Well),
        _ => Any,
    };

    /// <summary>Each input takes the place of those behind it.</summary>
    internal override uint Counting(Patient patient) => patient.Facts.Tumor switch
    {
        { Differentiation: not null } => 0b001,
        { CarcinomaCellType: not null } => 0b011,
        _ => 0b111,
    };

    /// <summary>Whatever would tell it: the differentiation itself, a carcinoma cell type, and a stated grade where none is recorded.</summary>
    internal override void AddMissing(Patient patient, int item, FactPaths paths)
    {
        foreach (var input in Inputs.Where(input => !input.IsRecorded(patient, item)))
        {
            paths.Add(input.Path);
        }
    }
}

/// <summary>Krenning scores 0–4.</summary>
public enum KrenningScore
{
    /// <summary>No uptake.</summary>
    None,

    /// <summary>Much lower than liver.</summary>
    FarBelowLiver,

    /// <summary>Slightly below or equal to liver.</summary>
    UpToLiver,

    /// <summary>Above liver.</summary>
    AboveLiver,

    /// <summary>Above spleen.</summary>
    AboveSpleen,
}

/// <summary>
/// The Krenning scores that the latest SSTR study leaves possible: the score itself; without one, 2–4 when the study was read as positive,
/// 0–1 when negative, 3–4 when every target lesion is above liver. Any when there is no such study.
/// </summary>
public sealed class SstrUptakeFact : DerivedChoice<KrenningScore>
{
    private static readonly NumberFact Score = new("LatestKrenningScore", StudyForm.KrenningScore.Path, StudyForm.KrenningScore.Label, Limits.KrenningScore,
        (p, _) => StudyScope.LatestSstr.Study(p)?.KrenningScore, StudyScope.LatestSstr);

    private static readonly FlagFact Positive =
        StudyFacts.Latest("LatestSstrPositive", StudyForm.SstrPositive, StudyForm.SstrPositive.Label, StudyScope.LatestSstr);

    private SstrUptakeFact()
        : base("SstrUptake", "Krenning score of the latest SSTR study", Score, Positive, StudyFacts.LatestAllTargetLesionsPositive)
    {
    }

    /// <summary>The only one.</summary>
    public static SstrUptakeFact Instance { get; } = new();

    /// <summary>A score of at least this.</summary>
    public Criterion AtLeast(KrenningScore score) => new ChoiceIn(this, From(score));

    /// <summary>This score and those above it.</summary>
    private static uint From(KrenningScore score) => Any & ~(Bit(score) - 1);

    internal override uint Possible(Patient patient) => StudyScope.LatestSstr.Study(patient) switch
    {
        { KrenningScore: { } score } => Bit((KrenningScore)score),
        { AllTargetLesionsPositive: true } => From(KrenningScore.AboveLiver),
        { SstrPositive: true } => From(KrenningScore.UpToLiver),
        { SstrPositive: false } => Any & ~From(KrenningScore.UpToLiver),
        _ => Any,
    };

    /// <summary>The score takes the place of the readings.</summary>
    internal override uint Counting(Patient patient) => StudyScope.LatestSstr.Study(patient) is { KrenningScore: not null } ? 0b001u : 0b111u;

    internal override void AddMissing(Patient patient, int item, FactPaths paths)
    {
        Score.AddMissing(patient, item, paths);
        foreach (var reading in new[] { Positive, StudyFacts.LatestAllTargetLesionsPositive })
        {
            if (!reading.IsRecorded(patient, item))
            {
                reading.AddMissing(patient, item, paths);
            }
        }
    }
}
