using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Coverage;

/// <summary>One reason why no case can show something of a rule.</summary>
/// <param name="Rule">The full id of the rule, or the id of the protocol.</param>
/// <param name="What">A truth (<c>true</c>, <c>false</c>, <c>unknown</c>), or a side of a boundary (<c>on Ki-67 ≥ 10 %</c>, <c>beyond Ki-67 ≥ 10 %</c>).</param>
/// <param name="Reason">Why.</param>
internal sealed record ImpossibleShowing(string Rule, string What, string Reason);

/// <summary>The reasons beside the cases, in <c>impossible.json</c>: <c>{"source/rule": {"unknown": "reason"}}</c>.</summary>
internal static class Impossible
{
    /// <summary>The reasons that lie in the folder of the cases or in one of the two above it; none where there is no such file.</summary>
    /// <exception cref="CliException">The file cannot be read, or is none of this form.</exception>
    public static IReadOnlyList<ImpossibleShowing> Beside(string folder)
    {
        var full = Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder));
        return new[] { full, Path.GetDirectoryName(full), Path.GetDirectoryName(Path.GetDirectoryName(full)) }.OfType<string>().Select(f => Path.Combine(f, CaseRunner.ImpossibleFile)).FirstOrDefault(File.Exists) is { } file
            ? Read(file)
            : [];
    }

    /// <exception cref="CliException">The file cannot be read, or is none of this form.</exception>
    public static IReadOnlyList<ImpossibleShowing> Read(string file)
    {
        var faults = new List<string>();
        var reasons = AuthorFile.Read(file, faults, Of);
        return faults.Count == 0 ? reasons : throw AuthorFile.Refused(file, faults);
    }

    private static List<ImpossibleShowing> Of(JsonElement root, FaultReport report)
    {
        var reasons = new List<ImpossibleShowing>();
        foreach (var (rule, showings) in Fields(root, "", report))
        {
            foreach (var (what, reason) in Fields(showings, rule, report))
            {
                if (StrictObject.TextOf(reason, rule + "." + what, "a reason", report) is { } text)
                {
                    reasons.Add(new ImpossibleShowing(rule, what, text));
                }
            }
        }

        return reasons;
    }

    private static IEnumerable<(string Name, JsonElement Value)> Fields(JsonElement value, string path, FaultReport report)
    {
        var fields = StrictObject.Of(value, path, report);
        return fields is null ? [] : fields.Names.Where(name => fields[name] is not null).Select(name => (name, fields[name]!.Value));
    }
}
