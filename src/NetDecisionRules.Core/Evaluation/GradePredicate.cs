using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// A grade together with whether the stated grade differs from it: both follow from the same facts. Its states are those of the grade with a stated
/// grade that does not differ, and then those with one that does.
/// </summary>
internal sealed class GradePredicate : Predicate
{
    private const int Sets = 8; // of G1, G2 and G3
    private const int Differentiations = 4;

    private static readonly int Ki67 = PlaceOf(RecordedFacts.Ki67);
    private static readonly int Mitoses = PlaceOf(RecordedFacts.Mitoses);
    private static readonly int StatedGrade = PlaceOf(RecordedFacts.StatedGrade);
    private static readonly int Differentiation = PlaceOf(DifferentiationFact.Instance);

    private readonly GradeFact _grade;
    private readonly BandKeys _ki67;
    private readonly BandKeys _mitoses;
    private readonly byte[] _states = new byte[Sets * Sets * Sets * Differentiations];

    public GradePredicate(GradeFact grade)
    {
        (_grade, _ki67, _mitoses) = (grade, new BandKeys(grade.Ki67), new BandKeys(grade.Mitoses));
        for (var i = 0; i < _states.Length; i++)
        {
            var (byKi67, byMitoses) = ((uint)i / (Sets * Sets * Differentiations), (uint)i / (Sets * Differentiations) % Sets);
            var (stated, differentiation) = ((uint)i / Differentiations % Sets, (uint)i % Differentiations);
            var measured = GradeFact.Measured(byKi67, byMitoses);
            var state = (int)GradeFact.Possible(measured, stated, differentiation) - 1;
            _states[i] = (byte)(GradeFact.Differs(measured, stated) ? state + grade.States.Length : state);
        }
    }

    public override int States => 2 * _grade.States.Length;

    public override int StateOf(Patient patient, FactVector vector)
    {
        var measured = (_ki67.Possible(vector.Number(Ki67)) * Sets) + _mitoses.Possible(vector.Number(Mitoses));
        var stated = 1u << vector.Choice(StatedGrade) >> 1;
        var differentiation = (uint)vector.Choice(Differentiation) + 1; // a state of a derived choice is its set less one
        return _states[(((measured * Sets) + stated) * Differentiations) + differentiation];
    }

    public override Truth Test(Criterion test, int state) => test switch
    {
        ChoiceIn choice => ChoiceFact.Test(_grade.States[state % _grade.States.Length], choice.Set),
        Flag => Kleene.Of(state >= _grade.States.Length),
        _ => Truth.False, // neither is ever missing
    };

    private static int PlaceOf(Fact fact) => FactLayout.PlaceOf(fact) ?? throw new InvalidOperationException($"A vector does not hold {fact}.");

    /// <summary>The bands of one measure, as keys.</summary>
    private readonly struct BandKeys(GradeBands bands)
    {
        private readonly int _g2From = KeyRange.Key(bands.G2From);
        private readonly int _g2To = KeyRange.Key(bands.G2To);

        /// <summary>The set of grades that a value leaves possible; empty where none is recorded.</summary>
        public uint Possible(KeyRange value) => unchecked((0b111u << Grade(value.Low)) & (0b111u >> (2 - Grade(value.High))));

        private int Grade(int key) => unchecked((key >= _g2From ? 1 : 0) + (key > _g2To ? 1 : 0));
    }
}
