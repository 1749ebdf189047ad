using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using Snapshooter.Xunit;

namespace NetDecisionRules.Presentation.Tests.Text;

/// <summary>The text of a rule base of its own, so that a change of the shipped rules does not change it.</summary>
public class ReportTextTests
{
    [Fact]
    public void A_report_is_approved() => Snapshot.Match(Text(HouseRules.Record), "Report_full");

    [Fact]
    public void A_report_on_next_to_nothing_is_approved() => Snapshot.Match(Text("""{"id":"p-2"}"""), "Report_empty");

    [Fact]
    public void A_report_of_no_source_is_approved() =>
        Snapshot.Match(Text("""{"id":"p-3"}""", new DecisionOptions { AsOf = new DateOnly(2000, 1, 1), Jurisdiction = Jurisdiction.Us }), "Report_no-source");

    private static string Text(string record, DecisionOptions? options = null) => Unversioned.Of(HouseRules.Text(record, options));
}
