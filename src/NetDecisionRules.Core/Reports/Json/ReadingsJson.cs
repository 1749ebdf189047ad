using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Writes the facts that the criteria of one report read, each path once a criterion. Facts that were written for a criterion before are copied.</summary>
internal sealed class ReadingsJson : FactReadings
{
    private readonly ReadingPlan plan;
    private readonly Piece[] ofCriteria;

    // Paths that the plan has no numbers for have those behind its own.
    private readonly PathIndex others = new();

    // By the numbers of paths: the list of facts, counted over all reports, that held it last.
    private long[] lastIn;
    private long current;

    // The list that is being written: where to, and where it starts.
    private JsonBuffer? json;
    private int start;

    public ReadingsJson(ReadingPlan plan)
    {
        this.plan = plan;
        (ofCriteria, lastIn) = (new Piece[plan.ByCriterion.Length], new long[plan.Paths.Count]);
        Clear();
    }

    /// <summary>Whether it has grown by a long record.</summary>
    public bool IsLarge => others.IsLarge;

    /// <summary>Forgets the patient.</summary>
    public void Clear()
    {
        json = null;
        Array.Fill(ofCriteria, Piece.None);
        others.Clear();
    }

    /// <summary>Adds the facts that a criterion reads, each path once, in the order of its tree, without the braces around them.</summary>
    public void Write(JsonBuffer output, int criterion, Patient patient)
    {
        if (ofCriteria[criterion] is { IsThere: true } written)
        {
            output.Again(written);
            return;
        }

        (json, start) = (output, output.Length);
        current++;
        foreach (var reader in plan.ByCriterion[criterion])
        {
            reader(patient, this);
        }

        ofCriteria[criterion] = output.Since(start);
    }

    /// <summary>Adds a fact that is encoded already.</summary>
    public void Add(PathJson path, byte[] reading)
    {
        if (IsNew(path.Number))
        {
            json!.Raw(reading);
        }
    }

    /// <summary>Adds a path that is new in the list, for its value to follow; null where it is not.</summary>
    public JsonBuffer? Begin(PathJson path)
    {
        if (!IsNew(path.Number))
        {
            return null;
        }

        json!.Raw(path.Name);
        return json;
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

    private JsonBuffer? Begin(string path)
    {
        var number = plan.Paths.Find(path);
        if (!IsNew(number >= 0 ? number : plan.Paths.Count + others.Add(path, out _)))
        {
            return null;
        }

        json!.PlainString(path);
        json.Raw(":"u8);
        return json;
    }

    private bool IsNew(int path)
    {
        if (path >= lastIn.Length)
        {
            Array.Resize(ref lastIn, 2 * (path + 1));
        }

        if (lastIn[path] == current)
        {
            return false;
        }

        lastIn[path] = current;
        json!.Comma(isFirst: json.Length == start);
        return true;
    }
}
