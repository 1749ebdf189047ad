using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Which combinations of two choices occur among the items of a list, one bit a combination. Taken once a patient; most quantifiers are then
/// answered by a mask, without looking at the items again.
/// </summary>
internal sealed class ListSignature
{
    private readonly ChoiceFact first;
    private readonly ChoiceFact second;

    private ListSignature(ListFact list, ChoiceFact first, ChoiceFact second) => (List, this.first, this.second) = (list, first, second);

    /// <summary>The lists of a patient record.</summary>
    public static IReadOnlyList<ListSignature> All { get; } =
    [
        new(RecordedFacts.Treatments, TreatmentFacts.Kind, TreatmentFacts.Outcome),
        new(RecordedFacts.Imaging, StudyFacts.Modality, StudyFacts.Response),
        new(RecordedFacts.Goals, RecordedFacts.GoalItem, RecordedFacts.GoalItem),
    ];

    public ListFact List { get; }

    /// <summary>The combinations that occur among the items that count.</summary>
    public UInt128 Of(Patient patient)
    {
        var present = UInt128.Zero;
        var count = List.Count(patient) ?? 0;
        for (var i = 0; i < count; i++)
        {
            if (List.Counts(patient, i))
            {
                present |= UInt128.One << Combination(first.State(patient, i), second.State(patient, i));
            }
        }

        return present;
    }

    /// <summary>What the list answers when no listed item passes: false, or unknown when it may hold more.</summary>
    public Truth Otherwise(Patient patient) => Kleene.Of(all: false, some: List.Count(patient) is null || !List.IsComplete(patient));

    /// <summary>The combinations for which the criterion of an item has one of the truths; a test that the combination does not tell is unknown.</summary>
    public UInt128 Combinations(Criterion item, Func<Truth, bool> wanted)
    {
        var set = UInt128.Zero;
        for (var a = 0; a < first.States.Count; a++)
        {
            for (var b = 0; b < second.States.Count; b++)
            {
                if (wanted(Test(item, a, b)))
                {
                    set |= UInt128.One << Combination(a, b);
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
        Criteria.All c => c.Items.Select(i => Test(i, a, b)).Aggregate(Truth.True, Kleene.And),
        Any c => c.Items.Select(i => Test(i, a, b)).Aggregate(Truth.False, Kleene.Or),
        Not c => Test(c.Operand, a, b).Not(),
        Named c => Test(c.Body, a, b),
        _ => Truth.Unknown,
    };

    private int Combination(int a, int b) => (a * second.States.Count) + b;
}

/// <summary>One patient under evaluation: what is looked at more than once is taken once.</summary>
internal readonly ref struct Frame
{
    private readonly Signatures signatures;

    public Frame(Patient patient)
    {
        Patient = patient;
        for (var i = 0; i < ListSignature.All.Count; i++)
        {
            signatures[i] = ListSignature.All[i].Of(patient);
        }
    }

    public Patient Patient { get; }

    public UInt128 Signature(int list) => signatures[list];

    [System.Runtime.CompilerServices.InlineArray(3)]
    private struct Signatures
    {
        private UInt128 first;
    }
}
