using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>What a column name stands for.</summary>
/// <param name="Field">The record's field.</param>
/// <param name="Entry">Which entry of a list, from 1; 0 where the field is none.</param>
/// <param name="Part">The field of the section or entry; null where the field is the fact itself.</param>
internal readonly record struct FlatName(Field Field, int Entry, Field? Part)
{
    /// <summary>The field whose value a cell of the column holds.</summary>
    public Field Leaf => Part ?? Field;

    public override string ToString()
    {
        var owner = Entry == 0 ? Field.Name : string.Create(CultureInfo.InvariantCulture, $"{Field.Name}.{Entry}");
        return Part is null ? owner : owner + "." + Part.Name;
    }

    /// <summary>The columns of a table whose lists have room for so many entries, in the order of the contract.</summary>
    public static IEnumerable<FlatName> All(Func<Field, int> entries) => PatientForm.Form.Fields.SelectMany(field => field.IsList
        ? Enumerable.Range(1, entries(field)).SelectMany(entry => Parts(field, entry))
        : Parts(field, entry: 0));

    public static bool TryParse(string text, out FlatName name)
    {
        name = default;
        var parts = text.Split('.');
        if (Find(PatientForm.Form, parts[0]) is not { } field)
        {
            return false;
        }

        var entry = 0;
        var depth = 1;
        if (field.IsList && !TryEntry(parts.ElementAtOrDefault(depth++), out entry))
        {
            return false;
        }

        var part = field.Form is { } form && depth < parts.Length ? Find(form, parts[depth++]) : null;
        name = new FlatName(field, entry, part);
        return depth == parts.Length && field.Form is not null == part is not null;
    }

    /// <summary>The one column that was probably meant; null when there is none, or more than one.</summary>
    public static string? Closest(string written)
    {
        var entry = written.Split('.').Select(part => TryEntry(part, out var number) ? number : 0).Max();
        return new NameTable([.. All(_ => Math.Max(entry, 1)).Where(name => name.Entry is 0 || name.Entry == Math.Max(entry, 1)).Select(name => name.ToString())]).Closest(written);
    }

    private static IEnumerable<FlatName> Parts(Field field, int entry) =>
        field.Form is { } form ? form.Fields.Select(part => new FlatName(field, entry, part)) : [new FlatName(field, entry, null)];

    private static Field? Find(Form form, string name) => form.Fields.FirstOrDefault(field => field.Name == name);

    private static bool TryEntry(string? text, out int entry) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out entry) && entry is >= 1 and <= FlatColumns.MaxEntries && text![0] != '0';
}
