using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>What is wrong with a file, in words of our own.</summary>
internal static class FileFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static string Words(Exception exception) => exception switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "access is denied, or it is a folder",
        ArgumentException or NotSupportedException => "this is no file name",
        _ => OneLine.Of(exception.Message),
    };
}
