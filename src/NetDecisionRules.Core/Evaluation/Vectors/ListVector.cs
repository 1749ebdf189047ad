using System.Runtime.CompilerServices;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// A list of a patient in short: which combinations of two choices occur among the entries that count at the moment of the decision, and
/// those entries.
/// </summary>
/// <param name="Present">Bit n is set where some entry has combination n.</param>
/// <param name="Entries">The entries that count; none where the list is unknown.</param>
/// <param name="MayHoldMore">Whether the list is unknown or incomplete.</param>
internal readonly record struct ListVector(CombinationSet Present, EntryVector[] Entries, bool MayHoldMore)
{
    public static ListVector Of(ListShape shape, Patient patient)
    {
        var count = shape.List.Count(patient);
        var (entries, kept, present) = (count is null or 0 ? [] : new EntryVector[count.Value], 0, default(CombinationSet));
        for (var i = 0; i < count; i++)
        {
            if (shape.List.Counts(patient, i))
            {
                entries[kept] = shape.Entry(patient, i);
                present |= CombinationSet.Of(entries[kept++].Combination);
            }
        }

        return new ListVector(present, kept == entries.Length ? entries : entries[..kept], count is null || !shape.List.IsComplete(patient));
    }
}

/// <summary>One entry of a list.</summary>
internal readonly struct EntryVector(byte combination, DaySpan day, EntryNumbers numbers)
{
    /// <summary>The numbers, as keys.</summary>
    public readonly EntryNumbers Numbers = numbers;

    /// <summary>Two choices, such as kind and outcome of a treatment, as one code.</summary>
    public byte Combination { get; } = combination;

    /// <summary>The date.</summary>
    public DaySpan Day { get; } = day;
}

/// <summary>The numbers of an entry, by their places in its <see cref="ListShape"/>.</summary>
[InlineArray(ListShape.MostNumbers)]
internal struct EntryNumbers
{
    private KeyRange _first;
}
