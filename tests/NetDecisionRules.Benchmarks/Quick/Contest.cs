using System.Diagnostics;

namespace NetDecisionRules.Benchmarks.Quick;

/// <summary>One thing that is timed.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Does it, for all operations at once.</param>
internal sealed record Contender(string Name, Action Run);

/// <summary>What came out for one contender: medians over the rounds, for one operation.</summary>
internal sealed record Standing(string Name, double Ratio, double Nanoseconds, long Bytes);

/// <summary>
/// Contenders timed in turn, round by round, so that whatever else the machine does hits all alike. A ratio is the median of the ratios
/// within the rounds; the first contender is the one it is taken to.
/// </summary>
internal sealed class Contest(string title, string operation, int operations, params IReadOnlyList<Contender> contenders)
{
    private const int Rounds = 13;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public string Title => title;

    public string Operation => operation;

    public IReadOnlyList<Standing> Run()
    {
        var bytes = contenders.Select(contender => BytesAfterWarmUp(contender.Run)).ToArray();
        var times = new double[Rounds][];
        for (var round = 0; round < Rounds; round++)
        {
            times[round] = [.. contenders.Select(contender => Time(contender.Run))];
        }

        return
        [
            .. contenders.Select((contender, i) => new Standing(
                contender.Name,
                Median(times.Select(round => round[i] / round[0])),
                Median(times.Select(round => round[i])) / operations,
                bytes[i] / operations)),
        ];
    }

    /// <summary>Runs until the just-in-time compiler has done its best, and then once more for the bytes.</summary>
    private static long BytesAfterWarmUp(Action run)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 3 || watch.Elapsed < WarmUp; i++)
        {
            run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalNanoseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
