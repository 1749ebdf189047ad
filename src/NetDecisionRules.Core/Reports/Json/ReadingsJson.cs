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
    private readonly ReadingPlan plan;
    private readonly FindingTable findings;
    private readonly Piece[] ofCriteria;
    private readonly Piece[] ofSources;
    private readonly List<int> read = [];
    private readonly PathIndex paths = new();
    private readonly List<Reading> readings = []; // by the numbers of their paths

    // The criterion that is being written: where to, its number, where its facts start, and where the one being written starts.
    private JsonBuffer? json;
    private int current;
    private int start;
    private int place;

    public ReadingsJson(ReadingPlan plan, FindingTable findings)
    {
        (this.plan, this.findings) = (plan, findings);
        ofCriteria = new Piece[plan.ByCriterion.Length];
        ofSources = new Piece[plan.Sources];
        Clear();
    }

    /// <summary>Whether it has grown by a long record.</summary>
    public bool IsLarge => paths.IsLarge;

    /// <summary>Forgets the patient.</summary>
    public void Clear()
    {
        json = null;
        Array.Fill(ofCriteria, Piece.None);
        Array.Fill(ofSources, Piece.None);
        read.Clear();
        readings.Clear();
        paths.Clear();
    }

    /// <summary>Whether the facts of a criterion were written.</summary>
    public bool HasWritten(int criterion) => ofCriteria[criterion].IsThere;

    /// <summary>Adds the facts that a criterion reads, each path once, in the order of its tree, without the braces around them.</summary>
    public void Write(JsonBuffer output, int criterion, Patient patient)
    {
        if (ofCriteria[criterion] is { IsThere: true } written)
        {
            output.Again(written);
            return;
        }

        var before = output.Length;
        if (findings.For(criterion, patient) is { TellsFacts: true } finding)
        {
            if (finding.FactsJson is { } facts)
            {
                output.Raw(facts);
            }
            else
            {
                WriteSources(output, criterion, patient);
                finding.FactsJson = output.Written[before..].ToArray();
            }
        }
        else
        {
            WriteSources(output, criterion, patient);
        }

        ofCriteria[criterion] = output.Since(before);
    }

    private void WriteSources(JsonBuffer output, int criterion, Patient patient)
    {
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
    }

    public override void Add(string path, string text)
    {
        if (IsNew(path))
        {
            json!.PlainString(text);
            Note();
        }
    }

    public override void Add(string path, bool flag)
    {
        if (IsNew(path))
        {
            json!.Raw(flag ? "true"u8 : "false"u8);
            Note();
        }
    }

    public override void Add(string path, in NumberRange number)
    {
        if (IsNew(path))
        {
            FactValueJson.Write(json!, number);
            Note();
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

        Note();
    }

    public override void AddEmptyList(string path)
    {
        if (IsNew(path))
        {
            json!.Raw("[]"u8);
            Note();
        }
    }

    /// <summary>Adds a fact that is encoded already.</summary>
    public void Add(ReadingJson reading)
    {
        if (IsNewPath(reading.Path))
        {
            json!.Raw(reading.Json);
            Note();
        }
    }

    /// <summary>Writes a path that was not written before, for its value to follow; copies one that was.</summary>
    private bool IsNew(string path)
    {
        if (!IsNewPath(path))
        {
            return false;
        }

        json!.PlainString(path);
        json.Raw(":"u8);
        return true;
    }

    private bool IsNewPath(string path)
    {
        var number = paths.Add(path, out var isNew);
        read.Add(number);
        if (!isNew)
        {
            WriteAgain(number);
            return false;
        }

        json!.Comma(isFirst: json.Length == start);
        place = json.Length;
        return true;
    }

    private void Note() => readings.Add(new Reading(json!.Since(place), current));

    private void WriteAgain(int known)
    {
        ref var reading = ref CollectionsMarshal.AsSpan(readings)[known];
        if (reading.LastIn != current)
        {
            reading.LastIn = current;
            json!.Comma(isFirst: json.Length == start);
            json.Again(reading.Json);
        }
    }

    /// <summary>A fact that was written.</summary>
    /// <param name="Json">Where path and value stand.</param>
    /// <param name="LastIn">The criterion whose list holds it last.</param>
    private record struct Reading(Piece Json, int LastIn);
}
