using NetDecisionRules.Cli;
using NetDecisionRules.CommandLine.Hosting;

var host = Tool.ConsoleHost();
await using var output = host.Output;
return await NetDecision.RunAsync(args, host);
