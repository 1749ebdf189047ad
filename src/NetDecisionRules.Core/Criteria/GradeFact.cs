using System.Numerics;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Where one measure of proliferation passes from G1 to G2 and from G2 to G3.</summary>
public sealed class GradeBands
{
    private readonly int g2From;
    private readonly int g2To;

    /// <summary>Bands of one measure.</summary>
    /// <param name="g2From">The lowest value of G2; below it is G1.</param>
    /// <param name="g2To">The highest value of G2; above it is G3.</param>
    /// <exception cref="ArgumentException">A bound has more than three decimal places, or G2 would be empty.</exception>
    public GradeBands(decimal g2From, decimal g2To)
    {
        if (!AreValid(g2From, g2To))
        {
            throw new ArgumentException("G2 needs bounds of at most three decimal places, the lower one first.", nameof(g2From));
        }

        (G2From, G2To) = (g2From, g2To);
        (this.g2From, this.g2To) = (KeyRange.Key(g2From), KeyRange.Key(g2To));
    }

    /// <summary>The lowest value of G2; below it is G1.</summary>
    public decimal G2From { get; }

    /// <summary>The highest value of G2; above it is G3.</summary>
    public decimal G2To { get; }

    internal static bool AreValid(decimal g2From, decimal g2To) => g2From <= g2To && KeyRange.IsExact(g2From) && KeyRange.IsExact(g2To);

    /// <summary>The grades that a value leaves possible, as a set of <see cref="TumorGrade"/>; empty where none is recorded. Never rounded.</summary>
    internal uint Possible(KeyRange value) => unchecked((0b111u << Grade(value.Low)) & (0b111u >> (2 - Grade(value.High))));

    private int Grade(int key) => unchecked((key >= g2From ? 1 : 0) + (key > g2To ? 1 : 0));
}

/// <summary>
/// The set of grades that a patient's facts leave possible. A well differentiated tumor has the higher of the grades by Ki-67 and by
/// mitoses; an unrecorded Ki-67 may be any, an unrecorded mitotic count is left out when Ki-67 is recorded. Where more than one grade
/// remains and the stated grade is among them, it is taken. Poorly differentiated is NEC; differentiation unknown adds NEC to the set.
/// </summary>
public sealed class GradeFact : DerivedChoice<TumorGrade>
{
    private const uint AnyNet = 0b0111;
    private const uint Nec = 0b1000;

    // Tables, because the grade is asked for with every patient, and jumps on its measures are often foreseen wrongly.
    private static readonly uint[] MeasuredOf = Tabulate(8 * 8, i => MeasuredFrom((uint)i >> 3, (uint)i & AnyNet));

    private static readonly uint[] PossibleOf =
        Tabulate(8 * 8 * 4, i => PossibleFrom((uint)i >> 5, ((uint)i >> 2) & AnyNet, (uint)i & DifferentiationFact.Any));

    // The set of possible grades, beyond them all where the stated grade differs.
    private static readonly uint[] PossibleWithStatedOf =
        Tabulate(PossibleOf.Length, i => PossibleOf[i] + (Differs(measured: (uint)i >> 5, stated: ((uint)i >> 2) & AnyNet) ? Any : 0));

    private static readonly IReadOnlyList<TumorGrade>[] MembersOf = Tabulate(1 << 4, set => (IReadOnlyList<TumorGrade>)Array.AsReadOnly(Members((uint)set)));

    /// <summary>A grade by the given bands.</summary>
    /// <param name="ki67">Bands of the Ki-67 index in percent.</param>
    /// <param name="mitoses">Bands of mitoses per 2 mm².</param>
    public GradeFact(GradeBands ki67, GradeBands mitoses)
        : base("Grade", "grade", RecordedFacts.Ki67, RecordedFacts.Mitoses, RecordedFacts.StatedGrade, RecordedFacts.RecordedDifferentiation, RecordedFacts.CellType)
    {
        Ki67 = ki67;
        Mitoses = mitoses;
        StatedGradeDiffers = new FlagFact("StatedGradeDiffers", "stated grade other than Ki-67 and mitoses allow", this, Differs,
            [RecordedFacts.StatedGrade, RecordedFacts.Ki67, RecordedFacts.Mitoses]);
    }

    /// <summary>Bands of the Ki-67 index in percent.</summary>
    public GradeBands Ki67 { get; }

    /// <summary>Bands of mitoses per 2 mm².</summary>
    public GradeBands Mitoses { get; }

    /// <summary>A stated grade is recorded that Ki-67 and mitoses exclude. Never unknown.</summary>
    public FlagFact StatedGradeDiffers { get; }

    /// <summary>The grades that are still possible, in order.</summary>
    public IReadOnlyList<TumorGrade> PossibleGrades(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return MembersOf[Possible(patient)];
    }

    /// <summary>Whether the stated grade was taken because Ki-67 and mitoses leave more than one grade.</summary>
    internal bool TakesStatedGrade(Patient patient) =>
        DifferentiationFact.Instance.Possible(patient) != ChoiceFact<Differentiation>.Bit(Differentiation.Poor)
        && Stated(patient) is var stated && Measured(patient) is var measured && measured != stated && (measured & stated) != 0;

    /// <summary>
    /// The number of states of the grade and <see cref="StatedGradeDiffers"/> together: first those of the grade with a stated grade that does
    /// not differ, then those with one that does.
    /// </summary>
    internal int StatesWithStated => 2 * States.Length;

    /// <summary>The state of both for one patient.</summary>
    internal int StateWithStated(in PatientProfile profile) => unchecked((int)PossibleWithStatedOf[Place(profile)] - 1);

    private bool Differs(Patient patient) => StateWithStated(patient.Profile) >= States.Length;

    /// <summary>The grades that Ki-67 and mitoses alone leave possible for a well differentiated tumor.</summary>
    internal uint Measured(Patient patient) => Measured(patient.Profile);

    internal override uint Possible(Patient patient) => PossibleOf[Place(patient.Profile)];

    /// <summary>Of a poorly differentiated tumor differentiation and cell type; of any other Ki-67, mitoses, the stated grade where it is taken, and differentiation.</summary>
    internal override uint Counting(Patient patient) => Possible(patient) == Nec ? 0b11000u : TakesStatedGrade(patient) ? 0b01111u : 0b01011u;

    internal override void AddMissing(Patient patient, int item, FactPaths paths)
    {
        for (var grade = 1u; grade <= Nec; grade <<= 1)
        {
            AddMissing(patient, item, grade, paths);
        }
    }

    /// <summary>Only a fact whose possible values lead both into the set and out of it can decide the test.</summary>
    internal override void AddMissing(Patient patient, int item, uint set, FactPaths paths)
    {
        var differentiation = DifferentiationFact.Instance.Possible(patient);
        var open = !TakesStatedGrade(patient);
        var ki67 = open ? ByKi67(patient) : Stated(patient);
        var mitoses = open ? ByMitoses(patient) : Stated(patient);
        if (differentiation == DerivedChoice<Differentiation>.Any && Splits(Higher(ki67, mitoses) | Nec, set))
        {
            DifferentiationFact.Instance.AddMissing(patient, item, paths);
        }

        if (!open)
        {
            return;
        }

        if (Decides(ki67, mitoses, set))
        {
            paths.Add(RecordedFacts.Ki67.Path);
        }

        if (Decides(mitoses, ki67, set))
        {
            paths.Add(RecordedFacts.Mitoses.Path);
        }

        if (Stated(patient) == 0 && Splits(Higher(ki67, mitoses), set))
        {
            paths.Add(RecordedFacts.StatedGrade.Path);
        }
    }

    private static TumorGrade[] Members(uint set)
    {
        var (members, next) = (new TumorGrade[BitOperations.PopCount(set)], 0);
        for (; set != 0; set &= set - 1)
        {
            members[next++] = (TumorGrade)BitOperations.TrailingZeroCount(set);
        }

        return members;
    }

    private uint ByKi67(Patient patient) => Ki67.Possible(patient.Profile.Number(NumberSlot.Ki67Percent)) is var set && set != 0 ? set : AnyNet;

    private uint ByMitoses(Patient patient)
    {
        var set = Mitoses.Possible(patient.Profile.Number(NumberSlot.MitosesPer2mm2));
        return set != 0 ? set : WithoutMitoses(Ki67.Possible(patient.Profile.Number(NumberSlot.Ki67Percent)));
    }

    private uint Measured(in PatientProfile profile) =>
        MeasuredOf[(int)((Ki67.Possible(profile.Number(NumberSlot.Ki67Percent)) << 3) | Mitoses.Possible(profile.Number(NumberSlot.MitosesPer2mm2)))];

    /// <summary>What the grade follows from, as an index into the tables.</summary>
    private int Place(in PatientProfile profile) =>
        (int)((Measured(profile) << 5) | (Stated(profile) << 2) | DifferentiationFact.PossibleIn(profile));

    private static uint Stated(Patient patient) => Stated(patient.Profile);

    private static uint Stated(in PatientProfile profile) => 1u << profile.Choice(ChoiceSlot.StatedGrade) >> 1;

    private static bool Differs(uint measured, uint stated) => stated != 0 && (stated & measured) == 0;

    /// <summary>An unrecorded count is left out where Ki-67 is recorded: G1 never raises the other.</summary>
    private static uint WithoutMitoses(uint byKi67) => byKi67 != 0 ? Bit(TumorGrade.G1) : AnyNet;

    /// <summary>The grades by two measures; a set is empty where its measure is not recorded.</summary>
    private static uint MeasuredFrom(uint byKi67, uint byMitoses) =>
        Higher(byKi67 != 0 ? byKi67 : AnyNet, byMitoses != 0 ? byMitoses : WithoutMitoses(byKi67));

    private static uint PossibleFrom(uint measured, uint stated, uint differentiation)
    {
        var net = (measured & stated) != 0 ? stated : measured;
        return differentiation == ChoiceFact<Differentiation>.Bit(Differentiation.Poor) ? Nec
            : differentiation == ChoiceFact<Differentiation>.Bit(Differentiation.Well) ? net : net | Nec;
    }

    /// <summary>The set of the higher of two grades, over all pairs.</summary>
    private static uint Higher(uint a, uint b)
    {
        // A grade is the higher of some pair when one set has it and the other has it or a lower one.
        var higher = 0u;
        for (var grade = 1u; grade <= 0b100; grade <<= 1)
        {
            var upTo = (grade << 1) - 1;
            if (((a & grade) != 0 && (b & upTo) != 0) || ((b & grade) != 0 && (a & upTo) != 0))
            {
                higher |= grade;
            }
        }

        return higher;
    }

    private static bool Splits(uint possible, uint set) => (possible & set) != 0 && (possible & ~set) != 0;

    /// <summary>Whether, for some grade of the other measure, the open measure decides whether the higher one is in the set.</summary>
    private static bool Decides(uint measure, uint other, uint set)
    {
        for (var grade = 1u; grade <= 0b100; grade <<= 1)
        {
            if ((other & grade) != 0 && Splits(Higher(measure, grade), set))
            {
                return true;
            }
        }

        return false;
    }
}
