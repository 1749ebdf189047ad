using System.Text;
using System.Text.Json;
using NetDecisionRules.Authoring.Coverage;
using NetDecisionRules.Criteria;
using NetDecisionRules.Guidelines.Tests.Cases;

namespace NetDecisionRules.Guidelines.Tests.Map;

/// <summary>The index that the package ships is what the cases say.</summary>
public sealed class CaseIndexTests
{
    private static readonly string Committed = Path.Combine(CaseFiles.Folder, "..", "NetDecisionRules.Guidelines", "case-index.json");

    [Fact]
    public void Index_is_what_the_cases_say()
    {
        var right = Write();
        if (right == File.ReadAllText(Committed))
        {
            return;
        }

        var written = Path.Combine(AppContext.BaseDirectory, "case-index.json");
        File.WriteAllText(written, right);
        Assert.Fail($"The cases have changed and the case index has not. Read the difference, and if it is meant, replace the index:\n"
            + $"cp {written} {Path.GetFullPath(Committed)}");
    }

    [Fact]
    public void Package_answers_what_the_cases_say()
    {
        foreach (var shown in CaseFiles.Shown.GroupBy(s => s.Id))
        {
            var cases = CaseIndex.OfRule(shown.Key);

            cases.True.Should().Equal(Names(shown, Truth.True), shown.Key);
            cases.False.Should().Equal(Names(shown, Truth.False), shown.Key);
            cases.Unknown.Should().Equal(Names(shown, Truth.Unknown), shown.Key);
        }
    }

    [Fact]
    public void A_rule_that_is_not_shipped_has_no_cases()
    {
        CaseIndex.OfRule("local/rule").Should().BeEquivalentTo(new RuleCases([], [], []));
    }

    /// <summary>Every rule and protocol in ordinal order, one name a line: a case that comes or goes changes its own lines only.</summary>
    private static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            var shown = CaseFiles.Shown.ToLookup(s => s.Id);
            json.WriteStartObject();
            foreach (var id in Ids().Order(StringComparer.Ordinal))
            {
                json.WriteStartObject(id);
                foreach (var truth in (Truth[])[Truth.True, Truth.False, Truth.Unknown])
                {
                    json.WriteStartArray(truth.ToString().ToLowerInvariant());
                    foreach (var name in Names(shown[id], truth))
                    {
                        json.WriteStringValue(name);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static IEnumerable<string> Ids() => CaseFiles.Runner.RuleBase.Rules.Select(r => r.Id)
        .Concat(CaseFiles.Runner.RuleBase.Guidelines.Where(g => g.Protocol is not null).Select(g => g.Source.Id));

    private static IEnumerable<string> Names(IEnumerable<ShownTruth> shown, Truth truth) =>
        shown.Where(s => s.Truth == truth).Select(s => s.Case).Distinct().Order(StringComparer.Ordinal);
}
