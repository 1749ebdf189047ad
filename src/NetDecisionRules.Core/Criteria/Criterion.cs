using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A condition on a patient, as a value that can be looked through: truth, missing facts, explanation, printed text and export all come
/// from this one tree. The set of node types is closed: <see cref="NumberIn"/>, <see cref="ChoiceIn"/>, <see cref="Flag"/>,
/// <see cref="DateWindow"/>, <see cref="Exists"/>, <see cref="IsMissing"/>, <see cref="All"/>, <see cref="Any"/>, <see cref="Not"/> and
/// <see cref="Named"/>. Combine them with <c>&amp;</c>, <c>|</c> and <c>!</c>.
/// </summary>
public abstract record Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>The criterion in words.</summary>
    public string Text => CriterionText.Of(this);

    /// <summary>Both hold.</summary>
    public static Criterion operator &(Criterion left, Criterion right) => new All(CriterionList.Join(left, (left as All)?.Items, right, (right as All)?.Items));

    /// <summary>At least one holds.</summary>
    public static Criterion operator |(Criterion left, Criterion right) => new Any(CriterionList.Join(left, (left as Any)?.Items, right, (right as Any)?.Items));

    /// <summary>Does not hold; unknown stays unknown.</summary>
    public static Criterion operator !(Criterion operand) => operand is Not not ? not.Operand : new Not(operand);

    /// <summary>The truth for one patient.</summary>
    public Truth Test(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return Test(patient, -1);
    }

    /// <summary>Gives the criterion a name and words of its own; both appear in explanations.</summary>
    /// <param name="name">A name in PascalCase, e.g. <c>SstrHigh</c>.</param>
    /// <param name="text">What it says, e.g. "uptake above liver on the latest SSTR study".</param>
    public Criterion As(string name, string text) => new Named(name, text, this);

    /// <inheritdoc/>
    public sealed override string ToString() => Text;

    /// <summary>The truth for one patient; item facts are read from the given item of the enclosing quantifier's list.</summary>
    internal abstract Truth Test(Patient patient, int item);
}

/// <summary>A number lies in an interval.</summary>
/// <param name="Fact">The number.</param>
/// <param name="Interval">The interval.</param>
public sealed record NumberIn(NumberFact Fact, NumberRange Interval) : Criterion
{
    internal override Truth Test(Patient patient, int item) => Fact.Test(patient, item, Interval);
}

/// <summary>A choice is one of a set of values.</summary>
/// <param name="Fact">The choice.</param>
/// <param name="Set">Bit i is set where value i of the fact belongs to the set.</param>
public sealed record ChoiceIn(ChoiceFact Fact, uint Set) : Criterion
{
    internal override Truth Test(Patient patient, int item) => Fact.Test(patient, item, Set);
}

/// <summary>A yes-or-no fact is "yes".</summary>
/// <param name="Fact">The fact.</param>
public sealed record Flag(FlagFact Fact) : Criterion
{
    /// <summary>The set of values that passes, as in <see cref="ChoiceIn"/>.</summary>
    internal const uint Yes = 0b10;

    internal override Truth Test(Patient patient, int item) => Fact.Test(patient, item, Yes);
}

/// <summary>A date lies in a window, both ends included; an end that is null is open. Without ends: the date is there at all.</summary>
/// <param name="Fact">The date.</param>
/// <param name="From">The first day of the window.</param>
/// <param name="To">The last day of the window.</param>
public sealed record DateWindow(DateFact Fact, DateTerm? From, DateTerm? To) : Criterion
{
    internal override Truth Test(Patient patient, int item)
    {
        var date = Fact.Read(patient, item);
        if (From is null && To is null)
        {
            return date.Standing switch { DateStanding.Recorded => Truth.True, DateStanding.Missing => Truth.Unknown, _ => Truth.False };
        }

        return TestFrom(patient, item, date).And(TestTo(patient, item, date));
    }

    internal Truth TestFrom(Patient patient, int item) => TestFrom(patient, item, Fact.Read(patient, item));

    internal Truth TestTo(Patient patient, int item) => TestTo(patient, item, Fact.Read(patient, item));

    private Truth TestFrom(Patient patient, int item, (DateStanding, PartialDate) date) =>
        From is null ? Truth.True : InOrder(From.Read(patient, item), date);

    private Truth TestTo(Patient patient, int item, (DateStanding, PartialDate) date) =>
        To is null ? Truth.True : InOrder(date, To.Read(patient, item));

    private static Truth InOrder((DateStanding Standing, PartialDate Date) first, (DateStanding Standing, PartialDate Date) second)
    {
        if (first.Standing == DateStanding.Absent || second.Standing == DateStanding.Absent)
        {
            return Truth.False;
        }

        if (first.Standing == DateStanding.Missing || second.Standing == DateStanding.Missing)
        {
            return Truth.Unknown;
        }

        return Kleene.Of(all: first.Date.Latest <= second.Date.Earliest, some: first.Date.Earliest <= second.Date.Latest);
    }
}

/// <summary>
/// Some item of a list meets a criterion: Kleene's "or" over the items. A list that is unknown answers unknown; so does an incomplete list
/// of which no listed item passes.
/// </summary>
/// <param name="List">The list.</param>
/// <param name="Item">What the item must meet.</param>
public sealed record Exists(ListFact List, Criterion Item) : Criterion
{
    internal override Truth Test(Patient patient, int item)
    {
        if (List.Count(patient) is not { } count)
        {
            return Truth.Unknown;
        }

        var truth = List.IsComplete(patient) ? Truth.False : Truth.Unknown;
        for (var i = 0; i < count && truth != Truth.True; i++)
        {
            if (List.Counts(patient, i))
            {
                truth = truth.Or(Item.Test(patient, i));
            }
        }

        return truth;
    }
}

/// <summary>A fact is not recorded. Never unknown itself; a recorded range is recorded.</summary>
/// <param name="Fact">The fact.</param>
public sealed record IsMissing(Fact Fact) : Criterion
{
    internal override Truth Test(Patient patient, int item) => Kleene.Of(!Fact.IsRecorded(patient, item));
}

/// <summary>All hold: Kleene's "and". True when there is nothing to hold.</summary>
/// <param name="Items">The parts.</param>
public sealed record All(CriterionList Items) : Criterion
{
    internal override Truth Test(Patient patient, int item)
    {
        var truth = Truth.True;
        for (var i = 0; i < Items.Count && truth != Truth.False; i++)
        {
            truth = truth.And(Items[i].Test(patient, item));
        }

        return truth;
    }
}

/// <summary>At least one holds: Kleene's "or". False when there is nothing to hold.</summary>
/// <param name="Items">The parts.</param>
public sealed record Any(CriterionList Items) : Criterion
{
    internal override Truth Test(Patient patient, int item)
    {
        var truth = Truth.False;
        for (var i = 0; i < Items.Count && truth != Truth.True; i++)
        {
            truth = truth.Or(Items[i].Test(patient, item));
        }

        return truth;
    }
}

/// <summary>Does not hold: swaps true and false.</summary>
/// <param name="Operand">What must not hold.</param>
public sealed record Not(Criterion Operand) : Criterion
{
    internal override Truth Test(Patient patient, int item) => Operand.Test(patient, item).Not();
}

/// <summary>A criterion with a name that clinicians use.</summary>
/// <param name="Name">A name in PascalCase.</param>
/// <param name="Words">What it says.</param>
/// <param name="Body">What it means.</param>
public sealed record Named(string Name, string Words, Criterion Body) : Criterion
{
    internal override Truth Test(Patient patient, int item) => Body.Test(patient, item);
}
