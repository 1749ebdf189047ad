using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>The records that were rejected for one kind of fault.</summary>
/// <param name="Code">The permanent code of the fault.</param>
/// <param name="Records">How many records have it.</param>
/// <param name="Errors">How often it occurs in them.</param>
internal sealed record RejectSummary(string Code, long Records, long Errors);

/// <summary>Counts rejected records and their faults.</summary>
internal sealed class RejectCounts
{
    private const string RecordsKey = "rejects/records/";
    private const string ErrorsKey = "rejects/errors/";
    private const string RejectedKey = "rejected";

    private readonly Dictionary<string, (long Records, long Errors)> _byCode = new(StringComparer.Ordinal);
    private long _rejected;

    public static long Rejected(SummaryCounts counts) => counts[RejectedKey];

    /// <summary>By code.</summary>
    public static IReadOnlyList<RejectSummary> Section(SummaryCounts counts) =>
        [.. counts.Under(RecordsKey).Select(code => new RejectSummary(code.Name, code.Count, counts[ErrorsKey + code.Name]))];

    public void Add(IReadOnlyList<FactError> errors)
    {
        _rejected++;
        foreach (var code in errors.GroupBy(error => error.Code, StringComparer.Ordinal))
        {
            var (records, before) = _byCode.GetValueOrDefault(code.Key);
            _byCode[code.Key] = (records + 1, before + code.Count());
        }
    }

    public void AddTo(SummaryCounts counts)
    {
        counts.Add(RejectedKey, _rejected);
        foreach (var (code, (records, errors)) in _byCode)
        {
            counts.Add(RecordsKey + code, records);
            counts.Add(ErrorsKey + code, errors);
        }
    }
}
