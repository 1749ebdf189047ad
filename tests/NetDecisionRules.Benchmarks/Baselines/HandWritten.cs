using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Baselines;

/// <summary>
/// The shipped rules as a developer without a rule engine would write them: plain boolean <c>if</c>s. An unknown fact makes a rule not
/// fire; what stands negated in a rule must be known to be false. It answers only which rules are certainly true: not which are open, and
/// not why.
/// </summary>
internal sealed partial class HandWritten
{
    private readonly Findings _findings = new();

    /// <summary>The rules that fire. Allocates nothing; one thread at a time.</summary>
    public Fired Decide(PatientFacts patient)
    {
        var fired = default(Fired);
        _findings.Read(patient);
        Trials(_findings, ref fired);
        Europe(_findings, ref fired);
        AmericaAndItaly(_findings, ref fired);
        BoardTreatment(_findings, ref fired);
        BoardPractice(_findings, ref fired);
        return fired;
    }
}
