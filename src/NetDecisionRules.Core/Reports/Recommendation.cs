using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>A rule that is true, with what it advises and why.</summary>
public sealed class Recommendation
{
    private readonly RuleTemplate template;
    private readonly Patient patient;

    internal Recommendation(RuleTemplate template, RegulatoryReport? regulatory, Patient patient) =>
        (this.template, Regulatory, this.patient) = (template, regulatory, patient);

    internal RuleTemplate Template => template;

    /// <summary>Id of the rule.</summary>
    public string Rule => template.Entry.Id;

    /// <summary>The advice in a few words.</summary>
    public string Title => template.Entry.Rule.Title;

    /// <summary>What it speaks of.</summary>
    public Intervention Intervention => template.Entry.Rule.Outcome.Intervention;

    /// <summary>For, against, or a notice.</summary>
    public Stance Stance => template.Entry.Rule.Outcome.Stance;

    /// <summary>The line of treatment.</summary>
    public TherapyLine Line => template.Entry.Rule.Outcome.Line;

    /// <summary>The truth of the condition that strengthens the advice; null where the rule has none.</summary>
    public Truth? Emphasized => template.Entry.Rule.Emphasis?.Test(patient);

    /// <summary>Where it comes from.</summary>
    public SourceReference Source => template.Source;

    /// <summary>The source's own grading and the outcomes that it rests on; null where there is neither.</summary>
    public EvidenceReport? Evidence => template.Evidence;

    /// <summary>Whether it is on label; null for anything but an advice for an intervention that has a label.</summary>
    public RegulatoryReport? Regulatory { get; }

    /// <summary>The days within which it is due; null where the source names none.</summary>
    public WindowReport? Window => template.Entry.Rule.Outcome.Window is { } window
        ? new WindowReport(window.Earliest?.DayFor(patient), window.Latest?.DayFor(patient))
        : null;

    /// <summary>What a reader must know beside the advice.</summary>
    public IReadOnlyList<string> Notes => template.Entry.Rule.Notes;

    /// <summary>The criteria of the rule, with the facts that they read.</summary>
    public IReadOnlyList<Reason> Because => field ??= [.. template.Parts.Select(part => part.For(patient))];
}

/// <summary>A source and the place in it.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Title">Title.</param>
/// <param name="Citation">Short citation.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Doi">DOI; null where there is none.</param>
/// <param name="Locator">The heading under which the statement stands, in the source or in the one it is known through.</param>
/// <param name="Via">Id of the source that it is known through; null where it was read itself.</param>
public sealed record SourceReference(string Id, string Title, string Citation, int Year, string? Doi, string Locator, string? Via);

/// <summary>How the source grades its evidence, and the outcomes that it rests on.</summary>
/// <param name="Level">Level of evidence.</param>
/// <param name="Grade">Grade of recommendation.</param>
/// <param name="Outcomes">Outcomes of studies.</param>
public sealed record EvidenceReport(string? Level, string? Grade, IReadOnlyList<TrialOutcome> Outcomes);

/// <summary>Whether an intervention is on label for the patient.</summary>
/// <param name="Eu">In the European Union.</param>
/// <param name="Us">In the United States.</param>
public sealed record RegulatoryReport(LabelStatus Eu, LabelStatus Us);

/// <summary>Whether an intervention is on label.</summary>
public enum LabelStatus
{
    /// <summary>The recorded facts do not decide it, or the label is not yet published.</summary>
    Unknown,

    /// <summary>The patient is within the label.</summary>
    OnLabel,

    /// <summary>The patient is outside the label.</summary>
    OffLabel,
}

/// <summary>Days within which something is due; both included, null is open.</summary>
/// <param name="Earliest">The first day.</param>
/// <param name="Latest">The last day.</param>
public sealed record WindowReport(DateOnly? Earliest, DateOnly? Latest);

/// <summary>One criterion of a rule for one patient.</summary>
/// <param name="Criterion">Its name.</param>
/// <param name="Text">What it says.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Facts">The recorded facts that it read.</param>
public sealed record Reason(string Criterion, string Text, Truth Truth, IReadOnlyList<FactReading> Facts);
