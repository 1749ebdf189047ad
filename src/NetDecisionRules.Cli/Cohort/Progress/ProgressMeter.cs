using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Progress;

/// <summary>
/// Tells on standard error how far a run is: a bar that is drawn over on a terminal, otherwise a line every few seconds. The only part of a
/// run that looks at the clock.
/// </summary>
internal sealed class ProgressMeter
{
    private static readonly TimeSpan BetweenBars = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly BatchSource source;
    private readonly RunOutput output;
    private readonly CliHost host;
    private readonly bool isShown;
    private readonly bool isBar;
    private readonly long? total;
    private readonly long start;
    private TimeSpan next;
    private int drawn;

    public ProgressMeter(CohortRequest request, BatchSource source, RunOutput output, CliHost host)
    {
        (this.source, this.output, this.host) = (source, output, host);
        isShown = request.ShowsProgress;
        isBar = host.IsErrorTerminal && request.Rejects is not null; // a bar does not mix with lines of rejected records
        total = isShown ? TotalBytes(request.Inputs) : null;
        start = host.Clock.GetTimestamp();
        next = isBar ? BetweenBars : BetweenLines;
    }

    public void Update()
    {
        if (!isShown || host.Clock.GetElapsedTime(start) is var elapsed && elapsed < next)
        {
            return;
        }

        next = elapsed + (isBar ? BetweenBars : BetweenLines);
        var state = new ProgressState(output.Patients + output.Rejected, source.Bytes, total, elapsed);
        if (isBar)
        {
            Draw(state.Bar());
        }
        else
        {
            host.Error.WriteLine(state.Line());
        }
    }

    /// <summary>Wipes the bar.</summary>
    public void End()
    {
        if (drawn > 0)
        {
            Draw("");
            host.Error.Write('\r');
        }
    }

    private void Draw(string bar)
    {
        host.Error.Write("\r" + bar.PadRight(drawn));
        drawn = bar.Length;
    }

    /// <summary>How many bytes the inputs have; null where that cannot be known before the end.</summary>
    private static long? TotalBytes(IReadOnlyList<string> inputs)
    {
        var total = 0L;
        foreach (var input in inputs)
        {
            if (input == CliHost.Standard || OutputFile.IsDevice(input) || new FileInfo(input) is not { Exists: true, Length: > 0 } file)
            {
                return null;
            }

            total += file.Length;
        }

        return total;
    }
}
