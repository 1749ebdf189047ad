using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>The rows of all predicates in one piece of memory, a vector a row and block.</summary>
internal sealed class BitmapIndex
{
    private readonly ulong[] _rows;
    private readonly Block[] _blocks;
    private readonly Target[] _targets;
    private readonly int[] _ends;

    /// <param name="predicates">The rows of each predicate.</param>
    /// <param name="sweep">The predicates that <see cref="Sweep"/> takes together, the first of all.</param>
    /// <param name="layout">Where the bits stand.</param>
    public BitmapIndex(IReadOnlyList<PredicateRows> predicates, PredicateSweep sweep, BitLayout layout)
    {
        var (all, bits, starts) = (new List<ulong>(), new List<int>(), new List<int>());
        _ends = new int[predicates.Count];
        for (var predicate = 0; predicate < predicates.Count; predicate++)
        {
            foreach (var (block, part) in predicates[predicate].Blocks())
            {
                bits.Add(block * BitLayout.BlockLength);
                starts.Add(all.Count);
                all.AddRange(part);
            }

            _ends[predicate] = bits.Count;
        }

        (_rows, _targets) = (all.ToArray(), new Target[bits.Count]);
        for (var i = 0; i < _targets.Length; i++)
        {
            _targets[i] = new Target(bits[i], starts[i]);
        }

        _blocks = new Block[layout.Blocks];
        for (var block = 0; block < _blocks.Length; block++)
        {
            _blocks[block] = new Block(new Part[Count(block, 0, sweep.Choices)], new Part[Count(block, sweep.Choices, sweep.Predicates.Count)]);
            var (choices, states) = (0, 0);
            for (var predicate = 0; predicate < sweep.Predicates.Count; predicate++)
            {
                if (StartIn(block, predicate) is not { } start)
                {
                    continue;
                }

                if (predicate < sweep.Choices)
                {
                    _blocks[block].OfChoices[choices++] = new Part(sweep.PlaceOf(predicate), start);
                }
                else
                {
                    _blocks[block].OfStates[states++] = new Part(predicate - sweep.Choices, start);
                }
            }
        }
    }

    private int Count(int block, int from, int to)
    {
        var count = 0;
        for (var predicate = from; predicate < to; predicate++)
        {
            count += StartIn(block, predicate) is null ? 0 : 1;
        }

        return count;
    }

    private int? StartIn(int block, int predicate)
    {
        foreach (ref readonly var target in TargetsOf(predicate))
        {
            if (target.Bits == block * BitLayout.BlockLength)
            {
                return target.Start;
            }
        }

        return null;
    }

    /// <summary>Takes away what the states of the swept predicates take away, a block after the other, each in a register.</summary>
    /// <param name="choices">The codes of the choices of a vector.</param>
    /// <param name="states">The states of the other predicates.</param>
    /// <param name="start">The bits before any predicate.</param>
    /// <param name="bits">Where the bits that are left are written.</param>
    public void Sweep(ReadOnlySpan<byte> choices, ReadOnlySpan<int> states, ReadOnlySpan<ulong> start, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var code = ref MemoryMarshal.GetReference(choices);
        ref var state = ref MemoryMarshal.GetReference(states);
        for (var i = 0; i < _blocks.Length; i++)
        {
            var standing = Vector256.LoadUnsafe(in start[i * BitLayout.BlockLength]);
            foreach (ref readonly var part in _blocks[i].OfChoices.AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, Unsafe.Add(ref code, part.Place)));
            }

            foreach (ref readonly var part in _blocks[i].OfStates.AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, Unsafe.Add(ref state, part.Place)));
            }

            standing.StoreUnsafe(ref bits[i * BitLayout.BlockLength]);
        }
    }

    /// <summary>Takes away what one predicate in one state takes away.</summary>
    public void Apply(int predicate, int state, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (ref readonly var target in TargetsOf(predicate))
        {
            ref var standing = ref bits[target.Bits];
            (Vector256.LoadUnsafe(ref standing) & Vector256.LoadUnsafe(ref table, Row(target.Start, state))).StoreUnsafe(ref standing);
        }
    }

    private ReadOnlySpan<Target> TargetsOf(int predicate) => _targets.AsSpan((predicate == 0 ? 0 : _ends[predicate - 1]).._ends[predicate]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Row(int start, int state) => unchecked((nuint)(uint)(start + (state * BitLayout.BlockLength)));

    /// <summary>What the swept predicates have in one block.</summary>
    private readonly record struct Block(Part[] OfChoices, Part[] OfStates);

    /// <summary>The rows of one predicate in one block, by itself.</summary>
    /// <param name="Bits">Where the bits of the block start.</param>
    /// <param name="Start">Where the row of its first state starts.</param>
    private readonly record struct Target(int Bits, int Start);

    /// <summary>The rows of one predicate in one block, among others of the block.</summary>
    /// <param name="Place">Where the predicate's state stands.</param>
    /// <param name="Start">Where the row of its first state starts.</param>
    private readonly record struct Part(int Place, int Start);
}
