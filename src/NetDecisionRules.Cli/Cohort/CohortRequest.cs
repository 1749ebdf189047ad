using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>What a cohort run was asked for.</summary>
internal sealed record CohortRequest
{
    /// <summary>The inputs, in order.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Where results go.</summary>
    public required string Output { get; init; }

    /// <summary>Where rejected records go; null is standard error.</summary>
    public required string? Rejects { get; init; }

    /// <summary>What results look like.</summary>
    public required OutputForm Form { get; init; }

    /// <summary>Where the summary goes; null where none is wanted.</summary>
    public required string? Summary { get; init; }

    /// <summary>Where the report page goes; null where none is wanted.</summary>
    public required string? Report { get; init; }

    /// <summary>How many patients the page lists.</summary>
    public required int ReportPatients { get; init; }

    /// <summary>Whether missing facts and disagreements are counted too: they cost several times an evaluation.</summary>
    public bool Counts => Summary is not null || Report is not null;

    /// <summary>Whether the first invalid record ends the run.</summary>
    public required bool StopsAtError { get; init; }

    /// <summary>How many records are evaluated at once.</summary>
    public required int Threads { get; init; }

    /// <summary>The slice to evaluate; null is the whole input.</summary>
    public required Shard? Shard { get; init; }

    /// <summary>Whether a finished part of an earlier run is taken as it is.</summary>
    public required bool Resumes { get; init; }

    /// <summary>Whether progress is shown.</summary>
    public required bool ShowsProgress { get; init; }

    /// <summary>Whether a manifest is written beside the results, so that they can be merged.</summary>
    public bool IsPart => Shard is not null && Output != CliHost.Standard && !OutputFile.IsDevice(Output);
}
