using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>How a run over a cohort ends.</summary>
internal static class Closing
{
    public static string Words(long patients, long rejected) => FormattableString.Invariant($"{patients} patients, {rejected} rejected");

    public static int Code(long rejected) => rejected == 0 ? ExitCode.Done : ExitCode.SomeRejected;
}
