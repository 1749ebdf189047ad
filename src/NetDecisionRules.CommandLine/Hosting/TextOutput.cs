using System.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>A finished text for standard output.</summary>
internal static class TextOutput
{
    public static async Task PrintAsync(CliHost host, string text, CancellationToken cancellation)
    {
        await host.Output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await host.Output.FlushAsync(cancellation);
    }
}
