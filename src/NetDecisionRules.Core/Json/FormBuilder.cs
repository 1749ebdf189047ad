using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Declares the fields of a form one after the other; the order of the calls is the order of the contract.</summary>
internal sealed class FormBuilder<T>(string description)
    where T : class
{
    private readonly List<Field<T>> _fields = [];

    public Form<T> Build(Func<Slots, T> build) => new(description, [.. _fields], build);

    public NumberField<T> Number(string name, Func<T, NumberRange?> get, NumberLimits limits, string description) =>
        Add(new NumberField<T>(name, description, limits, get) { Index = _fields.Count });

    public WholeField<T> Whole(string name, Func<T, int?> get, NumberLimits limits, string description, IReadOnlyList<ImagingModality>? of = null) =>
        Add(new WholeField<T>(name, description, limits, get) { Index = _fields.Count, OnlyOf = of });

    public FlagField<T> Flag(string name, Func<T, bool?> get, string description, IReadOnlyList<ImagingModality>? of = null) =>
        Add(new FlagField<T>(name, description, get) { Index = _fields.Count, OnlyOf = of });

    public ChoiceField<T, TEnum> Choice<TEnum>(
        string name, Func<T, TEnum?> get, Choices<TEnum> choices, string description, IReadOnlyList<ImagingModality>? of = null, bool isRequired = false)
        where TEnum : struct, Enum =>
        Add(new ChoiceField<T, TEnum>(name, description, choices, get) { Index = _fields.Count, OnlyOf = of, IsRequired = isRequired });

    public DateField<T> Date(string name, Func<T, DateOnly?> get, string description, bool isRequired = false) =>
        Add(new DateField<T>(name, description, get) { Index = _fields.Count, IsRequired = isRequired });

    public PartialDateField<T> PartialDate(string name, Func<T, PartialDate?> get, string description) =>
        Add(new PartialDateField<T>(name, description, get) { Index = _fields.Count });

    public TextField<T> Text(
        string name, Func<T, string?> get, string allowed, string description, Action<Utf8JsonWriter> schema, bool isId = false) =>
        Add(new TextField<T>(name, description, allowed, get, schema) { Index = _fields.Count, IsRequired = isId, IsId = isId });

    public SectionField<T, TSection> Section<TSection>(string name, Func<T, TSection?> get, Form<TSection> form, TSection unknown)
        where TSection : class =>
        Add(new SectionField<T, TSection>(name, form, unknown, get) { Index = _fields.Count });

    public ListField<T, TEntry> List<TEntry>(string name, Func<T, IReadOnlyList<TEntry>?> get, Form<TEntry> form)
        where TEntry : class =>
        Add(new ListField<T, TEntry>(name, form, get) { Index = _fields.Count });

    public ChoiceListField<T, TEnum> Choices<TEnum>(string name, Func<T, IReadOnlyList<TEnum>?> get, Choices<TEnum> choices, string description)
        where TEnum : struct, Enum =>
        Add(new ChoiceListField<T, TEnum>(name, description, choices, get) { Index = _fields.Count });

    private TField Add<TField>(TField field)
        where TField : Field<T>
    {
        _fields.Add(field);
        return field;
    }
}
