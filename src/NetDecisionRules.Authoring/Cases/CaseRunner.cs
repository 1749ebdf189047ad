using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>
/// Runs guideline cases against one rule base. A rule is judged by the report under the case's options: true when it stands among the
/// recommendations, unknown when among the undetermined, otherwise false; a classifying rule, which stands in neither, by its own truth.
/// </summary>
public sealed class CaseRunner
{
    /// <summary>The file beside the cases that gives reasons why a rule cannot have some truth; it is no case.</summary>
    public const string ImpossibleFile = "impossible.json";

    private readonly DecisionEngine _engine;

    /// <summary>A runner for a rule base.</summary>
    public CaseRunner(RuleBase ruleBase)
        : this(new DecisionEngine(ruleBase))
    {
    }

    /// <summary>A runner for the rules of an engine; each case brings its own options.</summary>
    public CaseRunner(DecisionEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
    }

    /// <summary>The rules.</summary>
    public RuleBase RuleBase => _engine.RuleBase;

    /// <summary>Runs one case.</summary>
    /// <returns>What it expected and did not get; empty where it passed.</returns>
    /// <exception cref="ArgumentException">The case speaks of a rule or source that the rule base does not have.</exception>
    public IReadOnlyList<CaseFailure> Run(GuidelineCase guidelineCase)
    {
        ArgumentNullException.ThrowIfNull(guidelineCase);
        return new CaseCheck(_engine.With(guidelineCase.Options), guidelineCase).Failures();
    }

    /// <summary>Reads and runs one case.</summary>
    /// <param name="name">What the result calls it.</param>
    /// <param name="utf8">The case as JSON.</param>
    public CaseResult Run(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(name);
        return CaseJson.TryRead(utf8, RuleBase, out var guidelineCase, out var errors)
            ? new CaseResult(name, guidelineCase, [], Run(guidelineCase))
            : new CaseResult(name, null, errors, []);
    }

    /// <summary>Reads and runs one case file.</summary>
    /// <param name="folder">The folder below which it lies.</param>
    /// <param name="name">Its path below the folder.</param>
    public CaseResult RunFile(string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(name);
        return Run(name, File.ReadAllBytes(Path.Combine(folder, name)));
    }

    /// <summary>Reads and runs every case of a folder and its subfolders, one after the other as the results are asked for.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IEnumerable<CaseResult> RunFolder(string folder) => Files(folder).Select(name => RunFile(folder, name));

    /// <summary>
    /// The case files of a folder and its subfolders: every <c>.json</c> but <see cref="ImpossibleFile"/>, as paths below the folder with
    /// <c>/</c> between folders, in ordinal order.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != ImpossibleFile)
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
