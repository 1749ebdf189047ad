using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// How a patient's vector holds a list: which combinations of two choices occur among its entries, one bit a combination. Most quantifiers
/// are answered by a mask of combinations, without looking at the entries.
/// </summary>
internal sealed class ListShape
{
    /// <summary>The most numbers that an entry has.</summary>
    public const int MostNumbers = 2;

    private const int MostCombinations = 128;

    private readonly ChoiceFact _first;
    private readonly ChoiceFact? _second;
    private readonly DateFact? _day;
    private readonly NumberFact[] _numbers;

    private ListShape(int index, ListFact list, ChoiceFact first, ChoiceFact? second = null, DateFact? day = null, params NumberFact[] numbers)
    {
        (Index, List, _first, _second, _day, _numbers) = (index, list, first, second, day, numbers);
        if (first.States.Length * SecondStates > MostCombinations || numbers.Length > MostNumbers)
        {
            throw new InvalidOperationException($"The entries of '{list.Path}' have more combinations or numbers than a vector has room for.");
        }
    }

    /// <summary>The lists of a patient record.</summary>
    public static ListShape[] All { get; } =
    [
        new(0, RecordedFacts.Treatments, TreatmentFacts.Kind, TreatmentFacts.Outcome, TreatmentFacts.End, TreatmentFacts.Cycles, TreatmentFacts.DiseaseControl),
        new(1, RecordedFacts.Imaging, StudyFacts.Modality, StudyFacts.Response, StudyFacts.Date),
        new(2, RecordedFacts.Goals, RecordedFacts.GoalItem),
    ];

    /// <summary>Place in <see cref="All"/>.</summary>
    public int Index { get; }

    public ListFact List { get; }

    private int SecondStates => _second?.States.Length ?? 1;

    /// <summary>The shape of a list; null where a vector does not hold it.</summary>
    public static ListShape? Of(ListFact list) => Array.Find(All, shape => shape.List == list);

    /// <summary>Whether the fact is the date of an entry that a vector holds.</summary>
    public bool IsDay(DateFact fact) => fact == _day;

    /// <summary>The place of a number among those of an entry; negative where a vector does not hold it.</summary>
    public int PlaceOf(NumberFact fact) => Array.IndexOf(_numbers, fact);

    /// <summary>What a vector holds of one entry.</summary>
    public EntryVector Entry(Patient patient, int entry)
    {
        var numbers = default(EntryNumbers);
        for (var i = 0; i < _numbers.Length; i++)
        {
            numbers[i] = KeyRange.Of(_numbers[i], patient, entry);
        }

        return new EntryVector(
            (byte)((_first.State(patient, entry) * SecondStates) + (_second?.State(patient, entry) ?? 0)),
            _day is null ? DaySpan.Missing : DaySpan.Of(_day, patient, entry),
            numbers);
    }

    /// <summary>The combinations for which the criterion of an entry has one of the truths; a test that the combination does not tell is unknown.</summary>
    public CombinationSet Combinations(Criterion item, Func<Truth, bool> wanted)
    {
        var set = default(CombinationSet);
        for (var a = 0; a < _first.States.Length; a++)
        {
            for (var b = 0; b < SecondStates; b++)
            {
                if (wanted(Test(item, a, b)))
                {
                    set |= CombinationSet.Of((a * SecondStates) + b);
                }
            }
        }

        return set;
    }

    /// <summary>Whether the combination alone decides the criterion.</summary>
    public bool Tells(Criterion item) => item switch
    {
        ChoiceIn c => c.Fact == _first || c.Fact == _second,
        Criteria.All c => c.Items.All(Tells),
        Any c => c.Items.All(Tells),
        Not c => Tells(c.Operand),
        Named c => Tells(c.Body),
        _ => false,
    };

    private Truth Test(Criterion item, int a, int b) => item switch
    {
        ChoiceIn c when c.Fact == _first => ChoiceFact.Test(_first.States[a], c.Set),
        ChoiceIn c when c.Fact == _second => ChoiceFact.Test(_second.States[b], c.Set),
        Criteria.All c => TestAll(c.Items, a, b),
        Any c => TestAny(c.Items, a, b),
        Not c => Test(c.Operand, a, b).Not(),
        Named c => Test(c.Body, a, b),
        _ => Truth.Unknown,
    };

    private Truth TestAll(CriterionList items, int a, int b)
    {
        var truth = Truth.True;
        for (var i = 0; i < items.Count; i++)
        {
            truth = truth.And(Test(items[i], a, b));
        }

        return truth;
    }

    private Truth TestAny(CriterionList items, int a, int b)
    {
        var truth = Truth.False;
        for (var i = 0; i < items.Count; i++)
        {
            truth = truth.Or(Test(items[i], a, b));
        }

        return truth;
    }
}
