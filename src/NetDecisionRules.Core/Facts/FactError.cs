namespace NetDecisionRules.Facts;

/// <summary>One fault of a patient record: where, what was written, what is allowed.</summary>
/// <param name="Path">JSON path of the fault, e.g. <c>imaging[0].date</c>; empty where the record is no JSON object.</param>
/// <param name="Code">A permanent code, see <see cref="FactErrorCode"/>.</param>
/// <param name="Message">What is wrong and what is allowed, with the offending scalar and nothing else of the patient.</param>
/// <param name="Value">The offending scalar, at most 64 characters; null where the fault is no scalar.</param>
public sealed record FactError(string Path, string Code, string Message, string? Value = null)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;
}

/// <summary>The permanent codes of faults. A code keeps its meaning in every later version; a code that is no longer used is not given again.</summary>
public static class FactErrorCode
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "NDR1001";

    /// <summary>The JSON is not an object.</summary>
    public const string NotAnObject = "NDR1002";

    /// <summary>The record is longer than <see cref="Limits.RecordBytes"/>.</summary>
    public const string TooLong = "NDR1003";

    /// <summary>The record is nested deeper than <see cref="Limits.RecordDepth"/>.</summary>
    public const string TooDeep = "NDR1004";

    /// <summary>The text is not UTF-8, or holds a lone surrogate.</summary>
    public const string NotUnicode = "NDR1005";

    /// <summary>A row of a table that has not one cell a column, or a quoted cell that does not end.</summary>
    public const string BadRow = "NDR1006";

    /// <summary>A field that the contract does not have.</summary>
    public const string UnknownField = "NDR1101";

    /// <summary>A field given twice in one object.</summary>
    public const string DuplicateField = "NDR1102";

    /// <summary>A required field is missing.</summary>
    public const string MissingField = "NDR1103";

    /// <summary>A schema version this library does not read.</summary>
    public const string UnknownSchemaVersion = "NDR1104";

    /// <summary>A value of the wrong JSON type.</summary>
    public const string WrongType = "NDR1201";

    /// <summary>A string that is none of the field's values (case matters).</summary>
    public const string UnknownValue = "NDR1202";

    /// <summary>A number outside its permitted range.</summary>
    public const string OutOfRange = "NDR1203";

    /// <summary>A text that is no date of the calendar, or a date outside 1900–2199.</summary>
    public const string BadDate = "NDR1204";

    /// <summary>A range that holds no value, or that names one bound twice.</summary>
    public const string BadRange = "NDR1205";

    /// <summary>A number that a decimal cannot hold exactly.</summary>
    public const string InexactNumber = "NDR1206";

    /// <summary>A fraction where a whole number belongs.</summary>
    public const string NotWhole = "NDR1207";

    /// <summary>A text that is empty, too long, or holds control characters.</summary>
    public const string BadText = "NDR1208";

    /// <summary>A list that names the same value twice.</summary>
    public const string DuplicateValue = "NDR1209";

    /// <summary>A fact that this imaging modality does not yield.</summary>
    public const string WrongModality = "NDR1301";

    /// <summary>Facts of one study contradict each other.</summary>
    public const string ContradictingStudy = "NDR1302";

    /// <summary>An end before its start.</summary>
    public const string EndBeforeStart = "NDR1303";

    /// <summary>A diagnosis after the assessment.</summary>
    public const string DiagnosisAfterAssessment = "NDR1304";

    /// <summary>A carcinoma cell type on a well differentiated tumor.</summary>
    public const string CellTypeOfNet = "NDR1305";

    /// <summary>A pregnant patient of male sex.</summary>
    public const string PregnantMale = "NDR1306";
}
