using System.Numerics;
using System.Runtime.InteropServices;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The rules that are unknown for one patient, and the facts that hold them up.</summary>
internal sealed class OpenRules
{
    private readonly OpenFacts? few;

    private OpenRules(UndeterminedRule[] rules, OpenFacts? few) => (Rules, this.few) = (rules, few);

    /// <summary>The rules, in the order of the report.</summary>
    public UndeterminedRule[] Rules { get; }

    /// <summary>The facts, the one that holds up most rules first.</summary>
    public IReadOnlyList<MissingFact> Facts => field ??= few?.HoldingUp(Rules) ?? MissingFact.HoldingUp(Rules);

    /// <summary>Looks at the unknown rules.</summary>
    /// <param name="template">The rules.</param>
    /// <param name="patient">The patient.</param>
    /// <param name="verdicts">The patient's verdicts.</param>
    /// <param name="trueRules">The rules that are true.</param>
    public static OpenRules Of(ReportTemplate template, Patient patient, Verdicts verdicts, RuleTemplate[] trueRules)
    {
        var rules = template.Among(verdicts.UnknownBits);
        var few = OpenFacts.TryFind(rules, trueRules, template, patient);
        return new OpenRules(few?.Describe(rules) ?? Describe(rules, patient), few);
    }

    /// <summary>The same for any number of missing facts.</summary>
    private static UndeterminedRule[] Describe(RuleTemplate[] rules, Patient patient)
    {
        var paths = new FactPaths();
        return Array.ConvertAll(rules, rule =>
        {
            MissingFacts.Collect(rule.Entry.Rule.Condition, patient, -1, paths);
            return new UndeterminedRule(rule.Entry.Id, paths.Take());
        });
    }
}

/// <summary>A few missing facts, one bit each in the order of their paths, and those that each of the unknown rules lacks.</summary>
internal sealed class OpenFacts
{
    private const int Most = 63;

    /// <summary>Tells a criterion that was looked at.</summary>
    private const ulong Seen = 1UL << Most;

    private readonly string[] paths;
    private readonly ulong[] ofRules;

    private OpenFacts(string[] paths, ulong[] ofRules) => (this.paths, this.ofRules) = (paths, ofRules);

    /// <summary>
    /// The missing facts of unknown rules; null where they are too many. An unknown rule lacks what its criteria lack: none of them is
    /// false, so that each counts, and what several rules share is looked at once. What they share with a true rule is true.
    /// </summary>
    public static OpenFacts? TryFind(RuleTemplate[] rules, RuleTemplate[] trueRules, ReportTemplate template, Patient patient)
    {
        var criteria = template.Criteria.All.Count;
        Span<ulong> seen = criteria <= 512 ? stackalloc ulong[criteria] : new ulong[criteria];
        foreach (var rule in trueRules)
        {
            foreach (var part in rule.Parts)
            {
                seen[part.Number] = Seen;
            }
        }

        var (ofRules, found, collected) = (new ulong[rules.Length], new List<string>(), new FactPaths());
        for (var i = 0; i < rules.Length; i++)
        {
            foreach (var part in rules[i].Parts)
            {
                ref var bits = ref seen[part.Number];
                if (bits == 0)
                {
                    if (Number(Missing(part, template, patient, collected), found) is not { } missing)
                    {
                        return null;
                    }

                    bits = Seen | missing;
                }

                ofRules[i] |= bits;
            }
        }

        return new OpenFacts(InOrder(found, ofRules), ofRules);
    }

    /// <summary>The rules with the paths that they lack; rules that lack the same share one list.</summary>
    public UndeterminedRule[] Describe(RuleTemplate[] rules)
    {
        var described = new UndeterminedRule[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            var same = Array.IndexOf(ofRules, ofRules[i]);
            described[i] = new UndeterminedRule(rules[i].Entry.Id, same < i ? described[same].Missing : Paths(ofRules[i]));
        }

        return described;
    }

    /// <summary>The facts with the rules that they hold up, the one that holds up most first, and then by path.</summary>
    public MissingFact[] HoldingUp(UndeterminedRule[] rules)
    {
        var facts = new MissingFact[paths.Length];
        for (var path = 0; path < facts.Length; path++)
        {
            var heldUp = HeldUp(path, rules);
            var fact = new MissingFact(paths[path], heldUp, heldUp.Length);
            var place = path;
            for (; place > 0 && facts[place - 1].WouldDecide < fact.WouldDecide; place--)
            {
                facts[place] = facts[place - 1];
            }

            facts[place] = fact;
        }

        return facts;
    }

    private string[] HeldUp(int path, UndeterminedRule[] rules)
    {
        var count = 0;
        foreach (var lacks in ofRules)
        {
            count += (int)(lacks >> path & 1);
        }

        var ids = new string[count];
        for (var i = rules.Length - 1; count > 0; i--)
        {
            if ((ofRules[i] >> path & 1) != 0)
            {
                ids[--count] = rules[i].Rule;
            }
        }

        return ids;
    }

    private string[] Paths(ulong lacks)
    {
        var (lacked, next) = (new string[BitOperations.PopCount(lacks)], 0);
        for (; lacks != 0; lacks &= lacks - 1)
        {
            lacked[next++] = paths[BitOperations.TrailingZeroCount(lacks)];
        }

        return lacked;
    }

    private static ReadOnlySpan<string> Missing(PartTemplate part, ReportTemplate template, Patient patient, FactPaths collected)
    {
        if (template.Findings.For(part.Number, patient) is { } finding)
        {
            return finding.Missing;
        }

        collected.TakeBack(0);
        MissingFacts.Collect(part.Criterion, patient, -1, collected);
        return collected.Added;
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
