using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Writes where the sources stand on one intervention in one line, from pieces that were encoded once.</summary>
internal sealed class GroupJson
{
    /// <summary>A source of which some rule is unknown; the stances it may take are the bits below.</summary>
    private const uint Undecided = 1u << ((int)Stance.Notice + 1);
    private const uint Silent = Undecided << 1;
    private const uint AnyStance = Undecided - 1;

    /// <summary>So many sources find room on the stack.</summary>
    private const int FewSources = 64;

    /// <summary>So many rules have combinations of truths that one number tells, 3 to the power of 40.</summary>
    private const int FewRules = 40;

    /// <summary>So many texts are kept at most; of two that want the same place the later one stays.</summary>
    private const int MostTexts = 1024;

    private readonly byte[] head;
    private readonly byte[] allSilent;
    private readonly byte[][] sources;
    private readonly Member[] members;
    private readonly ulong[] rules;

    // By the truths of the rules; they alone make the text. Two threads may both make one; they are equal.
    private readonly Text?[] texts;

    public GroupJson(ConcordanceGroup group, ReportJsonContext context)
    {
        List<string> ids = [.. group.Rules.Select(rule => rule.Entry.Source.Id).Distinct()];
        var (intervention, line) = (ReportJsonTemplate.Json(group.Intervention, context.Intervention), ReportJsonTemplate.Json(group.Line, context.TherapyLine));
        var start = $$"""{"intervention":{{intervention}},"line":{{line}},"recommend":[""";
        head = ReportJsonTemplate.Bytes(start);
        allSilent = ReportJsonTemplate.Bytes(
            $$"""{{start}}],"consider":[],"trialOnly":[],"caution":[],"avoid":[],"undecided":[],"silent":{{ReportJsonTemplate.Json(ids, context.IReadOnlyListString)}}}""");
        sources = [.. ids.Select(id => ReportJsonTemplate.Bytes(ReportJsonTemplate.Json(id, context.String)))];
        members = [.. group.Rules.Select(rule => new Member(rule.Index, ids.IndexOf(rule.Entry.Source.Id), 1u << (int)rule.Entry.Rule.Outcome.Stance))];
        rules = new ulong[(members.Max(member => member.Rule) / 64) + 1];
        foreach (var member in members)
        {
            rules[member.Rule >> 6] |= 1UL << (member.Rule & 63);
        }

        texts = members.Length > FewRules ? [] : new Text?[(int)Math.Min(Math.Pow(3, members.Length), MostTexts)];
    }

    public void Write(JsonBuffer json, Verdicts verdicts)
    {
        if (!verdicts.HasAny(rules))
        {
            json.Raw(allSilent); // so it is for most groups of a report
            return;
        }

        if (texts.Length == 0)
        {
            WriteLists(json, verdicts);
            return;
        }

        var truths = Truths(verdicts);
        ref var place = ref texts[(int)(truths % (uint)texts.Length)];
        if (place is { } known && known.Truths == truths)
        {
            json.Raw(known.Json);
            return;
        }

        var start = json.Length;
        WriteLists(json, verdicts);
        place = new Text(truths, json.Written[start..].ToArray());
    }

    /// <summary>The truths of the rules as one number.</summary>
    private ulong Truths(Verdicts verdicts)
    {
        var truths = 0UL;
        foreach (var member in members)
        {
            truths = unchecked((3 * truths) + (ulong)verdicts.OfLane(member.Rule));
        }

        return truths;
    }

    private void WriteLists(JsonBuffer json, Verdicts verdicts)
    {
        Span<uint> places = sources.Length <= FewSources ? stackalloc uint[sources.Length] : new uint[sources.Length];
        Place(verdicts, places);
        json.Raw(head);
        WriteIn(json, 1u << (int)Stance.Recommend, places);
        json.Raw("],\"consider\":["u8);
        WriteIn(json, 1u << (int)Stance.Consider, places);
        json.Raw("],\"trialOnly\":["u8);
        WriteIn(json, 1u << (int)Stance.TrialOnly, places);
        json.Raw("],\"caution\":["u8);
        WriteIn(json, 1u << (int)Stance.Caution, places);
        json.Raw("],\"avoid\":["u8);
        WriteIn(json, 1u << (int)Stance.Avoid, places);
        json.Raw("],\"undecided\":["u8);
        WriteIn(json, Undecided, places);
        json.Raw("],\"silent\":["u8);
        WriteIn(json, Silent, places);
        json.Raw("]}"u8);
    }

    /// <summary>Finds in which lists each source stands.</summary>
    private void Place(Verdicts verdicts, Span<uint> places)
    {
        foreach (var member in members)
        {
            places[member.Source] |= verdicts.OfLane(member.Rule) switch { Truth.True => member.Stance, Truth.Unknown => Undecided, _ => 0 };
        }

        foreach (ref var place in places)
        {
            place = (place & AnyStance) != 0 ? place & AnyStance : place == 0 ? Silent : Undecided;
        }
    }

    private void WriteIn(JsonBuffer json, uint list, ReadOnlySpan<uint> places)
    {
        var isFirst = true;
        for (var source = 0; source < places.Length; source++)
        {
            if ((places[source] & list) != 0)
            {
                json.Comma(isFirst);
                json.Raw(sources[source]);
                isFirst = false;
            }
        }
    }

    /// <summary>A rule of the group.</summary>
    /// <param name="Rule">Its index in the rule base.</param>
    /// <param name="Source">The number of its source in the group.</param>
    /// <param name="Stance">The bit of the stance that it takes.</param>
    private readonly record struct Member(int Rule, int Source, uint Stance);

    /// <summary>What was written.</summary>
    /// <param name="Truths">The truths of the rules.</param>
    /// <param name="Json">The text.</param>
    private sealed record Text(ulong Truths, byte[] Json);
}
