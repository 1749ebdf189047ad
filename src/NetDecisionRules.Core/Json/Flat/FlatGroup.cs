using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>A column that a table has: its number and the field of the object it belongs to.</summary>
internal readonly record struct FlatCell(int Column, Field Field)
{
    public void Write(scoped in FlatRow row, ref FlatJson json)
    {
        if (!row.IsEmpty(Column))
        {
            json.Name(Field.EncodedName.EncodedUtf8Bytes);
            CellText.Write(Field.Kind, row[Column], ref json);
        }
    }
}

/// <summary>The columns of one field of the record. Writes nothing where they are empty: the facts are unknown.</summary>
internal abstract class FlatGroup(Field owner)
{
    protected ReadOnlySpan<byte> Name => owner.EncodedName.EncodedUtf8Bytes;

    public abstract void Write(scoped in FlatRow row, ref FlatJson json);

    protected static bool IsEmpty(scoped in FlatRow row, FlatCell[] cells)
    {
        foreach (var cell in cells)
        {
            if (!row.IsEmpty(cell.Column))
            {
                return false;
            }
        }

        return true;
    }

    protected static void WriteObject(scoped in FlatRow row, FlatCell[] cells, ref FlatJson json)
    {
        json.Start('{');
        foreach (var cell in cells)
        {
            cell.Write(row, ref json);
        }

        json.End('}');
    }
}

/// <summary>A fact of the record itself.</summary>
internal sealed class FlatFact(FlatCell cell) : FlatGroup(cell.Field)
{
    public override void Write(scoped in FlatRow row, ref FlatJson json) => cell.Write(row, ref json);
}

/// <summary>A section.</summary>
internal sealed class FlatSection(Field field, FlatCell[] cells) : FlatGroup(field)
{
    public override void Write(scoped in FlatRow row, ref FlatJson json)
    {
        if (!IsEmpty(row, cells))
        {
            json.Name(Name);
            WriteObject(row, cells, ref json);
        }
    }
}

/// <summary>
/// A list of objects. An entry whose cells are all empty is not there, and those behind it move up. With no entry at all, the list is
/// known to be empty where its column <c>…Complete</c> says true, otherwise unknown.
/// </summary>
internal sealed class FlatList(Field field, FlatCell[][] entries, int complete) : FlatGroup(field)
{
    public override void Write(scoped in FlatRow row, ref FlatJson json)
    {
        var isOpen = false;
        foreach (var entry in entries)
        {
            if (IsEmpty(row, entry))
            {
                continue;
            }

            if (!isOpen)
            {
                json.Name(Name);
                json.Start('[');
                isOpen = true;
            }

            WriteObject(row, entry, ref json);
        }

        if (!isOpen && complete >= 0 && CellText.IsTrue(row[complete]))
        {
            json.Name(Name);
            json.Start('[');
            isOpen = true;
        }

        if (isOpen)
        {
            json.End(']');
        }
    }
}

/// <summary>A list of choices. <see cref="None"/> as its only filled cell says that the list is known to be empty.</summary>
internal sealed class FlatChoices(Field field, FlatCell[] cells) : FlatGroup(field)
{
    public const string None = "none";

    public override void Write(scoped in FlatRow row, ref FlatJson json)
    {
        if (IsEmpty(row, cells))
        {
            return;
        }

        json.Name(Name);
        json.Start('[');
        if (!IsNone(row))
        {
            foreach (var cell in cells)
            {
                if (!row.IsEmpty(cell.Column))
                {
                    json.Text(row[cell.Column]);
                }
            }
        }

        json.End(']');
    }

    private bool IsNone(scoped in FlatRow row)
    {
        var isNone = false;
        foreach (var cell in cells)
        {
            if (!row.IsEmpty(cell.Column))
            {
                if (isNone || !row[cell.Column].SequenceEqual("none"u8))
                {
                    return false;
                }

                isNone = true;
            }
        }

        return isNone;
    }
}
