using System.Text.Json.Serialization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>A rule that is true, with what it advises and why.</summary>
public sealed class Recommendation
{
    private readonly Advice _advice;

    // Null in a report that was read back: its reasons are there.
    private readonly RuleTemplate? _template;
    private readonly Patient? _patient;

    internal Recommendation(RuleTemplate template, RegulatoryReport? regulatory, Patient patient)
    {
        (_advice, _template, _patient) = (template.Advice, template, patient);
        (Emphasized, Regulatory, Window) = (template.Entry.Rule.Emphasis?.Test(patient), regulatory, template.WindowFor(patient));
    }

    internal Recommendation(Advice advice, Truth? emphasized, RegulatoryReport? regulatory, WindowReport? window, IReadOnlyList<Reason> because) =>
        (_advice, Emphasized, Regulatory, Window, Because) = (advice, emphasized, regulatory, window, because);

    /// <summary>Id of the rule.</summary>
    [JsonPropertyName("rule")]
    public string RuleId => _advice.RuleId;

    /// <summary>
    /// The rule itself. In a report that was read from JSON null, unless it was read with the rule base that made it: see
    /// <see cref="ReportJson.TryRead"/>.
    /// </summary>
    [JsonIgnore]
    public RuleEntry? Rule => _advice.Rule;

    /// <summary>The advice in a few words.</summary>
    public string Title => _advice.Title;

    /// <summary>What it speaks of.</summary>
    public Intervention Intervention => _advice.Intervention;

    /// <summary>For, against, or a notice.</summary>
    public Stance Stance => _advice.Stance;

    /// <summary>The line of treatment.</summary>
    public TherapyLine Line => _advice.Line;

    /// <summary>The truth of the condition that strengthens the advice; null where the rule has none.</summary>
    public Truth? Emphasized { get; }

    /// <summary>Where it comes from.</summary>
    public SourceReference Source => _advice.Source;

    /// <summary>The source's own grading and the outcomes that it rests on; null where there is neither.</summary>
    public EvidenceReport? Evidence => _advice.Evidence;

    /// <summary>Whether it is on label; null for anything but an advice for an intervention that has a label.</summary>
    public RegulatoryReport? Regulatory { get; }

    /// <summary>The days within which it is due; null where the source names none.</summary>
    public WindowReport? Window { get; }

    /// <summary>What a reader must know beside the advice.</summary>
    public IReadOnlyList<string> Notes => _advice.Notes;

    /// <summary>The criteria of the rule, with the facts that they read.</summary>
    public IReadOnlyList<Reason> Because { get => field ??= Array.ConvertAll(_template!.Parts, part => part.For(_patient!)); private init; }
}

/// <summary>What a rule advises, the same for every patient of whom it is true.</summary>
internal sealed class Advice
{
    public required string RuleId { get; init; }

    public required RuleEntry? Rule { get; init; }

    public required string Title { get; init; }

    public required Intervention Intervention { get; init; }

    public required Stance Stance { get; init; }

    public required TherapyLine Line { get; init; }

    public required SourceReference Source { get; init; }

    public required EvidenceReport? Evidence { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }
}
