namespace NetDecisionRules.Facts;

/// <summary>The fields of one kind of object of a record, in the order of the contract.</summary>
internal abstract class Form(string about)
{
    private NameTable? _names;

    /// <summary>What the schema says of such an object.</summary>
    public string About => about;

    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The fields' names.</summary>
    public NameTable Names => _names ??= new NameTable([.. Fields.Select(f => f.Name)]);

    /// <summary>Makes an object of values that were read.</summary>
    public abstract object Build(FieldValues values);

    /// <summary>Takes one value from an object, if it is recorded.</summary>
    public abstract void Spread(int field, object facts, FieldValues values);
}

/// <summary>A form whose objects are facts of type <typeparamref name="T"/>.</summary>
internal sealed class Form<T> : Form
    where T : class
{
    private readonly Field<T>[] _fields;
    private readonly Func<FieldValues, T> _build;

    public Form(string about, Field<T>[] fields, Func<FieldValues, T> build)
        : base(about)
    {
        if (fields.Length > FieldValues.Capacity)
        {
            throw new InvalidOperationException($"A form has room for {FieldValues.Capacity} fields: raise FieldValues.Capacity.");
        }

        (_fields, _build) = (fields, build);
    }

    public override IReadOnlyList<Field<T>> Fields => _fields;

    public override object Build(FieldValues values) => _build(values);

    public override void Spread(int field, object facts, FieldValues values) => _fields[field].Spread((T)facts, values);

    /// <summary>Adds what is wrong with an object, field by field.</summary>
    public void Check(FactCheck check, T facts, PatientFacts record)
    {
        foreach (var field in _fields)
        {
            field.Check(check, facts, record);
        }
    }
}
