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

    private readonly BatchSource _source;
    private readonly RunOutput _output;
    private readonly CliHost _host;
    private readonly bool _isShown;
    private readonly bool _isBar;
    private readonly long? _total;
    private readonly long _start;
    private TimeSpan _next;
    private int _drawn;

    public ProgressMeter(CohortRequest request, BatchSource source, RunOutput output, CliHost host)
    {
        (_source, _output, _host) = (source, output, host);
        _isShown = request.ShowsProgress;
        _isBar = host.IsErrorTerminal && request.Rejects is not null; // a bar does not mix with lines of rejected records
        _total = _isShown ? TotalBytes(request.Inputs) : null;
        _start = host.Clock.GetTimestamp();
        _next = _isBar ? BetweenBars : BetweenLines;
    }

    public void Update()
    {
        if (!_isShown || _host.Clock.GetElapsedTime(_start) is var elapsed && elapsed < _next)
        {
            return;
        }

        _next = elapsed + (_isBar ? BetweenBars : BetweenLines);
        var state = new ProgressState(_output.Patients + _output.Rejected, _source.Bytes, _total, elapsed);
        if (_isBar)
        {
            Draw(state.Bar());
        }
        else
        {
            _host.Error.WriteLine(state.Line());
        }
    }

    /// <summary>Wipes the bar.</summary>
    public void End()
    {
        if (_drawn > 0)
        {
            Draw("");
            _host.Error.Write('\r');
        }
    }

    private void Draw(string bar)
    {
        _host.Error.Write("\r" + bar.PadRight(_drawn));
        _drawn = bar.Length;
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
