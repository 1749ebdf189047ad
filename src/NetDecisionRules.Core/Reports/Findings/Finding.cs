using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>What one criterion comes to for all patients who are alike in what it reads.</summary>
/// <param name="Key">Tells how they are alike, see <see cref="FindingKey"/>.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Missing">The paths that would decide it, in ordinal order; none unless it is unknown.</param>
/// <param name="TellsFacts">Whether the recorded facts are the same for all of them, too.</param>
internal sealed record Finding(uint Key, Truth Truth, string[] Missing, bool TellsFacts)
{
    /// <summary>Where the facts are told: those, as JSON without braces; null until they were written.</summary>
    public byte[]? FactsJson { get; set; }

    /// <summary>As a criterion of a trial, what follows the facts, or the whole where those are told; null until it was written.</summary>
    public EntryText? EntryJson { get; set; }
}

/// <summary>What was written of an entry criterion.</summary>
/// <param name="Place">Where the criterion has its place, see <see cref="EntryTemplate"/>.</param>
/// <param name="Json">The text.</param>
internal sealed record EntryText(int Place, byte[] Json);
