using System.Text;
using NetDecisionRules.Cli;
using NetDecisionRules.Cli.Hosting;

if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
{
    Console.OutputEncoding = Encoding.UTF8;
}

await using var output = Console.OpenStandardOutput();
var host = new CliHost(Console.OpenStandardInput, output, Console.Error, IsOutputTerminal: !Console.IsOutputRedirected)
{
    IsErrorTerminal = !Console.IsErrorRedirected,
};
return await NetDecision.RunAsync(args, host);
