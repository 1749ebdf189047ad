using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Takes what a record says of facts, one after the other: as objects, or straight as text.</summary>
internal abstract class FactReadings
{
    /// <summary>An enum value.</summary>
    public abstract void Add(string path, string text);

    public abstract void Add(string path, bool flag);

    public abstract void Add(string path, in NumberRange number);

    public abstract void Add(string path, PartialDate date);

    /// <summary>A list that is known to hold nothing.</summary>
    public abstract void AddEmptyList(string path);
}

/// <summary>Keeps readings as objects.</summary>
internal sealed class FactReadingList : FactReadings
{
    public List<FactReading> Readings { get; } = [];

    public override void Add(string path, string text) => Readings.Add(new FactReading(path, FactValue.Of(text)));

    public override void Add(string path, bool flag) => Readings.Add(new FactReading(path, FactValue.Of(flag)));

    public override void Add(string path, in NumberRange number) => Readings.Add(new FactReading(path, FactValue.Of(number)));

    public override void Add(string path, PartialDate date) => Readings.Add(new FactReading(path, FactValue.Of(date.ToString())));

    public override void AddEmptyList(string path) => Readings.Add(new FactReading(path, FactValue.EmptyList));
}
