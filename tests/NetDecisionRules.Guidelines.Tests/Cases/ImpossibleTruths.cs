using System.Text.Json;
using NetDecisionRules.Authoring;

namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>
/// Reasons why a rule cannot have some truth, from <c>rules/cases/impossible.json</c>: <c>{"source/rule": {"unknown": "reason"}}</c>.
/// </summary>
internal static class ImpossibleTruths
{
    public static IReadOnlyList<(string Rule, string Truth, string Reason)> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(CaseFiles.Folder, CaseRunner.ImpossibleFile)));
        return
        [
            .. document.RootElement.EnumerateObject().SelectMany(rule =>
                rule.Value.EnumerateObject().Select(truth => (rule.Name, truth.Name, truth.Value.GetString() ?? ""))),
        ];
    }
}
