using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>One fault of a report in JSON: where, and what is wrong.</summary>
public sealed class ReportError
{
    internal ReportError(string path, string code, string message) => (Path, Code, Message) = (path, code, message);

    /// <summary>JSON path of the fault, e.g. <c>recommendations[0].stance</c>; empty where it concerns the whole.</summary>
    public string Path { get; }

    /// <summary>A permanent code of <see cref="FactErrorCode"/>.</summary>
    public string Code { get; }

    /// <summary>What is wrong and what is allowed.</summary>
    public string Message { get; }

    /// <summary>Path and message in one line.</summary>
    public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;
}
