using System.Reflection;
using System.Runtime.Loader;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.RuleBases;

/// <summary>
/// Takes the rule base out of an assembly, such as <c>NetDecisionRules.Guidelines.dll</c> of another build, as its own export. The assembly
/// is loaded apart from this tool, with its own <c>NetDecisionRules.Core</c>, so that two versions can be compared.
/// </summary>
internal static class RuleBaseAssembly
{
    private const string RuleBaseType = "NetDecisionRules.Rules.RuleBase";

    /// <exception cref="CliException">The file is no assembly, or holds no rule base, or more than one.</exception>
    public static byte[] Export(string path)
    {
        using (File.OpenRead(path))
        {
            // A resolver of dependencies says no more than "invalid" of a file that it cannot open.
        }

        var context = new Apart(Path.GetFullPath(path));
        try
        {
            var properties = context.LoadFromAssemblyPath(Path.GetFullPath(path)).GetExportedTypes()
                .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(p => p.PropertyType.FullName == RuleBaseType).ToList();
            return properties.Count == 1
                ? Export(properties[0])
                : throw Refused(path, properties.Count == 0 ? "it has no public static property of type RuleBase" : "it has more than one public static property of type RuleBase");
        }
        catch (BadImageFormatException)
        {
            throw Refused(path, "it is no .NET assembly");
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw Refused(path, "building the rule base failed: " + OneLine.Of((inner.InnerException ?? inner).Message));
        }
        finally
        {
            context.Unload();
        }
    }

    private static byte[] Export(PropertyInfo property)
    {
        var export = property.PropertyType.Assembly.GetType("NetDecisionRules.Rules.RuleBaseJson", throwOnError: true)!.GetMethod("Export", [property.PropertyType])
            ?? throw new MissingMethodException("RuleBaseJson", "Export");
        return (byte[])export.Invoke(null, [property.GetValue(null)])!;
    }

    private static CliException Refused(string path, string why) => new(ExitCode.BadInput, $"{OneLine.Of(path)} holds no rule base: {why}");

    private sealed class Apart(string path) : AssemblyLoadContext(name: null, isCollectible: true)
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }
}
