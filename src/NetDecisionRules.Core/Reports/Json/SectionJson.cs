namespace NetDecisionRules.Reports;

/// <summary>
/// One section of a report as JSON: its name and its value, brackets included. A section knows nothing of those before and after it; their
/// order stands in <see cref="ReportJsonWriter"/>.
/// </summary>
internal abstract class SectionJson
{
    /// <summary>The name of its field, with the comma before it and the colon behind it.</summary>
    public abstract ReadOnlySpan<byte> Name { get; }

    /// <summary>Writes the value of its field.</summary>
    public abstract void Write(WritingContext context);
}

/// <summary>What the sections of one report are written with.</summary>
/// <param name="Json">Where to.</param>
/// <param name="Template">What is the same for every patient.</param>
/// <param name="Scratch">Where the criteria stand that are written already.</param>
/// <param name="Report">The report.</param>
internal sealed record WritingContext(JsonBuffer Json, ReportJsonTemplate Template, ReportScratch Scratch, LiveReport Report);
