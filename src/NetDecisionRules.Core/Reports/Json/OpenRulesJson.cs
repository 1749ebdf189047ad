using System.Numerics;

namespace NetDecisionRules.Reports;

/// <summary>Writes the unknown rules and the facts that hold them up, where they are few from the bits that tell what each rule lacks.</summary>
internal static class OpenRulesJson
{
    /// <summary>So many rules find room on the stack.</summary>
    private const int FewRules = 128;

    public static void Write(JsonBuffer json, OpenRules open, RuleJson?[] pieces)
    {
        if (open.Few is { } facts)
        {
            Write(json, open.Unknown, facts, pieces);
        }
        else
        {
            WriteUndetermined(json, open.Rules);
            WriteMissing(json, open.Facts);
        }
    }

    private static void Write(JsonBuffer json, RuleTemplate[] rules, OpenFacts facts, RuleJson?[] pieces)
    {
        Span<Piece> paths = stackalloc Piece[facts.Paths.Length];
        json.Raw("],\"undetermined\":["u8);
        WriteRules(json, rules, facts, pieces, paths);
        json.Raw("],\"missingFacts\":["u8);
        WriteFacts(json, rules, facts, pieces, paths);
    }

    /// <summary>Writes what each rule lacks, and notes where the paths stand.</summary>
    private static void WriteRules(JsonBuffer json, RuleTemplate[] rules, OpenFacts facts, RuleJson?[] pieces, Span<Piece> paths)
    {
        Span<Piece> lists = rules.Length <= FewRules ? stackalloc Piece[rules.Length] : new Piece[rules.Length];
        paths.Fill(Piece.None);
        for (var i = 0; i < rules.Length; i++)
        {
            json.Raw(pieces[rules[i].Index]!.UpToMissing.AsSpan(i == 0 ? "]},".Length : 0));
            var start = json.Length;
            if (facts.OfRules.IndexOf(facts.OfRules[i]) is var same && same < i)
            {
                json.Again(lists[same]);
            }
            else
            {
                WriteList(json, facts, i, paths);
            }

            lists[i] = json.Since(start);
        }

        json.Raw(rules.Length == 0 ? [] : "]}"u8);
    }

    private static void WriteList(JsonBuffer json, OpenFacts facts, int rule, Span<Piece> paths)
    {
        var isFirst = true;
        for (var lacks = facts.OfRules[rule]; lacks != 0; lacks &= lacks - 1, isFirst = false)
        {
            json.Comma(isFirst);
            var path = BitOperations.TrailingZeroCount(lacks);
            if (paths[path].IsThere)
            {
                json.Again(paths[path]);
            }
            else
            {
                var start = json.Length;
                json.PlainString(facts.Paths[path]);
                paths[path] = json.Since(start);
            }
        }
    }

    /// <summary>Writes the facts, the one that holds up most rules first, and then by path.</summary>
    private static void WriteFacts(JsonBuffer json, RuleTemplate[] rules, OpenFacts facts, RuleJson?[] pieces, ReadOnlySpan<Piece> paths)
    {
        Span<(int Path, int Rules)> order = stackalloc (int, int)[paths.Length];
        facts.Order(order);
        for (var i = 0; i < order.Length; i++)
        {
            json.Raw(i == 0 ? "{\"fact\":"u8 : "},{\"fact\":"u8);
            json.Again(paths[order[i].Path]);
            json.Raw(",\"rules\":["u8);
            WriteHeldUp(json, rules, facts.OfRules, pieces, order[i].Path);
            json.Raw("],\"wouldDecide\":"u8);
            json.Number(order[i].Rules);
        }

        json.Raw(order.Length == 0 ? [] : "}"u8);
    }

    private static void WriteHeldUp(JsonBuffer json, RuleTemplate[] rules, ReadOnlySpan<ulong> ofRules, RuleJson?[] pieces, int path)
    {
        var comma = 1;
        for (var i = 0; i < rules.Length; i++)
        {
            if ((ofRules[i] >> path & 1) != 0)
            {
                json.Raw(pieces[rules[i].Index]!.Id.AsSpan(comma));
                comma = 0;
            }
        }
    }

    private static void WriteUndetermined(JsonBuffer json, IReadOnlyList<UndeterminedRule> undetermined)
    {
        json.Raw("],\"undetermined\":["u8);
        for (var i = 0; i < undetermined.Count; i++)
        {
            json.Raw(i == 0 ? "{\"rule\":"u8 : ",{\"rule\":"u8);
            json.PlainString(undetermined[i].Rule);
            json.Raw(",\"missing\":"u8);
            json.PlainStrings(undetermined[i].Missing);
            json.Raw("}"u8);
        }
    }

    private static void WriteMissing(JsonBuffer json, IReadOnlyList<MissingFact> facts)
    {
        json.Raw("],\"missingFacts\":["u8);
        for (var i = 0; i < facts.Count; i++)
        {
            json.Raw(i == 0 ? "{\"fact\":"u8 : ",{\"fact\":"u8);
            json.PlainString(facts[i].Fact);
            json.Raw(",\"rules\":"u8);
            json.PlainStrings(facts[i].Rules);
            json.Raw(",\"wouldDecide\":"u8);
            json.Number(facts[i].WouldDecide);
            json.Raw("}"u8);
        }
    }
}
