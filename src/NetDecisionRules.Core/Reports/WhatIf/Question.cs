namespace NetDecisionRules.Reports;

/// <summary>A missing fact, with what each answer would settle.</summary>
public sealed class Question
{
    internal Question(string fact, int holdsUp, IReadOnlyList<Answer> answers) => (Fact, HoldsUp, Answers) = (fact, holdsUp, answers);

    /// <summary>Its JSON path.</summary>
    public string Fact { get; }

    /// <summary>How many undetermined rules it takes part in; 1 or more.</summary>
    public int HoldsUp { get; }

    /// <summary>The possible answers, each a value or a region of values.</summary>
    public IReadOnlyList<Answer> Answers { get; }
}

/// <summary>One answer to a question.</summary>
public sealed class Answer
{
    internal Answer(string value, int settles, IReadOnlyList<string> @true) => (Value, Settles, True) = (value, settles, @true);

    /// <summary>The value or region, e.g. <c>10–20</c>, <c>&gt; 55</c>, <c>well</c>, <c>none</c>.</summary>
    public string Value { get; }

    /// <summary>How many of the undetermined rules would become true or false by this answer alone; 0 or more.</summary>
    public int Settles { get; }

    /// <summary>The ids of those that would become true.</summary>
    public IReadOnlyList<string> True { get; }
}
