namespace NetDecisionRules.Guidelines;

/// <summary>
/// One statement of a source that was read, told in this project's words, and what became of it: the rules that carry it, or the reason why
/// none does.
/// </summary>
/// <param name="Source">The id of the source that was read, e.g. <c>board-2025</c>; what it reports of other sources stands here too.</param>
/// <param name="Heading">The heading below which the statement stands, in the words of the source.</param>
/// <param name="Paragraph">The paragraph below that heading, from 1; statements of one paragraph share it. Of a table, the block of rows.</param>
/// <param name="KeyPoint">What the source says, in one sentence.</param>
/// <param name="Rules">The rules (<c>source/slug</c>) and protocols (<c>source</c>) that carry it; empty where none does.</param>
/// <param name="WhyNoRule">Why no rule carries it, in one sentence; null where some rule does.</param>
public sealed record Passage(string Source, string Heading, int Paragraph, string KeyPoint, IReadOnlyList<string> Rules, string? WhyNoRule);
