namespace NetDecisionRules.NRules.Benchmarks;

/// <summary>One evaluator.</summary>
/// <param name="Engine">Whose it is.</param>
/// <param name="Way">What it answers, and how it is used.</param>
/// <param name="Patients">How many patients one run takes, counted again where it takes them again.</param>
/// <param name="Run">One run.</param>
internal sealed record Contender(string Engine, string Way, int Patients, Action Run);

/// <summary>What came out for one evaluator, for one patient.</summary>
internal sealed record Standing(Contender Contender, double Ratio, double Microseconds, long Bytes);

/// <summary>
/// Evaluators measured in turn, round by round, by the processor time that they take: their runs differ in length, and on a busy machine a long run
/// loses more of the wall clock to others than a short one. A ratio is the median of the ratios within the rounds, to the first evaluator.
/// </summary>
internal static class Contest
{
    private const int Rounds = 11;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<Standing> Between(IReadOnlyList<Contender> contenders)
    {
        var bytes = contenders.Select(BytesAfterWarmUp).ToArray();
        var times = Enumerable.Range(0, Rounds).Select(_ => contenders.Select(MicrosecondsAPatient).ToArray()).ToArray();
        return
        [
            .. contenders.Select((contender, i) => new Standing(
                contender,
                Median(times.Select(round => round[i] / round[0])),
                Median(times.Select(round => round[i])),
                bytes[i] / contender.Patients)),
        ];
    }

    /// <summary>Runs until the just-in-time compiler has done its best, and then once more for the bytes.</summary>
    private static long BytesAfterWarmUp(Contender contender)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < 3 || Environment.CpuUsage.TotalTime - start < WarmUp; i++)
        {
            contender.Run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        contender.Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double MicrosecondsAPatient(Contender contender)
    {
        var start = Environment.CpuUsage.TotalTime;
        contender.Run();
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / contender.Patients;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
