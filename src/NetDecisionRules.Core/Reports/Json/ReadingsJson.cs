using System.Runtime.InteropServices;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// Writes the facts that the criteria of one report read. What was written before is copied from there: a list of facts for a criterion
/// that comes again, a fact for another criterion that reads it, too.
/// </summary>
internal sealed class ReadingsJson : FactReadings
{
    /// <summary>So many paths are compared rather than hashed.</summary>
    private const int FewPaths = 48;

    private readonly ReadingPlan plan;
    private readonly Piece[] ofCriteria;
    private readonly Piece[] ofSources;
    private readonly Piece[] entries;
    private readonly List<int> read = [];
    private readonly List<Reading> readings = [];
    private readonly Dictionary<string, int> byPath = new(StringComparer.Ordinal);

    // The criterion that is being written: where to, its number, where its facts start, and where the one being written starts.
    private JsonBuffer? json;
    private int current;
    private int start;
    private int place;

    public ReadingsJson(ReadingPlan plan)
    {
        this.plan = plan;
        ofCriteria = new Piece[plan.ByCriterion.Length];
        ofSources = new Piece[plan.Sources];
        entries = new Piece[plan.ByCriterion.Length];
        Clear();
    }

    /// <summary>Whether it has grown by a long record.</summary>
    public bool IsLarge => readings.Count > FewPaths;

    /// <summary>Forgets the patient.</summary>
    public void Clear()
    {
        json = null;
        Array.Fill(ofCriteria, Piece.None);
        Array.Fill(ofSources, Piece.None);
        Array.Fill(entries, Piece.None);
        read.Clear();
        readings.Clear();
        byPath.Clear();
    }

    /// <summary>Where a criterion was written as a criterion of a trial.</summary>
    public Piece Entry(int criterion) => entries[criterion];

    public void NoteEntry(int criterion, Piece piece) => entries[criterion] = piece;

    /// <summary>Adds the facts that a criterion reads, each path once, in the order of its tree, without the braces around them.</summary>
    public void Write(JsonBuffer output, int criterion, Patient patient)
    {
        if (ofCriteria[criterion] is { IsThere: true } written)
        {
            output.Again(written);
            return;
        }

        (json, current, start) = (output, criterion, output.Length);
        foreach (var source in plan.ByCriterion[criterion])
        {
            if (ofSources[source] is { IsThere: true } known)
            {
                foreach (var reading in CollectionsMarshal.AsSpan(read).Slice(known.Start, known.Length))
                {
                    WriteAgain(reading);
                }
            }
            else
            {
                var first = read.Count;
                plan.AddReadings(source, patient, this);
                ofSources[source] = new Piece(first, read.Count - first);
            }
        }

        ofCriteria[criterion] = json.Since(start);
    }

    public override void Add(string path, string text)
    {
        if (IsNew(path))
        {
            json!.PlainString(text);
            Note(path);
        }
    }

    public override void Add(string path, bool flag)
    {
        if (IsNew(path))
        {
            json!.Raw(flag ? "true"u8 : "false"u8);
            Note(path);
        }
    }

    public override void Add(string path, in NumberRange number)
    {
        if (IsNew(path))
        {
            FactValueJson.Write(json!, number);
            Note(path);
        }
    }

    public override void Add(string path, PartialDate date)
    {
        if (!IsNew(path))
        {
            return;
        }

        if (date.IsDay)
        {
            json!.Date(date.Earliest);
        }
        else
        {
            json!.PlainString(date.ToString());
        }

        Note(path);
    }

    public override void AddEmptyList(string path)
    {
        if (IsNew(path))
        {
            json!.Raw("[]"u8);
            Note(path);
        }
    }

    /// <summary>Writes a path that was not written before, for its value to follow; copies one that was.</summary>
    private bool IsNew(string path)
    {
        var known = Find(path);
        read.Add(known < 0 ? readings.Count : known);
        if (known >= 0)
        {
            WriteAgain(known);
            return false;
        }

        json!.Raw(json.Length == start ? [] : ","u8);
        place = json.Length;
        json.PlainString(path);
        json.Raw(":"u8);
        return true;
    }

    private void Note(string path)
    {
        readings.Add(new Reading(path, json!.Since(place), current));
        if (readings.Count == FewPaths)
        {
            for (var i = 0; i < readings.Count; i++)
            {
                byPath.Add(readings[i].Path, i);
            }
        }
        else if (readings.Count > FewPaths)
        {
            byPath.Add(path, readings.Count - 1);
        }
    }

    private void WriteAgain(int known)
    {
        ref var reading = ref CollectionsMarshal.AsSpan(readings)[known];
        if (reading.LastIn != current)
        {
            reading.LastIn = current;
            json!.Raw(json.Length == start ? [] : ","u8);
            json.Again(reading.Json);
        }
    }

    private int Find(string path)
    {
        if (byPath.Count > 0)
        {
            return byPath.GetValueOrDefault(path, -1);
        }

        var all = CollectionsMarshal.AsSpan(readings);
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A fact that was written.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Json">Where path and value stand.</param>
    /// <param name="LastIn">The criterion whose list holds it last.</param>
    private record struct Reading(string Path, Piece Json, int LastIn);
}
