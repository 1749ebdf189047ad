using System.Globalization;

namespace NetDecisionRules.Facts;

/// <summary>A number or range.</summary>
internal sealed class NumberField<T>(FieldWords words, NumberLimits limits, Func<T, NumberRange?> get) : Field<T>(FieldKind.Number, words)
    where T : class
{
    public override NumberLimits Limits => limits;

    public override string Allowed { get; } = $"a number or range, {limits}";

    public NumberRange? Get(T facts) => get(facts);

    public NumberRange? In(FieldValues values) => values.Number(Index);

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } range)
        {
            values.Set(Index, range);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record) => check.Number(Name, get(facts), limits);
}

/// <summary>A whole number.</summary>
internal sealed class WholeField<T>(FieldWords words, NumberLimits limits, Func<T, int?> get) : Field<T>(FieldKind.WholeNumber, words)
    where T : class
{
    public override NumberLimits Limits => limits;

    public override string Allowed { get; } = $"a whole number, {limits}";

    public int? Get(T facts) => get(facts);

    public int? In(FieldValues values) => values.Scalar(Index);

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } number)
        {
            values.Set(Index, number);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record) => check.Whole(Name, get(facts), limits);

    private protected override string? Written(T facts) => get(facts)?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A boolean.</summary>
internal sealed class FlagField<T>(FieldWords words, Func<T, bool?> get) : Field<T>(FieldKind.Flag, words)
    where T : class
{
    public override string Allowed => "true or false";

    public bool? Get(T facts) => get(facts);

    public bool? In(FieldValues values) => values.Scalar(Index) is { } number ? number != 0 : null;

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } flag)
        {
            values.Set(Index, flag ? 1 : 0);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record)
    {
    }

    private protected override string? Written(T facts) => get(facts) is { } flag ? FactFault.Text(flag) : null;
}

/// <summary>One of an enum's values.</summary>
internal sealed class ChoiceField<T, TEnum>(FieldWords words, Choices<TEnum> choices, Func<T, TEnum?> get) : Field<T>(FieldKind.Choice, words)
    where T : class
    where TEnum : struct, Enum
{
    public override Choices Choices => choices;

    public override string Allowed => choices.Allowed;

    public TEnum? Get(T facts) => get(facts);

    public TEnum? In(FieldValues values) => values.Scalar(Index) is { } number ? Choices<TEnum>.Value(number) : null;

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } value)
        {
            values.Set(Index, Choices<TEnum>.Number(value));
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record) => check.Choice(Name, get(facts), choices);

    private protected override string? Written(T facts) => get(facts) is { } value ? choices.Written(value) : null;
}

/// <summary>A day.</summary>
internal sealed class DateField<T>(FieldWords words, Func<T, DateOnly?> get) : Field<T>(FieldKind.Date, words)
    where T : class
{
    public override string Allowed => FactFault.DateAllowed;

    public DateOnly? Get(T facts) => get(facts);

    public DateOnly? In(FieldValues values) => values.Scalar(Index) is { } day ? DateOnly.FromDayNumber(day) : null;

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } day)
        {
            values.Set(Index, day.DayNumber);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record) => check.Date(Name, get(facts));
}

/// <summary>A day, a month or a year.</summary>
internal sealed class PartialDateField<T>(FieldWords words, Func<T, PartialDate?> get) : Field<T>(FieldKind.PartialDate, words)
    where T : class
{
    public override string Allowed => FactFault.PartialDateAllowed;

    public PartialDate? Get(T facts) => get(facts);

    public PartialDate? In(FieldValues values) => values.Object(Index) is PartialDate date ? date : null;

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } date)
        {
            values.Set(Index, (object)date);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record) => check.Date(Name, get(facts));
}

/// <summary>Text. The schema version and the id of a record are texts with rules of their own.</summary>
internal sealed class TextField<T>(FieldWords words, TextForm form, Func<T, string?> get) : Field<T>(FieldKind.Text, words)
    where T : class
{
    /// <summary>Which texts it takes.</summary>
    public override TextForm Text => form;

    public override string Allowed => form.Allowed;

    public string? In(FieldValues values) => (string?)values.Object(Index);

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } text)
        {
            values.Set(Index, text);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record) => form.Check(check, Name, get(facts));
}
