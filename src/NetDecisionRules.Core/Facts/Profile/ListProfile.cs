namespace NetDecisionRules.Facts;

/// <summary>
/// A list of a patient in short: which combinations of two choices occur among the entries that count at the moment of the decision, and
/// those entries.
/// </summary>
/// <param name="Present">Bit n is set where some entry has combination n.</param>
/// <param name="Entries">The entries that count; none where the list is unknown, and none for goals, which their combinations tell whole.</param>
/// <param name="MayHoldMore">Whether the list is unknown or incomplete.</param>
internal readonly record struct ListProfile(CombinationSet Present, EntryProfile[] Entries, bool MayHoldMore)
{
    /// <summary>The number of codes of the second choice of a treatment (not recorded, the outcomes, not there yet).</summary>
    public const int OutcomeCodes = 6;

    /// <summary>The code of an outcome that cannot be there yet, because the treatment is still going on.</summary>
    public const byte AbsentOutcome = OutcomeCodes - 1;

    /// <summary>The number of codes of the second choice of a study (not recorded, the responses).</summary>
    public const int ResponseCodes = 5;

    public static ListProfile OfTreatments(PatientFacts facts)
    {
        var entries = Counting<Treatment>(facts.Treatments, facts, Patient.Counts, Entry);
        return new ListProfile(Combinations(entries), entries, facts.Treatments is null || facts.TreatmentsComplete == false);

        static EntryProfile Entry(Treatment treatment, PatientFacts facts)
        {
            var ongoing = Patient.IsOngoing(treatment, facts);
            var outcome = ongoing ? AbsentOutcome : ChoiceCode.Of(treatment.Outcome);
            return new EntryProfile(
                Combination(ChoiceCode.Of(treatment.Kind), outcome, OutcomeCodes),
                ongoing ? DaySpan.Absent : DaySpan.Of(treatment.End),
                KeyRange.Of(treatment.Cycles),
                ongoing ? KeyRange.Absent : KeyRange.Of(treatment.DiseaseControlMonths));
        }
    }

    public static ListProfile OfImaging(PatientFacts facts)
    {
        var entries = Counting<ImagingStudy>(facts.Imaging, facts, Patient.Counts, (study, _) => new EntryProfile(
            Combination(ChoiceCode.Of(study.Modality), ChoiceCode.Of(study.Response), ResponseCodes), DaySpan.Of(study.Date), KeyRange.Missing, KeyRange.Missing));
        return new ListProfile(Combinations(entries), entries, facts.Imaging is null || facts.ImagingComplete == false);
    }

    public static ListProfile OfGoals(PatientFacts facts)
    {
        var present = default(CombinationSet);
        for (var i = 0; i < (facts.Goals?.Count ?? 0); i++)
        {
            present |= CombinationSet.Of(ChoiceCode.Of(facts.Goals![i]));
        }

        return new ListProfile(present, [], facts.Goals is null);
    }

    private static byte Combination(byte first, byte second, int secondCodes) => (byte)((first * secondCodes) + second);

    private static EntryProfile[] Counting<T>(IReadOnlyList<T>? list, PatientFacts facts, Func<T, PatientFacts, bool> counts, Func<T, PatientFacts, EntryProfile> profile)
    {
        if (list is null or { Count: 0 })
        {
            return [];
        }

        var entries = new EntryProfile[list.Count];
        var count = 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (counts(list[i], facts))
            {
                entries[count++] = profile(list[i], facts);
            }
        }

        return count == entries.Length ? entries : entries[..count];
    }

    private static CombinationSet Combinations(EntryProfile[] entries)
    {
        var present = default(CombinationSet);
        foreach (var entry in entries)
        {
            present |= CombinationSet.Of(entry.Combination);
        }

        return present;
    }
}

/// <summary>One entry of a list.</summary>
/// <param name="Combination">Kind and outcome of a treatment, modality and response of a study, as one code.</param>
/// <param name="Day">End of a treatment, day of a study.</param>
/// <param name="Cycles">Cycles of a treatment, as keys.</param>
/// <param name="DiseaseControl">Months of disease control by a treatment, as keys.</param>
internal readonly record struct EntryProfile(byte Combination, DaySpan Day, KeyRange Cycles, KeyRange DiseaseControl);
