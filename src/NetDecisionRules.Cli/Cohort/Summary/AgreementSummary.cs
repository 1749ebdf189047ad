namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>
/// Where the sources stand on one intervention, over the cohort. For each patient a source takes one position on it, over all its rules on
/// the intervention, whatever the line of treatment.
/// </summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="Sources">The sources that have a rule on it, in the order of reports.</param>
/// <param name="Pairs">Every two of them.</param>
internal sealed record AgreementSummary(string Intervention, IReadOnlyList<PositionSummary> Sources, IReadOnlyList<PairSummary> Pairs);

/// <summary>The positions of one source on one intervention: numbers of patients.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="For">A rule that recommends or considers it is true, none against it.</param>
/// <param name="Against">A rule that warns of it or advises against it is true, none for it.</param>
/// <param name="Both">Rules for it and against it are true.</param>
/// <param name="TrialOnly">A rule that restricts it to trials is true, none for or against it.</param>
/// <param name="Undecided">No rule is true, but one at least is unknown.</param>
/// <param name="Silent">Every rule is false: the source has nothing to say on it for this patient.</param>
internal sealed record PositionSummary(string Source, long For, long Against, long Both, long TrialOnly, long Undecided, long Silent);

/// <summary>Two sources on one intervention: numbers of patients. They sum up to all patients.</summary>
/// <param name="First">Id of one source.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="BothFor">Both are for it.</param>
/// <param name="BothAgainst">Both are against it.</param>
/// <param name="Opposite">One is for it, the other against it.</param>
/// <param name="OneSilent">One is for or against it, the other silent.</param>
/// <param name="BothSilent">Both are silent.</param>
/// <param name="Open">Any other: one of them is undecided, says both, or restricts it to trials.</param>
internal sealed record PairSummary(
    string First, string Second, long BothFor, long BothAgainst, long Opposite, long OneSilent, long BothSilent, long Open);
