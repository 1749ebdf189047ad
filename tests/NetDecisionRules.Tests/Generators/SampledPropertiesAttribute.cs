using FsCheck.Xunit;
using NetDecisionRules.Testing;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Properties that are tried on fewer samples while one works than in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SampledPropertiesAttribute : PropertiesAttribute
{
    /// <param name="local">The number of samples while one works.</param>
    /// <param name="ci">The number in continuous integration.</param>
    public SampledPropertiesAttribute(int local, int ci)
    {
        MaxTest = Samples.Of(local, ci);
        QuietOnSuccess = true;
    }
}
