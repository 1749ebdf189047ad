using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// One thing that is looked up once a patient: a fact, or a test that no table of values can hold (a list quantifier, a date window). It
/// has finitely many states; each test on it has a fixed truth in each state.
/// </summary>
internal abstract class Predicate
{
    /// <summary>The number of states.</summary>
    public abstract int States { get; }

    /// <summary>Whether a look-up may be costly: it then waits, and is left out where no answer depends on it any more.</summary>
    public virtual bool IsLazy => false;

    /// <summary>The state of one patient.</summary>
    public abstract int StateOf(Patient patient, FactVector vector);

    /// <summary>The truth of a test of this predicate in one state.</summary>
    public abstract Truth Test(Criterion test, int state);
}

/// <summary>A choice: its states are its own.</summary>
internal sealed class ChoicePredicate(ChoiceFact fact) : Predicate
{
    public override int States => fact.States.Length;

    /// <summary>Where a vector has the state; null where it has to be worked out.</summary>
    public int? Place { get; } = FactLayout.PlaceOf(fact);

    public override int StateOf(Patient patient, FactVector vector) => fact.State(patient, -1);

    public override Truth Test(Criterion test, int state) => test switch
    {
        ChoiceIn choice => ChoiceFact.Test(fact.States[state], choice.Set),
        Flag => ChoiceFact.Test(fact.States[state], Flag.Yes),
        _ => Kleene.Of(!fact.IsRecordedState(state)),
    };
}

/// <summary>A predicate whose states are the three truths of one test, by their places in the order.</summary>
internal abstract class TruthPredicate : Predicate
{
    public sealed override int States => 3;

    public sealed override Truth Test(Criterion test, int state) => Kleene.At(state);
}

/// <summary>A test that is answered from the criterion's tree.</summary>
internal sealed class TreePredicate(Criterion test) : TruthPredicate
{
    public override bool IsLazy => true;

    public override int StateOf(Patient patient, FactVector vector) => test.Test(patient, -1).Place();
}

/// <summary>A date window of the patient as a whole.</summary>
internal sealed class WindowPredicate(DaySource date, DayWindow window) : TruthPredicate
{
    public override bool IsLazy => true;

    public override int StateOf(Patient patient, FactVector vector)
    {
        return window.Test(date.Read(vector), window.Ends(vector)).Place();
    }
}

/// <summary>Whether a recorded date is missing.</summary>
internal sealed class MissingDayPredicate(int place) : TruthPredicate
{
    public override int StateOf(Patient patient, FactVector vector) => Kleene.Of(vector.Day(place).IsMissing).Place();
}

/// <summary>The truth of a helper rule bit; the evaluator reads it from the bits computed so far.</summary>
internal sealed class HelperPredicate(int ruleBit) : TruthPredicate
{
    public int RuleBit => ruleBit;

    public override int StateOf(Patient patient, FactVector vector) => throw new InvalidOperationException("A helper ruleBit is no fact of the patient.");
}
