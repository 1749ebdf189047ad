using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>A list quantifier. Where it is unknown, the code tells what is missing only if no entry may pass: then it is the list itself.</summary>
internal sealed record SomePart(TruthColumn Column, ListShape List, CombinationSet MayPass) : KeyPart(3)
{
    public static SomePart? Of(Some some)
    {
        if (ListShape.Of(some.List) is not { } list)
        {
            return null;
        }

        if (list.Tells(some.Item))
        {
            var column = new SomeColumn(list, some.Item);
            return new SomePart(column, list, column.MayPass);
        }

        return EntryTest.Of(list, some.Item) is { } item ? new SomePart(new EntriesColumn(list, item), list, item.MayPass) : null;
    }

    public override int Read(Patient patient)
    {
        var truth = Column.StateOf(patient);
        return truth == (int)Truth.Unknown && List.In(patient.Profile).Present.Overlaps(MayPass) ? -1 : truth;
    }
}
