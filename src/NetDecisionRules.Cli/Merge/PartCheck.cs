using System.Globalization;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Cli.Merge;

/// <summary>A part that is to be merged.</summary>
/// <param name="Name">How the user called it.</param>
/// <param name="Files">Its files.</param>
/// <param name="Manifest">What it is.</param>
internal sealed record Part(string Name, PartFiles Files, PartManifest Manifest);

/// <summary>Reads the manifests of parts, and refuses parts that are not complete, do not belong together, or are not as they were written.</summary>
internal static class PartCheck
{
    /// <summary>The parts in the order of their slices.</summary>
    /// <exception cref="CliException">Something is wrong; the message names every fault.</exception>
    public static async Task<IReadOnlyList<Part>> ReadAsync(IReadOnlyList<string> names, CliHost host, CancellationToken cancellation)
    {
        var (parts, faults) = (new List<Part>(), new List<string>());
        foreach (var name in names)
        {
            var files = PartFiles.Of(name);
            await using var manifestFile = InputFile.Open(files.Manifest, host);
            var (bytes, _) = await InputFile.ReadRecordAsync(manifestFile, cancellation);
            if (bytes is not null && PartManifest.TryParse(bytes) is { } manifest)
            {
                parts.Add(new Part(OneLine.Of(name), files, manifest));
            }
            else
            {
                faults.Add($"{OneLine.Of(files.Manifest)}: this is no manifest of a part");
            }
        }

        ThrowIfAny(faults);
        faults.AddRange(Together(parts));
        ThrowIfAny(faults);
        foreach (var part in parts)
        {
            faults.AddRange(await FilesAsync(part, host, cancellation));
        }

        ThrowIfAny(faults);
        return [.. parts.OrderBy(part => part.Manifest.Shard.Index)];
    }

    private static IEnumerable<string> Together(List<Part> parts)
    {
        var first = parts[0];
        var fingerprint = DecisionEngine.Default.RuleBase.Fingerprint;
        if (first.Manifest.Rules.Fingerprint != fingerprint)
        {
            yield return $"{first.Name}: made with rules {first.Manifest.Rules.Version} ({first.Manifest.Rules.Fingerprint}), but this tool has {fingerprint}";
        }

        foreach (var part in parts.Skip(1))
        {
            foreach (var difference in Differences(first.Manifest, part.Manifest))
            {
                yield return $"{part.Name}: {difference} as in {first.Name}";
            }
        }

        foreach (var group in parts.GroupBy(part => part.Manifest.Shard.Index).Where(group => group.Count() > 1))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"slice {group.Key} is given {group.Count()} times: {string.Join(", ", group.Select(part => part.Name))}");
        }

        var there = parts.Select(part => part.Manifest.Shard.Index).ToHashSet();
        var missing = Enumerable.Range(1, first.Manifest.Shard.Count).Where(index => !there.Contains(index)).ToList();
        if (missing.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"of {first.Manifest.Shard.Count} slices, these are missing: {string.Join(", ", missing)}");
        }

        foreach (var part in parts.Where(part => part.Manifest.Patients + part.Manifest.Rejected != part.Manifest.Shard.Of(part.Manifest.Records)))
        {
            yield return $"{part.Name}: the manifest does not count every record of its slice";
        }
    }

    private static IEnumerable<string> Differences(PartManifest first, PartManifest other)
    {
        if (other.Shard.Count != first.Shard.Count)
        {
            yield return "not one of as many slices";
        }

        if (other.Rules != first.Rules)
        {
            yield return "not the same rules and options";
        }

        if (other.Form != first.Form)
        {
            yield return "not the same format";
        }

        if (!other.Inputs.SequenceEqual(first.Inputs) || other.Records != first.Records)
        {
            yield return "not the same input";
        }
    }

    private static async Task<IReadOnlyList<string>> FilesAsync(Part part, CliHost host, CancellationToken cancellation)
    {
        var faults = new List<string>();
        foreach (var file in part.Manifest.Files)
        {
            var path = part.Files.PathOf(file);
            if (await FileHash.OfAsync(path, host, cancellation) != file.Stamp)
            {
                faults.Add($"{OneLine.Of(path)}: not as it was written: the manifest has another hash");
            }
        }

        return faults;
    }

    private static void ThrowIfAny(List<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new CliException(ExitCode.BadInput, string.Join('\n', faults));
        }
    }
}
