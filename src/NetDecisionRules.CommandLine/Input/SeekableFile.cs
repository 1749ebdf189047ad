namespace NetDecisionRules.CommandLine.Input;

/// <summary>Parquet has its index at its end, so it is read from a file.</summary>
internal static class SeekableFile
{
    /// <summary>The input's own file; of a pipe or compressed data, a copy that only this user can read and that goes when it is closed.</summary>
    public static async Task<Stream> OfAsync(PeekStream input, CancellationToken cancellation)
    {
        if (input.Rewound() is { } file)
        {
            return file;
        }

        var copy = new FileStream(Path.Combine(Path.GetTempPath(), "net-decision-" + Path.GetRandomFileName()), Options());
        try
        {
            await input.CopyToAsync(copy, cancellation);
            await input.DisposeAsync();
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = 1,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
