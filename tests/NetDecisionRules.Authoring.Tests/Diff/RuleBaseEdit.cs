using System.Text;
using System.Text.Json.Nodes;
using NetDecisionRules.Authoring.Diff;
using NetDecisionRules.Authoring.Diff.Comparing;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Tests.Diff;

/// <summary>The approved rule base, edited.</summary>
internal static class RuleBaseEdit
{
    public static readonly string ApprovedFile = Repository.Path("rules", "rulebase.json");

    private static readonly byte[] Bytes = File.ReadAllBytes(ApprovedFile);

    public static RuleBase Approved { get; } = Read(Bytes);

    /// <summary>The JSON of an edited copy.</summary>
    public static byte[] Json(Action<JsonObject> edit)
    {
        var json = JsonNode.Parse(Bytes)!.AsObject();
        edit(json);
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    public static RuleBase Of(Action<JsonObject> edit) => Read(Json(edit));

    public static RuleBase Read(byte[] json) => RuleBaseJson.TryRead(json, out var ruleBase, out var errors)
        ? ruleBase
        : throw new InvalidOperationException(string.Join('\n', errors));

    /// <summary>What differs between the approved rule base and an edited one, before anything is proved.</summary>
    public static RuleBaseDiff Compared(Action<JsonObject> edit) => Compared(Of(edit));

    public static RuleBaseDiff Compared(RuleBase edited) => RuleBaseComparison.Of(new ComparedRuleBase("old", Approved), new ComparedRuleBase("new", edited));

    /// <summary>The same with witnesses and proofs.</summary>
    public static RuleBaseDiff Proved(Action<JsonObject> edit) => FlipProver.Prove(Compared(edit), CancellationToken.None);

    public static JsonObject Source(this JsonObject ruleBase, string id) => ruleBase["sources"]!.AsArray().Select(s => s!.AsObject()).Single(s => (string)s["id"]! == id);

    public static JsonObject Rule(this JsonObject ruleBase, string id)
    {
        var parts = id.Split('/');
        return ruleBase.Source(parts[0])["rules"]!.AsArray().Select(r => r!.AsObject()).Single(r => (string)r["slug"]! == parts[1]);
    }

    /// <summary>The clauses of a rule's "and".</summary>
    public static JsonArray Clauses(this JsonObject ruleBase, string rule) => ruleBase.Rule(rule)["when"]!["all"]!.AsArray();

    public static JsonObject Named(this JsonObject ruleBase, string name) => ruleBase["criteria"]![name]!.AsObject();

    public static void RemoveRule(this JsonObject ruleBase, string rule)
    {
        var found = ruleBase.Rule(rule);
        found.Parent!.AsArray().Remove(found);
    }
}
