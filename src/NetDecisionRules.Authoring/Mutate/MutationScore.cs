namespace NetDecisionRules.Authoring.Mutate;

/// <summary>How many mutants met which fate.</summary>
/// <param name="Name">The source or kind that is counted; empty for all.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Killed">Of which a case fails.</param>
/// <param name="Equivalent">Proved to change nothing.</param>
/// <param name="Accepted">Known and accepted.</param>
/// <param name="Survived">Of which no case fails though one could.</param>
internal sealed record MutationScore(string Name, int Total, int Killed, int Equivalent, int Accepted, int Survived)
{
    public static MutationScore Of(string name, IEnumerable<MutantResult> results)
    {
        var fates = results.CountBy(r => r.Fate).ToDictionary();
        int Count(MutantFate fate) => fates.GetValueOrDefault(fate);
        return new MutationScore(name, fates.Values.Sum(), Count(MutantFate.Killed), Count(MutantFate.Equivalent), Count(MutantFate.Accepted), Count(MutantFate.Survived));
    }

    /// <summary>By source in the order in which they come.</summary>
    public static IEnumerable<MutationScore> BySource(IEnumerable<MutantResult> results) =>
        results.GroupBy(r => r.Mutant.Source).Select(g => Of(g.Key, g));

    /// <summary>By kind of mutation.</summary>
    public static IEnumerable<MutationScore> ByKind(IEnumerable<MutantResult> results) =>
        results.GroupBy(r => r.Mutant.Kind).OrderBy(g => g.Key).Select(g => Of(CommandLine.Hosting.JsonOutput.Name(g.Key), g));
}
