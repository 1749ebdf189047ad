namespace NetDecisionRules.Facts;

/// <summary>
/// Declares the fields of a form one after the other; the order of the calls is the order of the contract. Each call takes the name in JSON, how
/// the value is read from the record, the words of a sentence (<c>label</c>, where criteria test the fact) and those of the schema
/// (<c>about</c>).
/// </summary>
/// <param name="path">JSON path of the object in a record, <c>tumor</c> or <c>imaging[]</c>; empty for the record itself.</param>
/// <param name="owner">The object in a record; null for the entry of a list.</param>
/// <param name="about">What the schema says of such an object.</param>
internal sealed class FormBuilder<T>(string path, Func<PatientFacts, T>? owner, string about)
    where T : class
{
    private readonly List<Field<T>> _fields = [];

    public Form<T> Build(Func<FieldValues, T> build) => new(about, [.. _fields], build);

    public NumberField<T> Number(string name, Func<T, NumberRange?> get, NumberLimits limits, string label, string about) =>
        Add(new NumberField<T>(new(name, label, about), limits, get) { Path = PathOf(name), Index = _fields.Count, Owner = owner });

    public WholeField<T> Whole(string name, Func<T, int?> get, NumberLimits limits, string label, string about, IReadOnlyList<ImagingModality>? of = null) =>
        Add(new WholeField<T>(new(name, label, about), limits, get) { Path = PathOf(name), Index = _fields.Count, Owner = owner, OnlyOf = of });

    public FlagField<T> Flag(
        string name, Func<T, bool?> get, string label, string about, IReadOnlyList<ImagingModality>? of = null, Agreement<T>? agrees = null) =>
        Add(new FlagField<T>(new(name, label, about), get) { Path = PathOf(name), Index = _fields.Count, Owner = owner, OnlyOf = of, Agreement = agrees });

    public ChoiceField<T, TEnum> Choice<TEnum>(
        string name, Func<T, TEnum?> get, string label, string about, Choices<TEnum>? choices = null, IReadOnlyList<ImagingModality>? of = null,
        bool isRequired = false, Agreement<T>? agrees = null)
        where TEnum : struct, Enum =>
        Add(new ChoiceField<T, TEnum>(new(name, label, about), choices ?? Choices<TEnum>.All, get)
        {
            Path = PathOf(name),
            Index = _fields.Count,
            Owner = owner,
            OnlyOf = of,
            IsRequired = isRequired,
            Agreement = agrees,
        });

    public DateField<T> Date(string name, Func<T, DateOnly?> get, string label, string about, bool isRequired = false, Agreement<T>? agrees = null) =>
        Add(new DateField<T>(new(name, label, about), get) { Path = PathOf(name), Index = _fields.Count, Owner = owner, IsRequired = isRequired, Agreement = agrees });

    public PartialDateField<T> PartialDate(string name, Func<T, PartialDate?> get, string label, string about, Agreement<T>? agrees = null) =>
        Add(new PartialDateField<T>(new(name, label, about), get) { Path = PathOf(name), Index = _fields.Count, Owner = owner, Agreement = agrees });

    public TextField<T> Text(string name, Func<T, string?> get, TextForm form, string about, bool isRequired = false) =>
        Add(new TextField<T>(new(name, "", about), form, get) { Path = PathOf(name), Index = _fields.Count, Owner = owner, IsRequired = isRequired });

    public SectionField<T, TSection> Section<TSection>(string name, Func<T, TSection> get, Form<TSection> form, TSection unknown)
        where TSection : class =>
        Add(new SectionField<T, TSection>(new(name, "", form.About), form, unknown, get) { Path = PathOf(name), Index = _fields.Count, Owner = owner });

    public EntriesField<T, TEntry> Entries<TEntry>(string name, Func<T, IReadOnlyList<TEntry>?> get, Form<TEntry> form, string label)
        where TEntry : class =>
        Add(new EntriesField<T, TEntry>(new(name, label, form.About), form, get) { Path = PathOf(name), Index = _fields.Count, Owner = owner });

    public ChoiceListField<T, TEnum> ChoiceList<TEnum>(string name, Func<T, IReadOnlyList<TEnum>?> get, string label, string about)
        where TEnum : struct, Enum =>
        Add(new ChoiceListField<T, TEnum>(new(name, label, about), Choices<TEnum>.All, get) { Path = PathOf(name), Index = _fields.Count, Owner = owner });

    private string PathOf(string name) => path.Length == 0 ? name : path + "." + name;

    private TField Add<TField>(TField field)
        where TField : Field<T>
    {
        _fields.Add(field);
        return field;
    }
}
