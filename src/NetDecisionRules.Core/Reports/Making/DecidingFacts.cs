using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The facts that some rules read and others do not: what makes the difference between them.</summary>
internal sealed class DecidingFacts : FactReadings
{
    private readonly Patient _patient;
    private readonly PathIndex _known = new();
    private readonly List<FactReading> _found = [];
    private readonly List<int> _read = [];
    private bool _isTelling;

    private DecidingFacts(Patient patient) => _patient = patient;

    /// <summary>What some rules read beyond the others, each path once, in their order.</summary>
    public static IReadOnlyList<FactReading> Of(IEnumerable<RuleTemplate> some, IEnumerable<RuleTemplate> others, Patient patient)
    {
        var facts = new DecidingFacts(patient);
        facts.Read(others);
        facts._isTelling = true;
        facts.Read(some);
        return facts._found;
    }

    public override void Add(string path, string text)
    {
        if (IsTelling(path))
        {
            _found.Add(new FactReading(path, FactValue.Of(text)));
        }
    }

    public override void Add(string path, bool flag)
    {
        if (IsTelling(path))
        {
            _found.Add(new FactReading(path, FactValue.Of(flag)));
        }
    }

    public override void Add(string path, in NumberRange number)
    {
        if (IsTelling(path))
        {
            _found.Add(new FactReading(path, FactValue.Of(number)));
        }
    }

    public override void Add(string path, PartialDate date)
    {
        if (IsTelling(path))
        {
            _found.Add(new FactReading(path, FactValue.Of(date.ToString())));
        }
    }

    public override void AddEmptyList(string path)
    {
        if (IsTelling(path))
        {
            _found.Add(new FactReading(path, FactValue.EmptyList));
        }
    }

    private void Read(IEnumerable<RuleTemplate> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var part in rule.Parts)
            {
                // What rules share tells nothing, and is most of what they read.
                if (!_read.Contains(part.Number))
                {
                    _read.Add(part.Number);
                    Explanation.AddReadings(part.Criterion, _patient, -1, this);
                }
            }
        }
    }

    private bool IsTelling(string path)
    {
        _known.Add(path, out var isNew);
        return isNew & _isTelling;
    }
}
