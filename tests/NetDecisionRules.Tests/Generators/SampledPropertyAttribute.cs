using FsCheck.Xunit;
using NetDecisionRules.Testing;

namespace NetDecisionRules.Tests.Generators;

/// <summary>A property that is tried on fewer samples while one works than in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SampledPropertyAttribute : PropertyAttribute
{
    /// <param name="local">The number of samples while one works.</param>
    /// <param name="ci">The number in continuous integration.</param>
    public SampledPropertyAttribute(int local, int ci)
    {
        MaxTest = Samples.Of(local, ci);
        QuietOnSuccess = true;
    }
}
