using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// What tells the truth of a criterion and its missing facts: a few codes of the patient's profile, as one number. Patients with the same
/// number have the same answer.
/// </summary>
internal sealed class FindingKey
{
    private const ulong MostValues = uint.MaxValue;

    private readonly KeyPart[] parts;

    private FindingKey(KeyPart[] parts, uint values) =>
        (this.parts, Values, TellsFacts) = (parts, values, Array.TrueForAll(parts, part => part.TellsFacts));

    /// <summary>The number of keys.</summary>
    public uint Values { get; }

    /// <summary>Whether the key tells also what the criterion reads.</summary>
    public bool TellsFacts { get; }

    /// <summary>The key of a criterion; null where it would have to hold too much.</summary>
    public static FindingKey? Of(Criterion criterion)
    {
        var parts = new List<KeyPart>();
        if (!TryAdd(criterion, parts))
        {
            return null;
        }

        var values = 1UL;
        foreach (var part in parts)
        {
            values *= (uint)part.Values;
            if (values > MostValues)
            {
                return null;
            }
        }

        return new FindingKey([.. parts], (uint)values);
    }

    /// <summary>The key of a patient; false where the codes do not tell the answer.</summary>
    public bool TryRead(Patient patient, out uint key)
    {
        key = 0;
        foreach (var part in parts)
        {
            var value = part.Read(patient);
            if (value < 0)
            {
                return false;
            }

            key = unchecked((key * (uint)part.Values) + (uint)value);
        }

        return true;
    }

    private static bool TryAdd(Criterion criterion, List<KeyPart> parts) => criterion switch
    {
        All all => all.Items.All(item => TryAdd(item, parts)),
        Any any => any.Items.All(item => TryAdd(item, parts)),
        Not not => TryAdd(not.Operand, parts),
        Named named => TryAdd(named.Body, parts),
        ChoiceIn choice => TryAdd(choice.Fact, parts),
        Flag flag => TryAdd((Fact)flag.Fact, parts),
        IsMissing { Fact: ChoiceFact fact } => TryAdd(fact, parts),
        IsMissing missing => TryAdd(new TestPart(missing), parts),
        NumberIn number => TryAdd(NumberPart.Of(number), parts),
        DateWindow window => TryAdd(window, parts),
        Some some => TryAdd(SomePart.Of(some), parts),
        _ => false,
    };

    private static bool TryAdd(Fact fact, List<KeyPart> parts) => fact switch
    {
        GradeFact grade => TryAdd(new BandPart(grade.Ki67, NumberSlot.Ki67Percent), parts) && TryAdd(new BandPart(grade.Mitoses, NumberSlot.MitosesPer2mm2), parts)
            && TryAdd(RecordedFacts.StatedGrade, parts) && TryAdd(DifferentiationFact.Instance, parts),
        DifferentiationFact differentiation => differentiation.Inputs.All(input => TryAdd(input, parts)),
        FlagFact { DerivedBy: { } grade } => TryAdd(grade, parts),
        SstrUptakeFact => TryAdd(new ChoicePart(ChoiceSlot.LatestKrenningScore, SstrUptakeFact.ScoreCodes), parts)
            && SstrUptakeFact.Instance.Inputs.OfType<ChoiceFact>().All(input => TryAdd(input, parts)),
        ChoiceFact { Slot: { } slot } choice => TryAdd(new ChoicePart(slot, choice.States.Length), parts)
            && (choice.Scope == StudyScope.Item || TryAdd(new LatestStudyPart(choice.Scope), parts)),
        _ => false,
    };

    /// <summary>Both ends of a window, and what is known of its dates: that tells which of them are missing.</summary>
    private static bool TryAdd(DateWindow window, List<KeyPart> parts)
    {
        var (from, to) = (window with { To = null }, window with { From = null });
        DateFact?[] dates = [window.Fact, window.From?.Anchor, window.To?.Anchor];
        var areRecorded = dates.All(date => date is null or RecordedDate { Slot: not null });
        return (window.From is null || TryAdd(WindowPart.Of(from, areRecorded), parts)) && (window.To is null || TryAdd(WindowPart.Of(to, areRecorded), parts))
            && (window.From is not null || window.To is not null || TryAdd(WindowPart.Of(window, areRecorded), parts))
            && dates.OfType<RecordedDate>().All(date => TryAdd(date, parts));
    }

    private static bool TryAdd(RecordedDate date, List<KeyPart> parts) => date.Slot is not { } slot
        || (TryAdd(new DayPart(slot), parts) && (date.Scope == StudyScope.Item || TryAdd(new LatestStudyPart(date.Scope), parts)));

    private static bool TryAdd(KeyPart? part, List<KeyPart> parts)
    {
        if (part is not null && !parts.Contains(part))
        {
            parts.Add(part);
        }

        return part is not null;
    }
}
