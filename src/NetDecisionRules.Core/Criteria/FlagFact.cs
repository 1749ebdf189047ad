using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>A yes-or-no fact. Standing alone in a rule it means "yes".</summary>
public sealed class FlagFact : ChoiceFact
{
    private const int No = 1;
    private const int Yes = 2;

    private readonly Func<Patient, int, bool?> _read;

    /// <summary>A flag that follows from recorded facts and is never missing.</summary>
    internal FlagFact(string name, string label, GradeFact derivedBy, Func<Patient, bool> derive, IReadOnlyList<Fact> inputs)
        : this(name, "", label, (patient, _) => derive(patient), StudyScope.Item) => (DerivedBy, Inputs) = (derivedBy, inputs);

    /// <summary>A flag that a record states.</summary>
    internal FlagFact(string name, string path, string label, Func<Patient, int, bool?> read, StudyScope scope)
        : base(name, path, label, scope, ["false", "true"], states: [0b11, 0b01, 0b10]) => _read = read;

    /// <summary>The grade whose bands it follows from; null where it is recorded.</summary>
    internal GradeFact? DerivedBy { get; }

    /// <summary>The facts that it follows from; none where it is recorded.</summary>
    internal IReadOnlyList<Fact> Inputs { get; } = [];

    /// <summary>The fact is "yes".</summary>
    public static implicit operator Criterion(FlagFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new Flag(fact);
    }

    /// <summary>The fact is "no"; unknown when it is not recorded.</summary>
    public static Criterion operator !(FlagFact fact) => !(Criterion)fact;

    /// <summary>Both are "yes".</summary>
    public static Criterion operator &(FlagFact left, FlagFact right) => (Criterion)left & right;

    /// <summary>At least one is "yes".</summary>
    public static Criterion operator |(FlagFact left, FlagFact right) => (Criterion)left | right;

    internal override int State(Patient patient, int item) => _read(patient, item) switch { null => NotRecorded, false => No, true => Yes };

    internal override bool IsRecordedState(int state) => state != NotRecorded;

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        foreach (var input in Inputs)
        {
            input.AddReadings(patient, item, readings);
        }

        if (DerivedBy is null && State(patient, item) is var state && state != NotRecorded)
        {
            readings.Add(PathIn(patient, item), state == Yes);
        }
    }
}
