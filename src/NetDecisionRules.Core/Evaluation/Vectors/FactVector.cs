using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// What predicates test of a patient, laid out flat so that the evaluator reads it in one sweep. It is filled from the facts the first time that
/// an evaluator meets the patient, belongs to the evaluator alone, and holds nothing of any rule.
/// </summary>
internal sealed class FactVector
{
    private readonly byte[] _choices = new byte[FactLayout.Choices.Length];
    private readonly int[] _keys = new int[FactLayout.Keys];
    private readonly DaySpan[] _days = new DaySpan[FactLayout.Dates.Length];
    private readonly ListVector[] _lists = new ListVector[ListShape.All.Length];

    private FactVector(Patient patient)
    {
        for (var i = 0; i < _choices.Length; i++)
        {
            _choices[i] = (byte)FactLayout.Choices[i].State(patient, -1);
        }

        for (var i = 0; i < FactLayout.Numbers.Length; i++)
        {
            var range = KeyRange.Of(FactLayout.Numbers[i], patient, -1);
            (_keys[i], _keys[FactLayout.Numbers.Length + i]) = (range.Low, range.High);
        }

        for (var i = 0; i < _days.Length; i++)
        {
            _days[i] = DaySpan.Of(FactLayout.Dates[i], patient, -1);
        }

        for (var i = 0; i < _lists.Length; i++)
        {
            _lists[i] = ListVector.Of(ListShape.All[i], patient);
        }
    }

    /// <summary>The states of all choices, by their places in the layout.</summary>
    public ReadOnlySpan<byte> Choices => _choices;

    /// <summary>The keys of all numbers by their places, see <see cref="KeyRange"/>: first the low ones, then the high ones, then zeros that fill up.</summary>
    public ReadOnlySpan<int> Keys => _keys;

    /// <summary>The vector of a patient. Two threads may both make it; they are equal.</summary>
    public static FactVector Of(Patient patient)
    {
        if (patient.Prepared is FactVector known)
        {
            return known;
        }

        var vector = new FactVector(patient);
        patient.Prepared = vector;
        return vector;
    }

    /// <summary>The state of a choice.</summary>
    public byte Choice(int place) => _choices[place];

    public KeyRange Number(int place) => new(_keys[place], _keys[FactLayout.Numbers.Length + place]);

    public DaySpan Day(int place) => _days[place];

    public ref readonly ListVector List(ListShape list) => ref _lists[list.Index];

    /// <summary>The same with the state of one choice replaced: a wrong vector, for the test that sees that a wrong vector does not go unseen.</summary>
    internal void Falsify(int choice, byte state) => _choices[choice] = state;
}
