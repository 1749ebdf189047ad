using System.Text;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring.Tests;

/// <summary>One run of the tool with streams of its own.</summary>
internal sealed record AuthorRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static async Task<AuthorRun> OfAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await NetDecisionAuthor.RunAsync(args, new CliHost(() => new MemoryStream(), output, error, IsOutputTerminal: false));
        return new AuthorRun(code, output.ToArray(), error.ToString());
    }
}
