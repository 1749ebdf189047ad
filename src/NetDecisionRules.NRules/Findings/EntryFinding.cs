using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// One entry of a list of a patient. Says what is certain and what is possible of a fact of such an entry; a fact of another list's entries
/// cannot be asked of it.
/// </summary>
public readonly record struct EntryFinding
{
    private readonly Patient _patient;
    private readonly int _entry;

    internal EntryFinding(Patient patient, int entry) => (_patient, _entry) = (patient, entry);

    /// <summary>A number of the entry, e.g. <c>entry.Finding(TreatmentFacts.Cycles)</c>.</summary>
    public NumberFinding Finding(NumberFact fact) => new(fact, _patient, _entry);

    /// <summary>A choice of the entry, e.g. <c>entry.Finding(TreatmentFacts.Kind)</c>.</summary>
    public ChoiceFinding<T> Finding<T>(ChoiceFact<T> fact)
        where T : struct, Enum => new(fact, _patient, _entry);

    /// <summary>A date of the entry, e.g. <c>entry.Finding(StudyFacts.Date)</c>.</summary>
    public DateFinding Finding(DateFact fact) => new(fact, _patient, _entry);
}
