using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NetDecisionRules.Benchmarks.Quick;

if (args is ["--quick", .. var titles])
{
    QuickRun.WriteTo(Console.Out, titles);
}
else
{
    var artifacts = Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts");
    BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(artifacts));
}
