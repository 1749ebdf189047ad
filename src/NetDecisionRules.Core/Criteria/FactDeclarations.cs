using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Makes the facts that criteria test from the fields of a record, and keeps them in the order in which they were declared.</summary>
internal sealed class FactDeclarations
{
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> All => _facts;

    /// <summary>A number of the patient as a whole.</summary>
    public NumberFact Number<T>(string name, NumberField<T> field)
        where T : class =>
        Add(new NumberFact(name, field.Path, field.Label, field.Limits, Read<T, NumberRange?>(field, field.Get)));

    /// <summary>A whole number of the patient as a whole.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="field">The field.</param>
    /// <param name="standIn">What is read where it is not recorded; null where nothing else says it.</param>
    public NumberFact Number<T>(string name, WholeField<T> field, StandIn? standIn = null)
        where T : class =>
        Add(new NumberFact(name, field.Path, field.Label, field.Limits, Read<T, NumberRange?>(field, facts => field.Get(facts)), standIn: standIn));

    /// <summary>A yes-or-no fact of the patient as a whole.</summary>
    public FlagFact Flag<T>(string name, FlagField<T> field)
        where T : class =>
        Add(new FlagFact(name, field.Path, field.Label, Read<T, bool?>(field, field.Get), StudyScope.Item));

    /// <summary>A choice of the patient as a whole.</summary>
    /// <param name="name">Unique name.</param>
    /// <param name="field">The field.</param>
    /// <param name="coarse">The set of values that a value leaves possible, where that is not itself alone.</param>
    public ChoiceFact<TEnum> Choice<T, TEnum>(string name, ChoiceField<T, TEnum> field, Func<TEnum, uint>? coarse = null)
        where T : class
        where TEnum : struct, Enum =>
        Add(new RecordedChoice<TEnum>(name, field.Path, field.Label, Read<T, TEnum?>(field, field.Get), coarse: coarse));

    /// <summary>A day of the patient as a whole.</summary>
    public DateFact Date<T>(string name, DateField<T> field)
        where T : class =>
        Add(new RecordedDate(name, field.Path, field.Label, Read<T, PartialDate?>(field, facts => field.Get(facts))));

    /// <summary>A day, month or year of the patient as a whole.</summary>
    public DateFact Date<T>(string name, PartialDateField<T> field)
        where T : class =>
        Add(new RecordedDate(name, field.Path, field.Label, Read<T, PartialDate?>(field, field.Get)));

    /// <summary>Any other fact.</summary>
    public TFact Add<TFact>(TFact fact)
        where TFact : Fact
    {
        _facts.Add(fact);
        return fact;
    }

    private static Func<Patient, int, TValue> Read<T, TValue>(Field<T> field, Func<T, TValue> get)
        where T : class
    {
        var owner = field.Owner ?? throw new InvalidOperationException($"{field.Path} is a fact of one entry of a list.");
        return (patient, _) => get(owner(patient.Facts));
    }
}
