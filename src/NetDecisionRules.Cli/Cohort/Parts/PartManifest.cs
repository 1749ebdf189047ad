using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Parts;

/// <summary>What one part of a sliced run is, so that parts can be checked to be complete and to belong together. Written last of its files.</summary>
internal sealed record PartManifest
{
    public const string CurrentForm = "net-decision part 1";

    private static readonly PartManifestContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Name and version of the manifest's own form.</summary>
    public string Manifest { get; init; } = CurrentForm;

    public required PartRules Rules { get; init; }

    public required OutputForm Form { get; init; }

    public required Shard Shard { get; init; }

    /// <summary>Every input of the run, in order, by its bytes.</summary>
    public required IReadOnlyList<FileStamp> Inputs { get; init; }

    /// <summary>How many records the whole input has.</summary>
    public required long Records { get; init; }

    /// <summary>How many records of the part are a patient's.</summary>
    public required long Patients { get; init; }

    /// <summary>How many records of the part were rejected.</summary>
    public required long Rejected { get; init; }

    public required PartFile Data { get; init; }

    public required PartFile Index { get; init; }

    /// <summary>Null where nothing was rejected.</summary>
    public PartFile? Rejects { get; init; }

    /// <summary>The counts of the part's summary; null where none was asked for.</summary>
    public IReadOnlyDictionary<string, long>? Summary { get; init; }

    /// <summary>What a report page needs besides the counts; null where none was asked for.</summary>
    public PartPage? Page { get; init; }

    /// <summary>Every file that the manifest vouches for.</summary>
    [JsonIgnore]
    public IEnumerable<PartFile> Files => new[] { Data, Index, Rejects, Page?.Rows }.OfType<PartFile>();

    /// <summary>The manifest; null where the text is none.</summary>
    public static PartManifest? TryParse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, Context.PartManifest) is { Manifest: CurrentForm } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public async Task WriteAsync(string path, CliHost host, CancellationToken cancellation)
    {
        await using var file = OutputFile.Open(path, host);
        await file.Stream.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(this, Context.PartManifest), cancellation);
        await file.Stream.WriteAsync("\n"u8.ToArray(), cancellation);
        await file.CompleteAsync(cancellation);
    }
}

/// <summary>A file of a part.</summary>
/// <param name="Name">Its name, as seen from the folder of the manifest.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Bytes">How many bytes it has.</param>
internal sealed record PartFile(string Name, string Sha256, long Bytes)
{
    [JsonIgnore]
    public FileStamp Stamp => new(Sha256, Bytes);
}

/// <summary>What a report page needs of a part.</summary>
/// <param name="Limit">How many patients a page lists.</param>
/// <param name="Rows">The file with the part's first patients, so many at most.</param>
internal sealed record PartPage(int Limit, PartFile Rows);

/// <summary>What decides the answers besides the records: the rules and the caller's choices.</summary>
/// <param name="Version">Version of the rule base.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Jurisdiction">The jurisdiction as the option spells it; null where none was chosen.</param>
/// <param name="AsOf">The day of knowledge; null is today.</param>
/// <param name="Sources">The chosen sources, joined by commas; null is all.</param>
internal sealed record PartRules(string Version, string Fingerprint, string? Jurisdiction, DateOnly? AsOf, string? Sources)
{
    public static PartRules Of(CohortRules rules) => new(
        rules.RuleBase.Version,
        rules.RuleBase.Fingerprint,
        rules.Options.Jurisdiction is { } jurisdiction ? JsonOutput.Name(jurisdiction) : null,
        rules.Options.AsOf,
        rules.Options.Sources is { } sources ? string.Join(',', sources) : null);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PartManifest))]
internal sealed partial class PartManifestContext : JsonSerializerContext;
