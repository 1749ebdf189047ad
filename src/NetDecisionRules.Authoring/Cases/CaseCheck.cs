using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>Compares what a case expects with the report on its patient.</summary>
internal sealed class CaseCheck(DecisionEngine engine, GuidelineCase guidelineCase)
{
    private readonly DecisionReport _report = engine.Evaluate(guidelineCase.Patient);
    private readonly CaseExpectation _expect = guidelineCase.Expect;

    public IReadOnlyList<CaseFailure> Failures() =>
    [
        .. Grade(),
        .. _expect.TrueRules.SelectMany(id => Rule(id, Truth.True)),
        .. _expect.Stances.SelectMany(s => Stance(s.Key, s.Value)),
        .. _expect.Emphasized.SelectMany(e => Emphasis(e.Key, e.Value)),
        .. _expect.NotRecommended.SelectMany(id => Rule(id, Truth.False)),
        .. _expect.Undetermined.SelectMany(id => Rule(id, Truth.Unknown)),
        .. _expect.Eligibility.SelectMany(e => Eligibility(e.Key, e.Value)),
        .. Missing(),
    ];

    private IEnumerable<CaseFailure> Grade()
    {
        var grade = _report.Classification.Grade;
        var expected = _expect.Grade?.ToString().ToLowerInvariant();
        var actual = grade.Value?.ToString().ToLowerInvariant() ?? "unknown";
        if (expected is not null && expected != actual)
        {
            var why = grade.Value is null
                ? $"{string.Join(", ", grade.Possible).ToLowerInvariant()} are possible; {Reasons.Missing(grade.Missing)}"
                : Reasons.Facts(Explanation.Of(engine.RuleBase.Classification.Grade.Is([.. grade.Possible]), guidelineCase.Patient).Facts);
            yield return new CaseFailure("grade", expected, actual, why);
        }
    }

    private IEnumerable<CaseFailure> Rule(string id, Truth expected)
    {
        var actual = TruthOf(id);
        if (actual != expected)
        {
            var explanation = engine.Explain(id, guidelineCase.Patient);
            var why = explanation.Truth == actual ? Reasons.Of(explanation) : "its source does not answer under the options of the case";
            yield return new CaseFailure(id, Reasons.Text(expected), Reasons.Text(actual), why);
        }
    }

    /// <summary>That the rule is not true is a failure of its own.</summary>
    private IEnumerable<CaseFailure> Stance(string id, Stance expected)
    {
        if (engine.RuleBase.TryFind(id, out var entry) && entry.Rule.Outcome.Stance is var actual && actual != expected && TruthOf(id) == Truth.True)
        {
            yield return new CaseFailure("stances." + id, JsonOutput.Name(expected), JsonOutput.Name(actual), "so the rule says of its intervention");
        }
    }

    private IEnumerable<CaseFailure> Emphasis(string id, Truth expected)
    {
        if (!engine.RuleBase.TryFind(id, out var entry) || TruthOf(id) != Truth.True)
        {
            yield break;
        }

        if (entry.Rule.Emphasis is not { } emphasis)
        {
            yield return new CaseFailure("emphasized." + id, Reasons.Text(expected), "no answer", "the rule has nothing that emphasizes it");
        }
        else if (emphasis.Test(guidelineCase.Patient) is var actual && actual != expected)
        {
            yield return new CaseFailure("emphasized." + id, Reasons.Text(expected), Reasons.Text(actual), Reasons.Of(Explanation.Of(emphasis, guidelineCase.Patient)));
        }
    }

    private Truth TruthOf(string id)
    {
        if (engine.RuleBase.TryFind(id, out var entry) && entry.Rule.IsClassification)
        {
            return entry.Rule.Condition.Test(guidelineCase.Patient);
        }

        return _report.Recommendations.Any(r => r.RuleId == id) ? Truth.True : _report.Undetermined.Any(u => u.RuleId == id) ? Truth.Unknown : Truth.False;
    }

    private IEnumerable<CaseFailure> Eligibility(string protocol, EligibilityStatus expected)
    {
        var answer = _report.Eligibility.FirstOrDefault(e => e.Protocol == protocol);
        if (answer is null)
        {
            yield return new CaseFailure("eligibility." + protocol, Reasons.Text(expected), "no answer", "its source does not answer under the options of the case");
        }
        else if (answer.Status != expected)
        {
            yield return new CaseFailure("eligibility." + protocol, Reasons.Text(expected), Reasons.Text(answer.Status), Reasons.Of(answer));
        }
    }

    /// <summary>Each path must be missing for some rule that is unknown; that a grading rule is unknown the report says at the grade.</summary>
    private IEnumerable<CaseFailure> Missing()
    {
        var missing = _report.MissingFacts.Select(m => m.Fact).Union(_report.Classification.Grade.Missing).Order(StringComparer.Ordinal).ToList();
        return _expect.Missing.Where(path => !missing.Contains(path))
            .Select(path => new CaseFailure("missing", path, "not among the missing facts", Reasons.Missing(missing)));
    }
}
