using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Orders the columns of a table by the fields they belong to, whatever their order in the table.</summary>
internal static class FlatGroups
{
    /// <summary>What the flag is called that says whether a list is complete.</summary>
    public static string CompleteFlag(string list) => list + "Complete";

    /// <param name="columns">What each column stands for; each place at most once.</param>
    public static FlatGroup[] Of(FlatName[] columns)
    {
        var places = columns.Select((name, column) => (Name: name, Column: column)).ToLookup(place => place.Name.Field);
        return [.. PatientForm.Form.Fields.Select(field => Group(field, [.. places[field]])).OfType<FlatGroup>()];

        FlatGroup? Group(Field field, (FlatName Name, int Column)[] cells) => field switch
        {
            { IsList: true, Form: not null } when Complete(field) is var complete && (complete >= 0 || cells.Length > 0) =>
                new FlatList(field, [.. cells.GroupBy(c => c.Name.Entry).OrderBy(entry => entry.Key).Select(entry => Parts([.. entry]))], complete),
            _ when cells.Length == 0 => null,
            { IsList: true } => new FlatChoices(field, Array.ConvertAll([.. cells.OrderBy(c => c.Name.Entry)], Cell)),
            { Form: not null } => new FlatSection(field, Parts(cells)),
            _ => new FlatFact(Cell(cells[0])),
        };

        int Complete(Field list) => Array.FindIndex(columns, name => name.Field.Name == CompleteFlag(list.Name));
    }

    private static FlatCell[] Parts((FlatName Name, int Column)[] cells) => Array.ConvertAll([.. cells.OrderBy(c => c.Name.Leaf.Index)], Cell);

    private static FlatCell Cell((FlatName Name, int Column) place) => new(place.Column, place.Name.Leaf);
}
