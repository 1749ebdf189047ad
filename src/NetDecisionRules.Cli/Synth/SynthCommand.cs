using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Synth;

/// <summary><c>synth N --seed S</c>: a synthetic cohort to try things with.</summary>
internal static class SynthCommand
{
    private const int MaxNumber = 10_000_000;

    public static Command Create(CliHost host)
    {
        var count = new Argument<int>("N") { Description = "How many patients, 1 to 10000000.", CustomParser = result => Number(result, "N") };
        var seed = new Option<ulong>("--seed")
        {
            Description = "Chooses the cohort, a whole number from 0; the same seed gives the same bytes everywhere.",
            HelpName = "s",
            DefaultValueFactory = _ => 1,
            CustomParser = Seed,
        };
        var first = new Option<int>("--first")
        {
            Description = "The number of the first patient, to make a cohort in pieces.",
            HelpName = "n",
            DefaultValueFactory = _ => 1,
            CustomParser = result => Number(result, "--first"),
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the patients go, one JSON object a line; - is standard output.",
            HelpName = "file",
            DefaultValueFactory = _ => CliHost.Standard,
        };

        var command = new Command("synth", "Writes a synthetic cohort: invented patients to try things with, good for no conclusion about real ones.")
        {
            count, seed, first, output,
        };
        command.SetAction((result, cancellation) => new SynthRun(
            result.GetValue(seed), result.GetValue(first), result.GetValue(count), result.GetRequiredValue(output), host).RunAsync(cancellation));
        return command.WithExamples(
            "net-decision synth 1000 -o synthetic.ndjson",
            "net-decision synth 20000 --seed 7 | net-decision cohort - --format csv > results.csv",
            "net-decision synth 500 --seed 7 --first 501 -o second-half-of-1000.ndjson");
    }

    private static int Number(ArgumentResult result, string name)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MaxNumber)
        {
            return number;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: '{text}' is not a number from 1 to {MaxNumber}."));
        return default;
    }

    private static ulong Seed(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--seed: '{text}' is not a whole number from 0 to {ulong.MaxValue}."));
        return default;
    }
}
