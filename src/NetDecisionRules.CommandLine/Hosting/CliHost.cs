namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>The streams of a run; a test gives its own.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Output">Standard output: results, and nothing else.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="IsOutputTerminal">Whether a person looks at standard output.</param>
internal sealed record CliHost(Func<Stream> OpenInput, Stream Output, TextWriter Error, bool IsOutputTerminal)
{
    /// <summary>What stands for standard input or output in place of a file name.</summary>
    public const string Standard = "-";

    /// <summary>Whether a person looks at standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The clock, for progress and nothing else.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
