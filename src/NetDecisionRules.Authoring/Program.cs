using NetDecisionRules.Authoring;
using NetDecisionRules.CommandLine.Hosting;

var host = Tool.ConsoleHost();
await using var output = host.Output;
return await NetDecisionAuthor.RunAsync(args, host);
