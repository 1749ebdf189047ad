using System.Text;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>When two criteria in common terms are the same.</summary>
internal static class Meaning
{
    /// <summary>They are the same tree once every name is replaced by what it stands for.</summary>
    public static bool AreSame(Criterion one, Criterion other) => one.Equals(other) || Plain(one).Equals(Plain(other));

    /// <summary>They are written alike in the export, where a name stands for itself.</summary>
    public static bool AreWrittenAlike(Criterion one, Criterion other) => ReferenceEquals(one, other) || Written(one) == Written(other);

    /// <summary>The names of the facts that a criterion reads.</summary>
    public static HashSet<string> FactsOf(Criterion criterion) =>
        [.. CriterionNodes.Of(criterion).SelectMany(n => CriterionNodes.FactsOf(n.Node)).Select(f => f.Name)];

    private static Criterion Plain(Criterion criterion) => criterion switch
    {
        Named named => Plain(named.Body),
        All all => new All([.. all.Items.Select(Plain)]),
        Any any => new Any([.. any.Items.Select(Plain)]),
        Not not => new Not(Plain(not.Operand)),
        Exists some => some with { Item = Plain(some.Item) },
        _ => criterion,
    };

    private static string Written(Criterion criterion)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            CriterionJson.Write(writer, "is", criterion);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
