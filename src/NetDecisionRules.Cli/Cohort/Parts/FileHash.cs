using System.Security.Cryptography;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Parts;

/// <summary>Hashes files that are there already.</summary>
internal static class FileHash
{
    public static async Task<FileStamp> OfAsync(string path, CliHost host, CancellationToken cancellation)
    {
        await using var file = InputFile.Open(path, host);
        var hash = await SHA256.HashDataAsync(file, cancellation);
        return new FileStamp(Convert.ToHexStringLower(hash), file.Length);
    }
}
