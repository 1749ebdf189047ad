using NetDecisionRules.Cli.Hosting;

namespace NetDecisionRules.Cli.Cohort.Input;

/// <summary>The one place where an input of a cohort is opened.</summary>
internal static class CohortInput
{
    /// <summary>A reader of the input's records.</summary>
    /// <param name="path">The input; - is standard input.</param>
    /// <param name="meter">Counts, and where asked hashes, the bytes of the input as they are read, before anything is unpacked.</param>
    /// <param name="host">Holds standard input.</param>
    public static RecordReader Open(string path, InputMeter meter, CliHost host) => new NdjsonReader(meter.Around(InputFile.Open(path, host)));
}
