using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Writes the recorded facts that the criteria of one report read, each path once a criterion. Facts that were written for a criterion before are copied.</summary>
internal sealed class ReadingsJson : FactReadings
{
    private readonly Piece[] _ofCriteria;
    private readonly PathIndex _paths = new();

    // By the numbers of paths: the list of facts, counted over all reports, that held it last.
    private long[] _lastIn = new long[PathIndex.Few];
    private long _current;

    // The list that is being written: where to, and where it starts.
    private JsonBuffer? _json;
    private int _start;

    public ReadingsJson(int criteria)
    {
        _ofCriteria = new Piece[criteria];
        Clear();
    }

    /// <summary>Whether it has grown by a long record.</summary>
    public bool IsLarge => _paths.IsLarge;

    /// <summary>Forgets the patient; the paths of facts may stay.</summary>
    public void Clear()
    {
        _json = null;
        Array.Fill(_ofCriteria, Piece.None);
    }

    /// <summary>Adds the facts that a criterion reads, each path once, in the order of its tree, without the braces around them.</summary>
    public void Write(JsonBuffer output, int number, Criterion criterion, Patient patient)
    {
        if (_ofCriteria[number] is { IsThere: true } written)
        {
            output.Again(written);
            return;
        }

        (_json, _start) = (output, output.Length);
        _current++;
        Explanation.AddReadings(criterion, patient, -1, this);
        _ofCriteria[number] = output.Since(_start);
    }

    public override void Add(string path, string text) => Begin(path)?.PlainString(text);

    public override void Add(string path, bool flag) => Begin(path)?.Raw(flag ? "true"u8 : "false"u8);

    public override void Add(string path, in NumberRange number)
    {
        if (Begin(path) is { } output)
        {
            FactValueJson.Write(output, number);
        }
    }

    public override void Add(string path, PartialDate date)
    {
        if (date.IsDay)
        {
            Begin(path)?.Date(date.Earliest);
        }
        else
        {
            Begin(path)?.PlainString(date.ToString());
        }
    }

    public override void AddEmptyList(string path) => Begin(path)?.Raw("[]"u8);

    /// <summary>Adds a path that is new in the list, for its value to follow; null where it is not.</summary>
    private JsonBuffer? Begin(string path)
    {
        var number = _paths.Add(path, out _);
        if (number >= _lastIn.Length)
        {
            Array.Resize(ref _lastIn, 2 * (number + 1));
        }

        if (_lastIn[number] == _current)
        {
            return null;
        }

        _lastIn[number] = _current;
        _json!.Comma(isFirst: _json.Length == _start);
        _json.PlainString(path);
        _json.Raw(":"u8);
        return _json;
    }
}
