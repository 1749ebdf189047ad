namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>How a run ended (contract).</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeRejected = 1;
    public const int WrongUsage = 2;
    public const int BadInput = 3;

    /// <summary>A fault of the tool itself (EX_SOFTWARE); the contract has no code for it.</summary>
    public const int Internal = 70;

    public const int Interrupted = 130;
}

/// <summary>Ends a run with a code and a message for standard error.</summary>
internal sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
