namespace NetDecisionRules.Json;

/// <summary>The grammars of cells.</summary>
internal enum CellKind
{
    /// <summary>The text itself: ids, dates, values of an enum.</summary>
    Text,

    /// <summary>A number as in JSON.</summary>
    Number,

    /// <summary>A number, or a range: <c>&gt;20</c>, <c>&gt;=20</c>, <c>&lt;3</c>, <c>&lt;=3</c>, <c>3..20</c>, <c>&gt;3..&lt;20</c>.</summary>
    NumberOrRange,

    /// <summary><c>true</c> or <c>false</c>, also as <c>TRUE</c> (Excel, R) or <c>True</c> (Python).</summary>
    Flag,
}
