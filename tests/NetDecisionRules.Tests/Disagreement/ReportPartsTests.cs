using System.Text;
using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>The parts of a report are made when asked for, once, whoever asks.</summary>
public class ReportPartsTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = Rules.Jurisdiction.Eu });

    [Fact]
    public void Asking_twice_gives_the_same_objects()
    {
        var report = Engine.Evaluate(Patients.HotRectum);

        report.Classification.Should().BeSameAs(report.Classification);
        report.Recommendations.Should().BeSameAs(report.Recommendations);
        report.Eligibility.Should().BeSameAs(report.Eligibility);
        report.Undetermined.Should().BeSameAs(report.Undetermined);
        report.MissingFacts.Should().BeSameAs(report.MissingFacts);
        report.Concordance.Should().BeSameAs(report.Concordance);
        report.Conflicts.Should().BeSameAs(report.Conflicts);
        report.Recommendations.Should().AllSatisfy(r => r.Because.Should().BeSameAs(r.Because));
        report.Eligibility.Should().AllSatisfy(e => e.Criteria.Should().BeSameAs(e.Criteria));
    }

    [Fact]
    public void The_order_of_asking_makes_no_difference()
    {
        var (forward, backward) = (Engine.Evaluate(Patients.HotRectum), Engine.Evaluate(Patients.HotRectum));

        _ = (backward.Conflicts, backward.Concordance, backward.MissingFacts, backward.Undetermined, backward.Eligibility, backward.Recommendations);

        Json(backward).Should().Be(Json(forward));
    }

    [Fact]
    public void Sixteen_threads_see_equal_content_in_one_report()
    {
        foreach (var facts in new[] { Patients.HotRectum, Patients.PregnantIleal, Patients.TrialPancreas, new PatientFacts { Id = "nobody" } })
        {
            var expected = Json(Engine.Evaluate(facts));
            for (var round = 0; round < 5; round++)
            {
                var report = Engine.Evaluate(facts);
                var seen = new string[16];
                using var start = new Barrier(seen.Length);
                var threads = seen.Select((_, i) => new Thread(() =>
                {
                    start.SignalAndWait();
                    seen[i] = Json(report);
                })).ToList();
                threads.ForEach(t => t.Start());
                threads.ForEach(t => t.Join());

                seen.Should().AllBe(expected);
            }
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 40, QuietOnSuccess = true)]
    public void Explain_agrees_with_the_report(AnyPatient any)
    {
        var report = Engine.Evaluate(any.Patient);
        var (recommended, undetermined) = (report.Recommendations.ToDictionary(r => r.RuleId), report.Undetermined.ToDictionary(u => u.RuleId));

        foreach (var rule in Engine.RuleBase.Rules.Where(r => !r.Rule.IsClassification))
        {
            var explanation = Engine.Explain(rule.Id, any.Patient);
            explanation.Truth.Should().Be(recommended.ContainsKey(rule.Id) ? Truth.True : undetermined.ContainsKey(rule.Id) ? Truth.Unknown : Truth.False, rule.Id);
            explanation.Missing.Should().Equal(undetermined.TryGetValue(rule.Id, out var open) ? open.Missing : []);
            if (recommended.TryGetValue(rule.Id, out var advice))
            {
                advice.Because.SelectMany(b => b.Facts).Distinct().OrderBy(f => f.Path).Should().Equal(explanation.Facts.OrderBy(f => f.Path));
            }
        }
    }

    private static string Json(DecisionReport report) => Encoding.UTF8.GetString(ReportJson.ToUtf8(report));
}
