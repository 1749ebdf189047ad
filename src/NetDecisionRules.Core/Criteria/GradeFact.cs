using System.Numerics;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Where one measure of proliferation passes from G1 to G2 and from G2 to G3.</summary>
public sealed class GradeBands
{
    private readonly NumberRange[] _bands;

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
        _bands = [NumberRange.Below(g2From), NumberRange.Between(g2From, g2To), NumberRange.Above(g2To)];
    }

    /// <summary>The lowest value of G2; below it is G1.</summary>
    public decimal G2From { get; }

    /// <summary>The highest value of G2; above it is G3.</summary>
    public decimal G2To { get; }

    internal static bool AreValid(decimal g2From, decimal g2To) => g2From <= g2To && NumberFact.IsExact(g2From) && NumberFact.IsExact(g2To);

    /// <summary>The grades that a value leaves possible, as a set of <see cref="TumorGrade"/>; empty where none is recorded. Never rounded.</summary>
    internal uint Possible(NumberRange? value)
    {
        var possible = 0u;
        for (var grade = 0; grade < _bands.Length; grade++)
        {
            possible |= value?.Overlaps(_bands[grade]) == true ? 1u << grade : 0;
        }

        return possible;
    }
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
        return Members(Possible(patient));
    }

    /// <summary>Whether the stated grade was taken because Ki-67 and mitoses leave more than one grade.</summary>
    internal bool TakesStatedGrade(Patient patient) =>
        DifferentiationFact.Instance.Possible(patient) != ChoiceFact<Differentiation>.Bit(Differentiation.Poor)
        && Stated(patient) is var stated && Measured(patient) is var measured && measured != stated && (measured & stated) != 0;

    /// <summary>The grades that Ki-67 and mitoses alone leave possible for a well differentiated tumor.</summary>
    internal uint Measured(Patient patient)
    {
        var tumor = patient.Facts.Tumor;
        return Measured(Ki67.Possible(tumor.Ki67Percent), Mitoses.Possible(tumor.MitosesPer2mm2));
    }

    /// <summary>The grades by the two measures; a set is empty where its measure is not recorded.</summary>
    internal static uint Measured(uint byKi67, uint byMitoses) =>
        Higher(byKi67 != 0 ? byKi67 : AnyNet, byMitoses != 0 ? byMitoses : WithoutMitoses(byKi67));

    internal override uint Possible(Patient patient) => Possible(Measured(patient), Stated(patient), DifferentiationFact.Instance.Possible(patient));

    /// <summary>The grades left possible.</summary>
    /// <param name="measured">The set of grades that Ki-67 and mitoses leave to a well differentiated tumor.</param>
    /// <param name="stated">The set of the stated grade; empty where none is recorded.</param>
    /// <param name="differentiation">The set of possible differentiations.</param>
    internal static uint Possible(uint measured, uint stated, uint differentiation)
    {
        var net = (measured & stated) != 0 ? stated : measured;
        return differentiation == ChoiceFact<Differentiation>.Bit(Differentiation.Poor) ? Nec
            : differentiation == ChoiceFact<Differentiation>.Bit(Differentiation.Well) ? net : net | Nec;
    }

    /// <summary>Whether a stated grade is none of the measured ones.</summary>
    internal static bool Differs(uint measured, uint stated) => stated != 0 && (stated & measured) == 0;

    private bool Differs(Patient patient) => Differs(Measured(patient), Stated(patient));

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
            members[next++] = At(BitOperations.TrailingZeroCount(set));
        }

        return members;
    }

    private uint ByKi67(Patient patient) => Ki67.Possible(patient.Facts.Tumor.Ki67Percent) is var set && set != 0 ? set : AnyNet;

    private uint ByMitoses(Patient patient)
    {
        var tumor = patient.Facts.Tumor;
        var set = Mitoses.Possible(tumor.MitosesPer2mm2);
        return set != 0 ? set : WithoutMitoses(Ki67.Possible(tumor.Ki67Percent));
    }

    private static uint Stated(Patient patient) => patient.Facts.Tumor.StatedGrade is { } grade ? Bit(grade) : 0;

    /// <summary>An unrecorded count is left out where Ki-67 is recorded: G1 never raises the other.</summary>
    private static uint WithoutMitoses(uint byKi67) => byKi67 != 0 ? Bit(TumorGrade.G1) : AnyNet;

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
