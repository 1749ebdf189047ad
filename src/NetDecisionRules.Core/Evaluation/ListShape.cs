using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// How a patient's profile holds a list: which combinations of two choices occur among its entries, one bit a combination. Most quantifiers
/// are answered by a mask of combinations, without looking at the entries.
/// </summary>
internal sealed class ListShape
{
    private readonly ListFact list;
    private readonly ChoiceFact first;
    private readonly ChoiceFact? second;
    private readonly int secondCodes;

    private ListShape(int index, ListFact list, ChoiceFact first, ChoiceFact? second = null, int secondCodes = 1, DateFact? day = null) =>
        (Index, this.list, this.first, this.second, this.secondCodes, Day) = (index, list, first, second, secondCodes, day);

    /// <summary>The lists of a patient record. <see cref="ColumnSweep.Read"/> takes them in this order.</summary>
    public static IReadOnlyList<ListShape> All { get; } =
    [
        new(0, RecordedFacts.Treatments, TreatmentFacts.Kind, TreatmentFacts.Outcome, ListProfile.OutcomeCodes, TreatmentFacts.End),
        new(1, RecordedFacts.Imaging, StudyFacts.Modality, StudyFacts.Response, ListProfile.ResponseCodes, StudyFacts.Date),
        new(2, RecordedFacts.Goals, RecordedFacts.GoalItem),
    ];

    /// <summary>Place in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>The date of an entry; null where the entries have none.</summary>
    public DateFact? Day { get; }

    public static ListShape? Of(ListFact list) => All.FirstOrDefault(shape => shape.list == list);

    public ref readonly ListProfile In(in PatientProfile profile)
    {
        switch (Index)
        {
            case 0:
                return ref profile.Treatments;
            case 1:
                return ref profile.Imaging;
            default:
                return ref profile.Goals;
        }
    }

    /// <summary>The combinations for which the criterion of an entry has one of the truths; a test that the combination does not tell is unknown.</summary>
    public CombinationSet Combinations(Criterion item, Func<Truth, bool> wanted)
    {
        var set = default(CombinationSet);
        for (var a = 0; a < first.States.Length; a++)
        {
            for (var b = 0; b < secondCodes; b++)
            {
                if (wanted(Test(item, a, b)))
                {
                    set |= CombinationSet.Of((a * secondCodes) + b);
                }
            }
        }

        return set;
    }

    /// <summary>Whether the combination alone tells the truth of the criterion.</summary>
    public bool Tells(Criterion item) => item switch
    {
        ChoiceIn c => c.Fact == first || c.Fact == second,
        Criteria.All c => c.Items.All(Tells),
        Any c => c.Items.All(Tells),
        Not c => Tells(c.Operand),
        Named c => Tells(c.Body),
        _ => false,
    };

    private Truth Test(Criterion item, int a, int b) => item switch
    {
        ChoiceIn c when c.Fact == first => ChoiceFact.Test(first.States[a], c.Set),
        ChoiceIn c when c.Fact == second => ChoiceFact.Test(second.States[b], c.Set),
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
