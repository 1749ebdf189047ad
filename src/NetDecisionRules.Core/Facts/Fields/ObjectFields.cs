namespace NetDecisionRules.Facts;

/// <summary>An object of facts. One with nothing in it is the same as none.</summary>
internal sealed class SectionField<T, TSection>(FieldWords words, Form<TSection> form, TSection unknown, Func<T, TSection> get) : Field<T>(FieldKind.Section, words)
    where T : class
    where TSection : class
{
    public override Form Form => form;

    public override string Allowed => "an object";

    public TSection In(FieldValues values) => (TSection?)values.Object(Index) ?? unknown;

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } section && !section.Equals(unknown))
        {
            values.Set(Index, section);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record)
    {
        check.Enter(Name);
        form.Check(check, get(facts), record);
        check.Leave();
    }
}

/// <summary>A list of objects. An entry that could not be read keeps its place as null, so that the paths of the others stay right.</summary>
internal sealed class EntriesField<T, TEntry>(FieldWords words, Form<TEntry> form, Func<T, IReadOnlyList<TEntry>?> get) : Field<T>(FieldKind.Entries, words)
    where T : class
    where TEntry : class
{
    public override Form Form => form;

    public override string Allowed => "a list";

    public IReadOnlyList<TEntry>? Get(T facts) => get(facts);

    public FactList<TEntry>? In(FieldValues values) => values.Object(Index) switch
    {
        IReadOnlyList<TEntry> entries => FactList<TEntry>.Of(entries),
        List<object?> read => FactList<TEntry>.Of(read.ConvertAll(entry => (TEntry)entry!)),
        _ => null,
    };

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } entries)
        {
            values.Set(Index, entries);
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record)
    {
        var entries = get(facts);
        for (var i = 0; i < (entries?.Count ?? 0); i++)
        {
            check.Enter(Name, i);
            if (entries![i] is { } entry)
            {
                form.Check(check, entry, record);
            }
            else
            {
                check.Add(FactFault.NullEntry(check.Path(""), "an object"));
            }

            check.Leave();
        }
    }
}

/// <summary>A list of choices, each at most once.</summary>
internal sealed class ChoiceListField<T, TEnum>(FieldWords words, Choices<TEnum> choices, Func<T, IReadOnlyList<TEnum>?> get) : Field<T>(FieldKind.ChoiceList, words)
    where T : class
    where TEnum : struct, Enum
{
    public override Choices Choices => choices;

    public override string Allowed => "a list";

    public IReadOnlyList<TEnum>? Get(T facts) => get(facts);

    public FactList<TEnum>? In(FieldValues values) =>
        values.Object(Index) is List<int> numbers ? FactList<TEnum>.Of(numbers.ConvertAll(Choices<TEnum>.Value)) : null;

    public override void Spread(T facts, FieldValues values)
    {
        if (get(facts) is { } entries)
        {
            values.Set(Index, entries.Select(Choices<TEnum>.Number).ToList());
        }
    }

    private protected override void CheckValue(FactCheck check, T facts, PatientFacts record)
    {
        var (entries, seen) = (get(facts), 0u);
        for (var i = 0; i < (entries?.Count ?? 0); i++)
        {
            check.Enter(Name, i);
            check.Choice("", (TEnum?)entries![i], choices);
            if (choices.TryName(entries[i], out var name))
            {
                var bit = 1u << Choices<TEnum>.Number(entries[i]);
                if ((seen & bit) != 0)
                {
                    check.Add(FactFault.GivenTwice(check.Path(""), name));
                }

                seen |= bit;
            }

            check.Leave();
        }
    }
}
