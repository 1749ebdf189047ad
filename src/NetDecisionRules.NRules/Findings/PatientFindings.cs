using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// What is certain and what is possible for one patient, fact by fact: the words in which the conditions of the exported rules are written, and
/// in which an application's own rules can be, too, e.g. <c>patient.Finding(RecordedFacts.Ki67).Min &gt;= 10</c>. Each reads the patient when
/// asked and never throws for a patient.
/// </summary>
public static class PatientFindings
{
    /// <summary>A number of the patient.</summary>
    public static NumberFinding Finding(this Patient patient, NumberFact fact) => new(fact, patient, -1);

    /// <summary>A choice of the patient, recorded or derived.</summary>
    public static ChoiceFinding<T> Finding<T>(this Patient patient, ChoiceFact<T> fact)
        where T : struct, Enum => new(fact, patient, -1);

    /// <summary>A yes-or-no fact of the patient.</summary>
    public static FlagFinding Finding(this Patient patient, FlagFact fact) => new(fact, patient, -1);

    /// <summary>A date of the patient.</summary>
    public static DateFinding Finding(this Patient patient, DateFact fact) => new(fact, patient, -1);

    /// <summary>A list of the patient.</summary>
    public static ListFinding Finding(this Patient patient, ListFact list) => new(list, patient);

    /// <summary>The grade by given bands; see <see cref="GradeFact"/>.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="ki67From">The lowest Ki-67 of G2 in percent.</param>
    /// <param name="ki67To">The highest Ki-67 of G2 in percent.</param>
    /// <param name="mitosesFrom">The lowest mitotic count of G2 per 2 mm².</param>
    /// <param name="mitosesTo">The highest mitotic count of G2 per 2 mm².</param>
    public static ChoiceFinding<TumorGrade> Grade(this Patient patient, decimal ki67From, decimal ki67To, decimal mitosesFrom, decimal mitosesTo) =>
        new(Grading.By(ki67From, ki67To, mitosesFrom, mitosesTo), patient, -1);

    /// <summary>Whether a stated grade is recorded that Ki-67 and mitoses exclude by given bands, those of <see cref="Grade"/>.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="ki67From">The lowest Ki-67 of G2 in percent.</param>
    /// <param name="ki67To">The highest Ki-67 of G2 in percent.</param>
    /// <param name="mitosesFrom">The lowest mitotic count of G2 per 2 mm².</param>
    /// <param name="mitosesTo">The highest mitotic count of G2 per 2 mm².</param>
    public static FlagFinding StatedGradeDiffers(this Patient patient, decimal ki67From, decimal ki67To, decimal mitosesFrom, decimal mitosesTo) =>
        new(Grading.By(ki67From, ki67To, mitosesFrom, mitosesTo).StatedGradeDiffers, patient, -1);
}
