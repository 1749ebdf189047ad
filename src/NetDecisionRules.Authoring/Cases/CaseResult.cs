namespace NetDecisionRules.Authoring;

/// <summary>What came of one case.</summary>
/// <param name="Name">The case: its path below the folder that was run, with <c>/</c> between folders.</param>
/// <param name="Case">The case as it was read; null where it has errors.</param>
/// <param name="Errors">What is wrong with the case itself; it was then not run.</param>
/// <param name="Failures">What it expected and did not get, in the order of the contract.</param>
public sealed record CaseResult(string Name, GuidelineCase? Case, IReadOnlyList<CaseError> Errors, IReadOnlyList<CaseFailure> Failures)
{
    /// <summary>The case is well formed, and all that it expects came.</summary>
    public bool Passed => Errors.Count == 0 && Failures.Count == 0;

    /// <summary>One line for each error or failure, each beginning with the name; none where the case passed.</summary>
    public IEnumerable<string> Lines => Errors.Select(e => $"{Name}: error: {e}").Concat(Failures.Select(f => $"{Name}: {f}"));
}

/// <summary>One expectation that was not met.</summary>
/// <param name="Subject">What it is about: a rule id, <c>grade</c>, <c>eligibility.</c> and a protocol, <c>missing</c>.</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Actual">What came.</param>
/// <param name="Why">The criteria and facts that decided it, or the facts that are missing.</param>
public sealed record CaseFailure(string Subject, string Expected, string Actual, string Why)
{
    /// <summary>The failure in one line.</summary>
    public override string ToString() => $"{Subject}: expected {Expected}, came {Actual}: {Why}";
}
