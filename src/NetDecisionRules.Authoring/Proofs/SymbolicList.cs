using Google.OrTools.Sat;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>A list of a patient that is looked for: known or not, complete or not, with so many entries that may be there.</summary>
internal sealed class SymbolicList
{
    public SymbolicList(Circuit circuit, ListFact list, int entries)
    {
        List = list;
        IsKnown = circuit.Fresh();
        IsComplete = list == RecordedFacts.Goals ? circuit.True : circuit.Fresh();
        IsPresent = [.. Enumerable.Range(0, entries).Select(_ => circuit.Fresh())];
        foreach (var present in IsPresent)
        {
            circuit.RequireIf(present, IsKnown);
        }
    }

    public ListFact List { get; }

    /// <summary>The record has the list, perhaps empty.</summary>
    public ILiteral IsKnown { get; }

    /// <summary>The list, being known, holds all there is.</summary>
    public ILiteral IsComplete { get; }

    /// <summary>Whether each entry is there. All that are there count at the moment of the decision: another would change no answer.</summary>
    public IReadOnlyList<ILiteral> IsPresent { get; }
}
