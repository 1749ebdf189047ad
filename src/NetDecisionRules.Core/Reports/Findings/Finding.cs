using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>What one criterion comes to for all patients who are alike in what it reads.</summary>
/// <param name="Key">Tells how they are alike, see <see cref="FindingKey"/>.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Missing">The paths that would decide it, in ordinal order; none unless it is unknown.</param>
/// <param name="TellsFacts">Whether the recorded facts are the same for all of them, too.</param>
internal sealed record Finding(ulong Key, Truth Truth, string[] Missing, bool TellsFacts)
{
    /// <summary>Where the facts are told: those, as JSON without braces; null until they were written.</summary>
    public byte[]? FactsJson { get; set; }

    /// <summary>As a criterion of a trial, from the result on: the whole where the facts are told, else what follows them; null until it was written.</summary>
    public byte[]? EntryJson { get; set; }
}
