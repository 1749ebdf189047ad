using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// The compiled evaluator, a bitmap index over rules: for each predicate and each of its states one row of bits, so that a patient costs one
/// look-up and a few "and"s a predicate. Built once from the criteria, immutable, without allocation when asked.
/// </summary>
/// <remarks>
/// A rule bit stands for one formula in conjunctive form. Plane 0 folds every clause that touches a single predicate: its first half keeps the rule bits that
/// can still be surely true, its second half those that are not false. A clause over several predicates has a bit of its own in a further
/// plane, complemented so that "and" still combines the predicates: the first half keeps "not true so far", the second half "false so far".
/// </remarks>
internal sealed class CompiledRuleSet
{
    private readonly BitLayout _layout;
    private readonly ulong[] _asked;
    private readonly ulong[] _start;
    private readonly PredicateSweep _sweep;
    private readonly LazyPredicates _lazy;
    private readonly int[] _helpers;
    private readonly BitmapIndex _table;

    private CompiledRuleSet(BitLayout layout, int formulas, ulong[] start, IReadOnlyList<Predicate> predicates, PredicateRows[] rows)
    {
        (_layout, _start, _asked) = (layout, start, Asked(formulas, layout.Words));
        _sweep = new PredicateSweep(predicates);
        var helperPredicates = predicates.OfType<HelperPredicate>().OrderBy(predicate => predicate.RuleBit).ToList();
        List<Predicate> all = [.. _sweep.Predicates, .. predicates.Where(predicate => predicate.IsLazy && predicate is not EntriesPredicate), .. helperPredicates];
        _helpers = new int[helperPredicates.Count];
        for (var i = 0; i < _helpers.Length; i++)
        {
            _helpers[i] = helperPredicates[i].RuleBit;
        }

        FirstHelper = all.Count - _helpers.Length;
        var places = new Dictionary<object, PredicateRows>();
        for (var i = 0; i < rows.Length; i++)
        {
            places.Add(predicates[i], rows[i]);
        }

        var rowsOf = all.ConvertAll(predicate => places[predicate]);
        _table = new BitmapIndex(rowsOf, _sweep, layout);
        _lazy = new LazyPredicates(all, rowsOf, _sweep.Choices, layout);
    }

    private int FirstHelper { get; }

    /// <summary>The number of 64-bit words that one set of rule bits takes.</summary>
    public int Words => _layout.Words;

    public static CompiledRuleSet Build(IReadOnlyList<Criterion> formulas)
    {
        var form = ConjunctiveForm.Of(formulas);
        var index = PredicateIndex.Of(form.RuleBits);
        var several = new int?[form.RuleBits.Count];
        var most = 0;
        for (var ruleBit = 0; ruleBit < several.Length; ruleBit++)
        {
            var count = form.RuleBits[ruleBit].Count(clause => index.Predicates(clause).Count > 1);
            most = Math.Max(most, count);
            several[ruleBit] = form.RuleBits[ruleBit].Any(clause => clause.Length == 0) ? null : count;
        }

        var layout = new BitLayout(Words: (form.RuleBits.Count + 63) / 64, Planes: most + 1);
        var rows = new PredicateRows[index.All.Count];
        for (var predicate = 0; predicate < rows.Length; predicate++)
        {
            rows[predicate] = new PredicateRows(layout, index.All[predicate].States);
        }

        for (var ruleBit = 0; ruleBit < form.RuleBits.Count; ruleBit++)
        {
            var plane = 0;
            foreach (var clause in form.RuleBits[ruleBit])
            {
                var touched = index.Predicates(clause);
                if (touched.Count > 1)
                {
                    plane++;
                }

                foreach (var predicate in touched)
                {
                    rows[predicate].Add(ruleBit, touched.Count > 1 ? plane : 0, index.PartialTruths(clause, predicate));
                }
            }
        }

        return new CompiledRuleSet(layout, form.Formulas, layout.Start(several), index.All, rows);
    }

    /// <summary>Answers every rule bit: its bit is set in the one span where it is true, in the other where it is unknown.</summary>
    public void Decide(Patient patient, Span<ulong> isTrue, Span<ulong> isUnknown)
    {
        Span<ulong> bits = stackalloc ulong[_start.Length];
        Span<int> states = stackalloc int[_sweep.Room];
        var vector = FactVector.Of(patient);
        _sweep.Read(patient, vector, states);
        _table.Sweep(vector.Choices, states, _start, bits);
        for (var i = 0; i < _lazy.All.Length; i++)
        {
            if (_lazy.Matters(i, states, bits))
            {
                ref readonly var predicate = ref _lazy.All[i];
                _table.Apply(predicate.Index, predicate.Predicate.StateOf(patient, vector), bits);
            }
        }

        for (var i = 0; i < _helpers.Length; i++)
        {
            _table.Apply(FirstHelper + i, TruthOf(_helpers[i], bits).Place(), bits);
        }

        for (var word = 0; word < _asked.Length; word++)
        {
            var ruleBits = Combine(word, bits);
            isTrue[word] = ruleBits.GetElement(0) & _asked[word];
            isUnknown[word] = ruleBits.GetElement(1) & ~ruleBits.GetElement(0) & _asked[word];
        }
    }

    /// <summary>The rule bits of a word: those that are surely true, and those that are not false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<ulong> Combine(int word, ReadOnlySpan<ulong> bits)
    {
        ref var first = ref MemoryMarshal.GetReference(bits);
        var index = _layout.Index(word, 0, second: false);
        var ruleBits = Vector128.LoadUnsafe(ref first, (nuint)index);
        var planeLength = _layout.PairsOfWords * BitLayout.BlockLength;
        for (index += planeLength; index < bits.Length; index += planeLength)
        {
            ruleBits = Vector128.AndNot(ruleBits, Vector128.LoadUnsafe(ref first, (nuint)index));
        }

        return ruleBits;
    }

    private Truth TruthOf(int ruleBit, ReadOnlySpan<ulong> bits)
    {
        var ruleBits = Combine(ruleBit >> 6, bits) >>> (ruleBit & 63);
        return Kleene.Of(all: (ruleBits.GetElement(0) & 1) != 0, some: (ruleBits.GetElement(1) & 1) != 0);
    }

    /// <summary>The rule bits that were asked for, without helper rule bits and padding.</summary>
    private static ulong[] Asked(int formulas, int words)
    {
        var asked = new ulong[words];
        for (var formula = 0; formula < formulas; formula++)
        {
            asked[formula >> 6] |= BitLayout.Bit(formula);
        }

        return asked;
    }
}
