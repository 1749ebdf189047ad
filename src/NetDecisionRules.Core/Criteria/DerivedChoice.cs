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

    private protected sealed override uint Possible(int value) => 1u << value;

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

    /// <summary>A table of a function of the numbers from 0.</summary>
    private protected static TEntry[] Tabulate<TEntry>(int count, Func<int, TEntry> entry)
    {
        var table = new TEntry[count];
        for (var i = 0; i < count; i++)
        {
            table[i] = entry(i);
        }

        return table;
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
/// Differentiation, with what else tells it where it is not recorded: a carcinoma cell type means poor, a stated G1 or G2 means well.
/// </summary>
public sealed class DifferentiationFact : DerivedChoice<Differentiation>
{
    internal DifferentiationFact()
        : base("Differentiation", "differentiation", RecordedFacts.RecordedDifferentiation, RecordedFacts.CellType, RecordedFacts.StatedGrade)
    {
    }

    // By the codes of recorded differentiation, cell type and stated grade.
    private static readonly uint[] PossibleOf = Tabulate(3 * 3 * 4, i => From(recorded: i / 12, cellType: i / 4 % 3, statedGrade: i % 4));

    /// <summary>The only one: it depends on no guideline.</summary>
    public static DifferentiationFact Instance { get; } = new();

    private static uint From(int recorded, int cellType, int statedGrade)
    {
        if (recorded != ChoiceCode.Missing)
        {
            return 1u << (recorded - 1);
        }

        if (cellType != ChoiceCode.Missing)
        {
            return Bit(Differentiation.Poor);
        }

        return statedGrade == ChoiceCode.Of(TumorGrade.G1) || statedGrade == ChoiceCode.Of(TumorGrade.G2) ? Bit(Differentiation.Well) : Any;
    }

    internal override uint Possible(Patient patient) => PossibleIn(patient.Profile);

    internal static uint PossibleIn(in PatientProfile profile) =>
        PossibleOf[(((3 * profile.Choice(ChoiceSlot.Differentiation)) + profile.Choice(ChoiceSlot.CarcinomaCellType)) * 4) + profile.Choice(ChoiceSlot.StatedGrade)];

    /// <summary>Each input takes the place of those behind it.</summary>
    internal override uint Counting(Patient patient)
    {
        ref readonly var profile = ref patient.Profile;
        return profile.Choice(ChoiceSlot.Differentiation) != ChoiceCode.Missing ? 0b001u
            : profile.Choice(ChoiceSlot.CarcinomaCellType) != ChoiceCode.Missing ? 0b011u : 0b111u;
    }

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
    /// <summary>The number of codes of the score, that of "not recorded" included.</summary>
    private const int ScoreCodes = 6;

    private static readonly NumberFact Score = new("LatestKrenningScore", "imaging[].krenningScore", "Krenning score", Limits.KrenningScore,
        (p, i) => StudyScope.LatestSstr.Of(p, i)?.KrenningScore, StudyScope.LatestSstr);

    private static readonly FlagFact Positive =
        new("LatestSstrPositive", "imaging[].sstrPositive", "SSTR-positive", ChoiceSlot.LatestSstrPositive, StudyScope.LatestSstr);

    // By the codes of the score, of every target lesion above liver, and of the reading.
    private static readonly uint[] PossibleOf = Tabulate(ScoreCodes * 3 * 3, i => From(score: i / 9, allTargetLesions: i / 3 % 3, positive: i % 3));

    private SstrUptakeFact()
        : base("SstrUptake", "Krenning score of the latest SSTR study", Score, Positive, StudyFacts.LatestAllTargetLesionsPositive)
    {
    }

    /// <summary>The only one.</summary>
    public static SstrUptakeFact Instance { get; } = new();

    /// <summary>A score of at least this.</summary>
    public Criterion AtLeast(KrenningScore score) => new ChoiceIn(this, Any & ~(Bit(score) - 1));

    internal override uint Possible(Patient patient)
    {
        ref readonly var profile = ref patient.Profile;
        return PossibleOf[(((3 * profile.Choice(ChoiceSlot.LatestKrenningScore)) + profile.Choice(ChoiceSlot.LatestAllTargetLesionsPositive)) * 3)
            + profile.Choice(ChoiceSlot.LatestSstrPositive)];
    }

    private static uint From(int score, int allTargetLesions, int positive)
    {
        if (score != ChoiceCode.Missing)
        {
            return 1u << (score - 1);
        }

        if (allTargetLesions == ChoiceCode.Yes)
        {
            return Any & ~(Bit(KrenningScore.AboveLiver) - 1);
        }

        return positive switch
        {
            ChoiceCode.Yes => Any & ~(Bit(KrenningScore.UpToLiver) - 1),
            ChoiceCode.No => Bit(KrenningScore.UpToLiver) - 1,
            _ => Any,
        };
    }

    /// <summary>The score takes the place of the readings.</summary>
    internal override uint Counting(Patient patient) => patient.Profile.Choice(ChoiceSlot.LatestKrenningScore) != ChoiceCode.Missing ? 0b001u : 0b111u;

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
