using System.Text;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>
/// What reading one record carries along: where it stands, the faults so far, and the values of the object at hand. The walk itself is in
/// <see cref="ObjectReader"/> and <see cref="FieldReader"/>.
/// </summary>
internal sealed class RecordReader
{
    private readonly ObjectState _root = new();
    private readonly ObjectState _section = new();
    private readonly HashSet<string> _unread = [];
    private readonly byte[] _shortText = new byte[256]; // more than any name, enum value or date of the contract, each character as \uXXXX
    private List<FactError>? _errors;
    private string? _sectionName;
    private int _entry;
    private bool _isUtf8;

    /// <summary>The faults so far, in the order of the text.</summary>
    public IReadOnlyList<FactError> Errors => _errors is null ? [] : _errors;

    /// <summary>Whether the text went deeper than <see cref="Limits.RecordDepth"/>.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The id, once read.</summary>
    public string? Id { get; set; }

    /// <summary>The section or list that is being read; null in the record itself.</summary>
    public string? Section => _sectionName;

    /// <summary>What was read of the object at hand: the record, or its current section or entry.</summary>
    public ObjectState Object => _sectionName is null ? _root : _section;

    public void Start(bool isUtf8)
    {
        (_isUtf8, _errors, _sectionName, IsTooDeep, Id) = (isUtf8, null, null, false, null);
        _unread.Clear();
        _root.Clear();
        _section.Clear();
    }

    public void Enter(string section, int entry = -1)
    {
        (_sectionName, _entry) = (section, entry);
        _section.Clear();
    }

    public void Leave() => _sectionName = null;

    /// <summary>The path of a field of the object at hand; null is the list entry itself.</summary>
    public string Path(string? field)
    {
        if (_sectionName is null)
        {
            return field ?? "";
        }

        var owner = _entry < 0 ? _sectionName : FactCheck.Entry(_sectionName, _entry);
        return field is null ? owner : owner + "." + field;
    }

    /// <summary>A fault of the text that leaves the field's value unread: later checks of the same path would only repeat it.</summary>
    public void AddUnread(FactError error)
    {
        Add(error);
        _unread.Add(error.Path);
    }

    public void Add(FactError error) => (_errors ??= []).Add(error);

    /// <summary>The text is no JSON from this place on: only the first fault of the text counts then, be it another than that.</summary>
    public void NoJson(ReadOnlySpan<byte> text, (long Line, long Byte) place)
    {
        var invalid = JsonText.Place(text, _isUtf8 ? text.Length : JsonText.FirstInvalid(text));
        var first = IsTooDeep ? RecordFault.TooDeep() : RecordFault.NotJson(place);
        _errors = [!_isUtf8 && invalid.CompareTo(place) <= 0 ? RecordFault.NotUtf8(invalid) : first];
    }

    public bool IsUnread(string path) => _unread.Contains(path);

    /// <summary>Whether the current string is Unicode; if not, that is reported and the value is done with.</summary>
    public bool IsUnicode(ref Utf8JsonReader json, string? field)
    {
        if (json.TokenType is not JsonTokenType.String || IsUnicodeToken(ref json))
        {
            return true;
        }

        AddUnread(FactFault.NotUnicode(Path(field)));
        return false;
    }

    /// <summary>The current property name as a string, and whether it is Unicode; if not, that is reported.</summary>
    public string PropertyName(ref Utf8JsonReader json, out bool isUnicode)
    {
        isUnicode = JsonText.IsUnicode(ref json, _isUtf8);
        var name = isUnicode ? json.GetString()! : "\uFFFD";
        var cut = FactText.OnOneLine(FactText.Cut(name));
        if (!isUnicode)
        {
            Add(FactFault.NotUnicode(Path(cut)));
        }

        return cut.Length == 0 ? "\"\"" : cut;
    }

    /// <summary>Whether the current property name can be compared with names of the contract.</summary>
    public bool IsUnicodeName(ref Utf8JsonReader json) => JsonText.IsUnicode(ref json, _isUtf8);

    /// <summary>
    /// UTF-8 of the current string or property name, without escapes. A text too long to be anything of the contract keeps them, and so
    /// equals nothing in it.
    /// </summary>
    public ReadOnlySpan<byte> ShortText(ref Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped || json.ValueSpan.Length > _shortText.Length)
        {
            return json.ValueSpan;
        }

        return _shortText.AsSpan(0, json.CopyString(_shortText));
    }

    /// <summary>Reports a value of the wrong type and skips it.</summary>
    public void WrongType(ref Utf8JsonReader json, string? field, string allowed)
    {
        var (shown, value) = Written(ref json);
        AddUnread(new FactError(Path(field), FactErrorCode.WrongType, $"{shown} is not {allowed}", value));
        Skip(ref json, field);
    }

    /// <summary>The current scalar as a message shows it, and as its error carries it.</summary>
    public static (string Shown, string? Value) Written(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ("an object", null);
            case JsonTokenType.StartArray:
                return ("a list", null);
            case JsonTokenType.Null:
                return ("null", null);
            case JsonTokenType.String:
                var text = json.GetString()!;
                return (FactText.Quote(text), FactText.Cut(text));
            default:
                var token = json.ValueSpan;
                var cut = Encoding.ASCII.GetString(token[..Math.Min(token.Length, FactText.ShownLength)]);
                return (cut.Length < token.Length ? cut + "…" : cut, cut);
        }
    }

    /// <summary>Goes to the end of the current value, however deep, and still sees text that is no Unicode.</summary>
    public void Skip(ref Utf8JsonReader json, string? field)
    {
        var depth = json.CurrentDepth;
        var isUnicode = IsUnicodeToken(ref json);
        NoteDepth(ref json);
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (json.Read() && json.CurrentDepth > depth)
            {
                isUnicode &= IsUnicodeToken(ref json);
                NoteDepth(ref json);
            }
        }

        if (!isUnicode)
        {
            Add(FactFault.NotUnicode(Path(field)));
        }
    }

    private bool IsUnicodeToken(ref Utf8JsonReader json) =>
        json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || JsonText.IsUnicode(ref json, _isUtf8);

    private void NoteDepth(ref Utf8JsonReader json)
    {
        if (!IsTooDeep && json.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray) && json.CurrentDepth >= Limits.RecordDepth)
        {
            IsTooDeep = true;
            Add(RecordFault.TooDeep());
        }
    }
}
