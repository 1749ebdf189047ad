using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Diff.Patients;

/// <summary>What changes for the patients of a cohort.</summary>
/// <param name="Patients">How many were asked about.</param>
/// <param name="Rejected">How many records are no valid patient.</param>
/// <param name="Changed">How many patients get another answer of some kind.</param>
/// <param name="Limit">How many patients are listed of each subject.</param>
/// <param name="Subjects">What changes for somebody, in the order of the differences.</param>
internal sealed record CohortFlips(long Patients, long Rejected, long Changed, int Limit, IReadOnlyList<SubjectFlips> Subjects);

/// <summary>For whom one answer changes.</summary>
/// <param name="Subject">What answers.</param>
/// <param name="Counts">How many patients change in which way; all of them.</param>
/// <param name="Patients">The first patients, in the order of the input.</param>
internal sealed record SubjectFlips(SubjectChange Subject, IReadOnlyList<FlipCount> Counts, IReadOnlyList<PatientFlip> Patients)
{
    public long Total => Counts.Sum(c => c.Patients);
}

/// <summary>How many patients change in one way.</summary>
/// <param name="From">The truth before; null where there was nothing to be true.</param>
/// <param name="To">The truth now; null where there is nothing any more.</param>
/// <param name="Patients">How many.</param>
internal sealed record FlipCount(Truth? From, Truth? To, long Patients);

/// <summary>One patient whose answer changes.</summary>
/// <param name="Id">The patient.</param>
/// <param name="From">The truth before.</param>
/// <param name="To">The truth now.</param>
/// <param name="Because">The clauses that differ and have another truth for this patient.</param>
/// <param name="Why">What decides the answer, where no clause differs: the rule is there, is not, or advises something else.</param>
internal sealed record PatientFlip(string Id, Truth? From, Truth? To, IReadOnlyList<ClauseFlip> Because, string Why);
