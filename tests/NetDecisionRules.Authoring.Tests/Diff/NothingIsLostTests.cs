using System.Text.Json;
using System.Text.Json.Nodes;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Tests.Diff;

/// <summary>Whatever is changed in the export, something is told: no field is forgotten.</summary>
public class NothingIsLostTests
{
    private const int EachField = 2;

    /// <summary>Texts that are not free.</summary>
    private static readonly Dictionary<string, string?[]> Choices = new(StringComparer.Ordinal)
    {
        ["stance"] = ["avoid"],
        ["intervention"] = ["surgery"],
        ["line"] = ["retreatment"],
        ["publishedBy"] = ["2020-01-01"],
        ["flag"] = ["Pregnant"],
        ["missing"] = ["Age"],
        ["date"] = ["AssessmentDate", "RltStart"],
        ["label"] = ["us", "eu"],
    };

    [Fact]
    public void Every_value_that_can_be_changed_is_told()
    {
        var silent = new List<string>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, path) in Values())
        {
            foreach (var json in Changed(field, path))
            {
                if (RuleBaseJson.TryRead(json, out var edited, out _) && edited.Fingerprint != RuleBaseEdit.Approved.Fingerprint)
                {
                    told.Add(field);
                    silent.AddRange(RuleBaseEdit.Compared(edited).IsEmpty ? [path] : []);
                }
            }
        }

        silent.Should().BeEmpty();
        told.Should().Contain(
        [
            "version", "words", "title", "locator", "citation", "year", "publishedBy", "doi", "id", "min", "max", "above", "below",
            "stance", "intervention", "line", "evidenceLevel", "recommendationGrade", "g2From", "g2To", "population", "treatment", "orrPercent",
            "pfsMonths", "remark", "months",
        ]);
    }

    [Fact]
    public void The_same_rule_base_differs_in_nothing() => RuleBaseEdit.Compared(_ => { }).IsEmpty.Should().BeTrue();

    [Theory]
    [InlineData("sources")]
    [InlineData("rules")]
    [InlineData("protocol")]
    public void Another_order_is_told(string list)
    {
        var diff = RuleBaseEdit.Compared(r =>
        {
            var entries = (list == "sources" ? r[list]! : r.Source("netter-2").ContainsKey(list) && list == "protocol" ? r.Source("netter-2")[list]! : r.Source("who-2022")[list]!).AsArray();
            var first = entries[0]!;
            entries.RemoveAt(0);
            entries.Insert(1, first);
        });

        diff.Fields.Concat(diff.Sources.SelectMany(s => s.Fields)).Select(f => f.Field).Should().Equal(list + " (order)");
    }

    /// <summary>The first values of each field, by path.</summary>
    private static IEnumerable<(string Field, string Path)> Values()
    {
        var all = new List<(string Field, string Path)>();
        RuleBaseEdit.Json(root => Walk(root, "", all));
        return all.GroupBy(v => v.Field).SelectMany(g => g.Take(EachField));
    }

    private static void Walk(JsonNode node, string field, List<(string, string)> found)
    {
        switch (node)
        {
            case JsonObject section:
                foreach (var (name, value) in section)
                {
                    Walk(value!, name, found);
                }

                break;
            case JsonArray list:
                foreach (var entry in list)
                {
                    Walk(entry!, field, found);
                }

                break;
            default:
                found.Add((field, node.GetPath()));
                break;
        }
    }

    /// <summary>The rule base with another value there: a longer text or another choice, a greater number, the other truth.</summary>
    private static IEnumerable<byte[]> Changed(string field, string path)
    {
        foreach (var choice in Choices.GetValueOrDefault(field, [null]))
        {
            yield return RuleBaseEdit.Json(root =>
            {
                var node = Find(root, path);
                node.ReplaceWith(node.GetValueKind() switch
                {
                    JsonValueKind.String => JsonValue.Create(choice ?? (string)node! + "x"),
                    JsonValueKind.Number => JsonValue.Create((decimal)node! + 1),
                    _ => JsonValue.Create(!(bool)node!),
                });
            });
        }
    }

    private static JsonNode Find(JsonObject root, string path)
    {
        var all = new List<(string, string)>();
        JsonNode? found = null;
        Search(root);
        return found ?? throw new InvalidOperationException($"There is nothing at {path}.");

        void Search(JsonNode node)
        {
            if (node.GetPath() == path)
            {
                found = node;
                return;
            }

            if (!path.StartsWith(node.GetPath(), StringComparison.Ordinal))
            {
                return;
            }

            var below = node switch { JsonObject o => o.Select(p => p.Value!), JsonArray a => a.Select(e => e!), _ => [] };
            foreach (var child in below.ToList())
            {
                Search(child);
            }
        }
    }
}
