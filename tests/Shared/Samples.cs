namespace NetDecisionRules.Testing;

/// <summary>How many samples a slow test takes.</summary>
internal static class Samples
{
    private static readonly bool All = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>All in continuous integration (CI=true), fewer while one works.</summary>
    public static int Of(int local, int ci) => All ? ci : local;
}
