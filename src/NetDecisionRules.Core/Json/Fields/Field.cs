using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>One field of a JSON object: what it may hold, how it is read, and what the schema says of it.</summary>
internal abstract class Field(string name, string description)
{
    public string Name => name;

    /// <summary>The name as a writer takes it.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public string Description => description;

    /// <summary>Place among the fields of its form.</summary>
    public int Index { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The studies that yield this fact; null where it is no fact of some studies only.</summary>
    public IReadOnlyList<ImagingModality>? OnlyOf { get; init; }

    /// <summary>The permitted numbers; null where the field is none.</summary>
    public virtual NumberLimits? Limits => null;

    /// <summary>How a cell of a flat table writes this field.</summary>
    public virtual CellKind Cell => CellKind.Text;

    /// <summary>Whether the field holds a list.</summary>
    public virtual bool IsList => false;

    /// <summary>What the field may hold, as error messages say it after "is not".</summary>
    public abstract string Allowed { get; }

    /// <summary>
    /// Reads the value at the current token, which is not null, into its slot; ends at the value's end. False where it could not be read,
    /// with the fault noted.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots);

    /// <summary>Writes the keywords of the field's schema into an object that was started.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);
}

/// <summary>A field of <typeparamref name="T"/>.</summary>
internal abstract class Field<T>(string name, string description) : Field(name, description)
{
    /// <summary>Writes name and value; nothing where the fact is unknown.</summary>
    public abstract void Write(Utf8JsonWriter json, T facts);
}
