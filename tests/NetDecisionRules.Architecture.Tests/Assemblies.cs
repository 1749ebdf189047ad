using System.Reflection;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace NetDecisionRules.Architecture.Tests;

/// <summary>The assemblies under test, and the types in them as a reader of the source counts them.</summary>
internal static class Assemblies
{
    public static readonly Assembly Core = Load("NetDecisionRules.Core");

    /// <summary>Core, with every dependency between its types.</summary>
    public static readonly ArchUnitNET.Domain.Architecture CoreTypes = new ArchLoader().LoadAssembly(Core).Build();

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    /// <summary>What users see of the packages that they install.</summary>
    public static IEnumerable<System.Type> PublicTypes =>
        new[] { Core, Load("NetDecisionRules.Guidelines"), Load("NetDecisionRules"), Load("NetDecisionRules.Presentation") }.SelectMany(a => a.GetExportedTypes());
}
