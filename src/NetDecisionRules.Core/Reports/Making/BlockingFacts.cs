using System.Numerics;
using System.Runtime.InteropServices;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>A few missing facts, one bit each in the order of their paths, and those that each of the unknown rules lacks.</summary>
internal sealed class BlockingFacts
{
    private const int Most = 63;

    /// <summary>Tells a criterion that was looked at.</summary>
    private const ulong Seen = 1UL << Most;

    private readonly string[] _paths;
    private readonly ulong[] _ofRules;

    private BlockingFacts(string[] paths, ulong[] ofRules) => (_paths, _ofRules) = (paths, ofRules);

    /// <summary>
    /// The missing facts of unknown rules; null where they are too many. An unknown rule lacks what its criteria lack: none of them is
    /// false, so that each counts, and what several rules share is looked at once. What they share with a true rule is true.
    /// </summary>
    public static BlockingFacts? TryFind(RuleTemplate[] rules, RuleTemplate[] trueRules, ReportTemplate template, Patient patient)
    {
        var criteria = template.Criteria.All.Count;
        Span<ulong> seen = criteria <= 512 ? stackalloc ulong[criteria] : new ulong[criteria];
        foreach (var rule in trueRules)
        {
            foreach (var number in rule.Numbers)
            {
                seen[number] = Seen;
            }
        }

        var (ofRules, found, collected) = (new ulong[rules.Length], new List<string>(), new FactPaths());
        for (var i = 0; i < rules.Length; i++)
        {
            var lacks = 0UL;
            foreach (var number in rules[i].Numbers)
            {
                ref var bits = ref seen[number];
                if (bits == 0)
                {
                    MissingFacts.Collect(template.Criteria.All[number], patient, -1, collected);
                    if (Number(collected.Added, found) is not { } missing)
                    {
                        return null;
                    }

                    collected.TakeBack(0);
                    bits = Seen | missing;
                }

                lacks |= bits;
            }

            ofRules[i] = lacks;
        }

        return new BlockingFacts(InOrder(found, ofRules), ofRules);
    }

    /// <summary>The rules with the paths that they lack; rules that lack the same share one list.</summary>
    public UndeterminedRule[] Describe(RuleTemplate[] rules)
    {
        var described = new UndeterminedRule[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            var same = Array.IndexOf(_ofRules, _ofRules[i]);
            described[i] = new UndeterminedRule(rules[i].Entry, same < i ? described[same].Missing : PathsOf(_ofRules[i]));
        }

        return described;
    }

    /// <summary>The facts with the rules that they hold up, the one that holds up most first, and then by path.</summary>
    public MissingFact[] HoldingUp(UndeterminedRule[] rules)
    {
        Span<(int Path, int Rules)> order = stackalloc (int, int)[_paths.Length];
        Order(order);
        var facts = new MissingFact[_paths.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = new MissingFact(_paths[order[i].Path], HeldUp(order[i].Path, order[i].Rules, rules));
        }

        return facts;
    }

    /// <summary>The numbers of the paths and of the rules that they hold up, the one that holds up most first, and then by path.</summary>
    private void Order(Span<(int Path, int Rules)> order)
    {
        for (var path = 0; path < order.Length; path++)
        {
            var count = 0;
            foreach (var lacks in _ofRules)
            {
                count += (int)(lacks >> path & 1);
            }

            var place = path;
            for (; place > 0 && order[place - 1].Rules < count; place--)
            {
                order[place] = order[place - 1];
            }

            order[place] = (path, count);
        }
    }

    private string[] HeldUp(int path, int count, UndeterminedRule[] rules)
    {
        var ids = new string[count];
        for (var i = rules.Length - 1; count > 0; i--)
        {
            if ((_ofRules[i] >> path & 1) != 0)
            {
                ids[--count] = rules[i].RuleId;
            }
        }

        return ids;
    }

    private string[] PathsOf(ulong lacks)
    {
        var (lacked, next) = (new string[BitOperations.PopCount(lacks)], 0);
        for (; lacks != 0; lacks &= lacks - 1)
        {
            lacked[next++] = _paths[BitOperations.TrailingZeroCount(lacks)];
        }

        return lacked;
    }

    /// <summary>The bits of paths; null where there is no bit left.</summary>
    private static ulong? Number(ReadOnlySpan<string> missing, List<string> found)
    {
        var bits = 0UL;
        foreach (var path in missing)
        {
            var number = Find(path, found);
            if (number < 0)
            {
                if (found.Count == Most)
                {
                    return null;
                }

                number = found.Count;
                found.Add(path);
            }

            bits |= 1UL << number;
        }

        return bits;
    }

    /// <summary>The number of a path; negative where it is new. Mostly it is the same string, which is seen faster.</summary>
    private static int Find(string path, List<string> found)
    {
        var known = CollectionsMarshal.AsSpan(found);
        for (var number = 0; number < known.Length; number++)
        {
            if (ReferenceEquals(known[number], path))
            {
                return number;
            }
        }

        return known.IndexOf(path);
    }

    /// <summary>The paths in ordinal order; the bits of the rules are changed to it.</summary>
    private static string[] InOrder(List<string> found, ulong[] ofRules)
    {
        var paths = new string[found.Count];
        Span<int> before = stackalloc int[paths.Length];
        for (var path = 0; path < paths.Length; path++)
        {
            var place = path;
            for (; place > 0 && string.CompareOrdinal(paths[place - 1], found[path]) > 0; place--)
            {
                (paths[place], before[place]) = (paths[place - 1], before[place - 1]);
            }

            (paths[place], before[place]) = (found[path], path);
        }

        foreach (ref var lacks in ofRules.AsSpan())
        {
            var ordered = 0UL;
            for (var path = 0; path < paths.Length; path++)
            {
                ordered |= (lacks >> before[path] & 1) << path;
            }

            lacks = ordered;
        }

        return paths;
    }
}
