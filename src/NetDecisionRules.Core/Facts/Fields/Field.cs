using System.Text.Json;

namespace NetDecisionRules.Facts;

/// <summary>What a field of a record holds.</summary>
internal enum FieldKind
{
    Text = 1,
    Number,
    WholeNumber,
    Flag,
    Choice,
    Date,
    PartialDate,
    Section,
    Entries,
    ChoiceList,
}

/// <summary>
/// One field of a patient record, declared once: its name, what it may hold, its words, and how it is read from the record. JSON, checks,
/// schema, table columns and the facts that criteria test follow from it.
/// </summary>
internal abstract class Field(FieldKind kind, FieldWords words)
{
    public FieldKind Kind => kind;

    /// <summary>The name in JSON; the property of the record is called the same, with a capital.</summary>
    public string Name => words.Name;

    /// <summary>The name as a JSON writer takes it.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(words.Name);

    /// <summary>The field as a sentence prints it; empty where no criterion tests it.</summary>
    public string Label => words.Label;

    /// <summary>What the schema says of it, without limits.</summary>
    public string About => words.About;

    /// <summary>JSON path in a record; <c>[]</c> stands for the entry of a list.</summary>
    public required string Path { get; init; }

    /// <summary>Place among the fields of its form.</summary>
    public required int Index { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The studies that yield this fact; null where it is no fact of some studies only.</summary>
    public IReadOnlyList<ImagingModality>? OnlyOf { get; init; }

    /// <summary>The permitted numbers; null where the field is none.</summary>
    public virtual NumberLimits? Limits => null;

    /// <summary>The permitted values; null where the field is no choice or list of choices.</summary>
    public virtual Choices? Choices => null;

    /// <summary>The permitted texts; null where the field is no text.</summary>
    public virtual TextForm? Text => null;

    /// <summary>The fields of its objects; null where it holds none.</summary>
    public virtual Form? Form => null;

    public bool IsList => kind is FieldKind.Entries or FieldKind.ChoiceList;

    /// <summary>What the field may hold, as error messages say it after "is not".</summary>
    public abstract string Allowed { get; }
}

/// <summary>How a field is called.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Label">The field as a sentence prints it; empty where no criterion tests it.</param>
/// <param name="About">What the schema says of it.</param>
internal readonly record struct FieldWords(string Name, string Label, string About);

/// <summary>A field of <typeparamref name="T"/>.</summary>
internal abstract class Field<T>(FieldKind kind, FieldWords words) : Field(kind, words)
    where T : class
{
    /// <summary>The object that has the field, in a record; null for the fields of a list's entries.</summary>
    public required Func<PatientFacts, T>? Owner { get; init; }

    /// <summary>How the fact must agree with others of the record; null where it stands alone.</summary>
    public Agreement<T>? Agreement { get; init; }

    /// <summary>Adds what is wrong with the field.</summary>
    public void Check(FactCheck check, T facts, PatientFacts record)
    {
        CheckValue(check, facts, record);
        if (OnlyOf is { } modalities && facts is ImagingStudy study && !Modalities.MayYield(study.Modality, modalities))
        {
            if (Written(facts) is { } written)
            {
                check.Add(FactFault.WrongModality(check.Path(Name), written, modalities));
            }
        }
        else
        {
            Agreement?.Invoke(check, facts, record);
        }
    }

    /// <summary>Hands the value over, where it is recorded.</summary>
    public abstract void Spread(T facts, FieldValues values);

    private protected abstract void CheckValue(FactCheck check, T facts, PatientFacts record);

    /// <summary>The recorded value in a message; null where it is not recorded, or no scalar.</summary>
    private protected virtual string? Written(T facts) => null;
}

/// <summary>Adds a fault where a fact contradicts others of its record.</summary>
internal delegate void Agreement<in T>(FactCheck check, T facts, PatientFacts record);
