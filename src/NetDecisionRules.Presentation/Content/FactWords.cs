using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Presentation.Content;

/// <summary>What a record says, in a few words: <c>Ki-67 17 %; extent metastatic; treatment 2: SSA, progression</c>.</summary>
internal sealed class FactWords(FactNames names)
{
    private const string AssessmentDate = "assessmentDate";
    private const int MostEntries = 3;

    /// <summary>A criterion's words, and what was seen in brackets. A label that its words hold is not repeated; nor is the report's own date.</summary>
    public string Beside(string text, IEnumerable<FactReading> readings)
    {
        var words = Seen(text, readings);
        return words.Length == 0 ? text : $"{text} [{words}]";
    }

    /// <summary>What was seen, on its own.</summary>
    public string Of(IEnumerable<FactReading> readings) => Seen("", readings);

    private string Seen(string text, IEnumerable<FactReading> readings)
    {
        var seen = readings.Where(r => r.Path != AssessmentDate).ToList();
        var plain = seen.Where(r => names.Item(r.Path) is null && !IsSaid(r, text)).Select(r => Plain(r, text));
        var entries = Entries(seen).ToList();
        var more = entries.Count > MostEntries + 1 ? entries.Count - MostEntries : 0;
        var shown = plain.Concat(entries.SkipLast(more)).Concat(more > 0 ? [$"and {Phrases.Number(more)} more"] : []);
        return string.Join("; ", shown);
    }

    /// <summary>A yes or no on what the words name is what the criterion's own mark tells.</summary>
    private bool IsSaid(FactReading reading, string text) => reading.Value.Flag is not null && names.Label(reading.Path) is { } label && Contains(text, label);

    /// <summary>Entries of lists; those that say the same stand together.</summary>
    private IEnumerable<string> Entries(List<FactReading> readings) =>
        from reading in readings
        let item = names.Item(reading.Path)
        where item is not null
        group reading by (item.Value.List, item.Value.Noun, item.Value.Index) into entry
        group entry.Key by (entry.Key.Noun, Text: string.Join(", ", entry.Select(Field))) into same
        select $"{Noun(same.Key.Noun, same.Count())} {Phrases.And(same.Select(e => Phrases.Number(e.Index + 1)))}: {same.Key.Text}";

    private static string Noun(string noun, int count) => count == 1 ? noun : Phrases.Plural(noun);

    private string Plain(FactReading reading, string text)
    {
        var label = names.Label(reading.Path) ?? reading.Path;
        return reading.Value switch
        {
            { IsEmptyList: true } => label + ": none",
            _ when Contains(text, label) || (reading.Value.Text is not null && ContainsWord(text, Value(reading))) => Value(reading),
            { Flag: true } => label,
            { Flag: false } => label + ": no",
            { Text: not null } => $"{label}: {Value(reading)}",
            _ => $"{label} {Value(reading)}",
        };
    }

    /// <summary>A field of an entry; a word that is a choice or a day speaks for itself.</summary>
    private string Field(FactReading reading) => reading.Value switch
    {
        { Flag: true } => names.FieldLabel(reading.Path),
        { Flag: false } => names.FieldLabel(reading.Path) + ": no",
        { Text: { } text } when char.IsAsciiDigit(text[0]) => $"{names.FieldLabel(reading.Path)} {text}",
        { Text: not null } => Value(reading),
        _ when names.Unit(reading.Path) == " " + names.FieldLabel(reading.Path) => Value(reading),
        _ => $"{names.FieldLabel(reading.Path)} {Value(reading)}",
    };

    private static bool ContainsWord(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !IsLetter(at - 1) && !IsLetter(at + words.Length);

        bool IsLetter(int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);
    }

    private static bool Contains(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private string Value(FactReading reading) => reading.Value switch
    {
        { Number: { } number } => Range(number) + names.Unit(reading.Path),
        { Text: { } text } => Words.Of(text),
        var other => other.ToString(),
    };

    private static string Range(NumberRange range) => range switch
    {
        { IsPoint: true } => range.ToString(),
        { Max: null, Min: { } min } => (range.MinIncluded ? "≥ " : "> ") + NumberRange.Exactly(min),
        { Min: null, Max: { } max } => (range.MaxIncluded ? "≤ " : "< ") + NumberRange.Exactly(max),
        { MinIncluded: true, MaxIncluded: true, Min: { } min, Max: { } max } => $"{NumberRange.Exactly(min)}–{NumberRange.Exactly(max)}",
        { Min: { } min, Max: { } max } =>
            $"{(range.MinIncluded ? "≥ " : "> ")}{NumberRange.Exactly(min)} and {(range.MaxIncluded ? "≤ " : "< ")}{NumberRange.Exactly(max)}",
        _ => range.ToString(),
    };
}
