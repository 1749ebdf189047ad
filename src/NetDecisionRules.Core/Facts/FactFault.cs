using System.Globalization;

namespace NetDecisionRules.Facts;

/// <summary>The one place where faults get their code and their words. Each names the offending scalar, and nothing else of the patient.</summary>
internal static class FactFault
{
    public static readonly string IdAllowed = string.Create(CultureInfo.InvariantCulture, $"an id of 1–{Limits.IdCodePoints} characters without control characters");
    public static readonly string AgentAllowed = string.Create(CultureInfo.InvariantCulture, $"a text of at most {Limits.AgentCodePoints} characters");
    public const string DateAllowed = "a date yyyy-MM-dd";
    public const string PartialDateAllowed = "a date yyyy-MM-dd, yyyy-MM or yyyy";

    public static FactError Missing(string path, string allowed) => new(path, FactErrorCode.MissingField, "required: " + allowed);

    public static FactError SchemaVersion(string path, string written) =>
        new(path, FactErrorCode.UnknownSchemaVersion, FactText.Quote(written) + " is not \"1\"", FactText.Cut(written));

    public static FactError NotUnicode(string path) =>
        new(path, FactErrorCode.NotUnicode, "the text is not valid Unicode (a lone surrogate, or bytes that are not UTF-8)");

    public static FactError BadText(string path, string written, string allowed) =>
        new(path, FactErrorCode.BadText, $"{FactText.Quote(written)} is not {allowed}", FactText.Cut(written));

    public static FactError UnknownChoice(string path, string written, string allowed, string? meant = null) =>
        new(path, FactErrorCode.UnknownValue, $"{FactText.Quote(written)} is not {allowed}{Meant(meant)}", FactText.Cut(written));

    public static FactError OutOfRange(string path, decimal written, NumberLimits limits)
    {
        var number = Numbers.Plain(written);
        return new(path, FactErrorCode.OutOfRange, $"{number} is outside {limits}", number);
    }

    public static FactError OutOfRange(string path, NumberRange written, NumberLimits limits) =>
        new(path, FactErrorCode.OutOfRange, $"no value of {written} is inside {limits}");

    public static FactError NoBound(string path) =>
        new(path, FactErrorCode.BadRange, "a range needs at least one bound: min or above, max or below");

    public static FactError NotADate(string path, string written, string allowed) =>
        new(path, FactErrorCode.BadDate, $"{FactText.Quote(written)} is not {allowed}", FactText.Cut(written));

    public static FactError DateOutOfRange(string path, string written) =>
        new(path, FactErrorCode.BadDate, $"{written} is outside {Iso(Limits.FirstDay)}–{Iso(Limits.LastDay)}", written);

    public static FactError NullEntry(string path, string allowed) => new(path, FactErrorCode.WrongType, "null is not " + allowed);

    public static FactError GivenTwice(string path, string written) =>
        new(path, FactErrorCode.DuplicateValue, $"{written} is given twice; each value at most once", written);

    public static FactError WrongModality(string path, string written, IReadOnlyList<ImagingModality> modalities) =>
        new(path, FactErrorCode.WrongModality, $"{written} is a fact that only these studies have: {Modalities.Names(modalities)}", written);

    public static FactError PositiveAgainstScore(string path, bool written) =>
        new(path, FactErrorCode.ContradictingStudy, $"{Text(written)} contradicts krenningScore: a study is positive from a score of 2", Text(written));

    public static FactError AllPositiveAgainstStudy(string path) =>
        new(path, FactErrorCode.ContradictingStudy, "true contradicts the study: it needs a krenningScore of at least 3 and no sstrPositive of false", "true");

    public static FactError EndBeforeStart(string path, DateOnly end) =>
        new(path, FactErrorCode.EndBeforeStart, Iso(end) + " is before start", Iso(end));

    public static FactError DiagnosisAfterAssessment(string path, PartialDate diagnosis) =>
        new(path, FactErrorCode.DiagnosisAfterAssessment, $"{diagnosis} is after assessmentDate", diagnosis.ToString());

    public static FactError CellTypeOfNet(string path, string written) =>
        new(path, FactErrorCode.CellTypeOfNet, $"{written} is for poorly differentiated carcinomas; differentiation is well", written);

    public static FactError PregnantMale(string path) => new(path, FactErrorCode.PregnantMale, "true contradicts sex male", "true");

    public static string Meant(string? name) => name is null ? "" : $"; did you mean {name}?";

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(bool value) => value ? "true" : "false";
}
