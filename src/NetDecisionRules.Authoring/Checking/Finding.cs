using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>What kind of flaw a finding is.</summary>
internal enum FindingKind
{
    /// <summary>A rule, or a trial's eligibility, that is true for nobody.</summary>
    NeverTrue,

    /// <summary>A rule that adds nothing: whenever it is true, another with the same advice is.</summary>
    Implied,

    /// <summary>Advice for and against the same, of one source, for one patient.</summary>
    OppositeStances,

    /// <summary>A patient with advanced, SSTR-positive disease and all facts known for whom no source advises a treatment.</summary>
    Silence,

    /// <summary>Values of a number that a source leaves out between its thresholds.</summary>
    UncoveredValue,

    /// <summary>A part of a criterion that never changes its truth.</summary>
    IdleCriterion,
}

/// <summary>One flaw of a rule base.</summary>
/// <param name="Id">The same as long as the flaw is: what accepted findings name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Words">What was found, in a sentence.</param>
/// <param name="Rules">The rules, or the protocol, that it is about.</param>
/// <param name="Witnesses">Patients who show it; none where it is a proof that there are no such patients.</param>
internal sealed record Finding(string Id, FindingKind Kind, string Words, IReadOnlyList<string> Rules, IReadOnlyList<Patient> Witnesses);

/// <summary>A question whose answer may be a finding.</summary>
/// <param name="Ask">Asks it; null where there is nothing to be found.</param>
internal sealed record Question(Func<Finding?> Ask);
