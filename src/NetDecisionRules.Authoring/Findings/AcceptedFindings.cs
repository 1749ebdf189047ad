using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Findings;

/// <summary>Findings that the authors of the rules know and accept, each with a reason: <c>{"findings":[{"id":"…","reason":"…"}]}</c>.</summary>
internal sealed class AcceptedFindings
{
    private readonly Dictionary<string, string> _reasons;

    private AcceptedFindings(Dictionary<string, string> reasons) => _reasons = reasons;

    /// <summary>Nothing is accepted.</summary>
    public static AcceptedFindings None { get; } = new([]);

    /// <summary>The ids, in ordinal order.</summary>
    public IEnumerable<string> Ids => _reasons.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a finding is accepted.</summary>
    public bool Contains(string id) => _reasons.ContainsKey(id);

    /// <summary>Why a finding is accepted; null where it is not.</summary>
    public string? ReasonOf(string id) => _reasons.GetValueOrDefault(id);

    /// <summary>Reads the file.</summary>
    /// <exception cref="CliException">The file cannot be read, or is none of this form.</exception>
    public static AcceptedFindings Read(string path)
    {
        var faults = new List<string>();
        var read = AuthorFile.Read(path, faults, Of);
        return faults.Count == 0 ? read : throw AuthorFile.Refused(path, faults);
    }

    private static AcceptedFindings Of(JsonElement root, FaultReport report)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        if (StrictObject.Of(root, "", report, "findings") is not { } fields)
        {
            return None;
        }

        fields.Required("findings", "the list of findings");
        foreach (var (path, value) in fields.Items("findings", "a finding with its reason"))
        {
            if (StrictObject.Of(value, path, report, "id", "reason") is not { } finding)
            {
                continue;
            }

            var (id, reason) = (finding.RequiredText("id", "the id of a finding"), finding.RequiredText("reason", "why it is accepted"));
            if (reason is not null && string.IsNullOrWhiteSpace(reason))
            {
                report(finding.Path("reason"), FactErrorCode.BadText, "the reason is empty");
            }

            if (id is not null && reason is not null && !reasons.TryAdd(id, reason))
            {
                report(finding.Path("id"), FactErrorCode.DuplicateField, $"\"{id}\" is accepted twice");
            }
        }

        return new AcceptedFindings(reasons);
    }
}
