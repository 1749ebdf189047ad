using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>The options that say how the work is done. None of them changes a result.</summary>
internal sealed class WorkOptions
{
    private const int MaxThreads = 1024;

    private readonly Option<int?> _threads = new("--threads")
    {
        Description = "How many records are evaluated at once [default: one for each processor].",
        HelpName = "n",
        CustomParser = Count,
    };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Only slice I of N, e.g. 2/8; 'net-decision merge' joins the parts.",
        HelpName = "i/n",
        CustomParser = CommandLine.Pipeline.Shard.Parse,
    };

    private readonly Option<bool> _resume = new("--resume") { Description = "Skip the slice if its finished part is there already." };

    private readonly Option<string> _progress = new Option<string>("--progress")
    {
        Description = "Tell on standard error how far the run is, or never.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnlyFromAmong("auto", "never");

    public void AddTo(Command command)
    {
        command.Options.Add(_threads);
        command.Options.Add(_shard);
        command.Options.Add(_resume);
        command.Options.Add(_progress);
    }

    public int Threads(ParseResult result) => result.GetValue(_threads) ?? Math.Min(Environment.ProcessorCount, MaxThreads);

    public Shard? Shard(ParseResult result) => result.GetValue(_shard);

    public bool Resumes(ParseResult result) => result.GetValue(_resume);

    public bool ShowsProgress(ParseResult result) => result.GetValue(_progress) != "never";

    public bool IsSliced(CommandResult result) => result.GetResult(_shard) is not null;

    public void Check(CommandResult result, IReadOnlyList<string> inputs, string output)
    {
        if (!result.GetValue(_resume))
        {
            return;
        }

        if (!IsSliced(result))
        {
            result.AddError("--resume is for a slice: give --shard too.");
        }

        if (output == CliHost.Standard || OutputFile.IsDevice(output) || inputs.Contains(CliHost.Standard))
        {
            result.AddError("--resume needs files as input and output: what went through a pipe is gone.");
        }
    }

    private static int? Count(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MaxThreads)
        {
            return count;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--threads: '{text}' is not a number from 1 to {MaxThreads}."));
        return null;
    }
}
