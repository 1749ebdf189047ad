using Google.OrTools.Sat;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>The facts of a patient that is looked for that follow from recorded ones: which of their values are possible.</summary>
internal sealed class DerivedVariables(Circuit circuit, SymbolicPatient patient)
{
    private readonly Dictionary<ChoiceFact, BoolVar[]> _possible = [];

    /// <summary>Whether the fact's value is in a set.</summary>
    public TruthLiterals Test(ChoiceFact fact, uint set)
    {
        var values = _possible.TryGetValue(fact, out var known) ? known : _possible[fact] = Create(fact);
        var (inside, outside) = (values.Where((_, i) => (set >> i & 1) != 0), values.Where((_, i) => (set >> i & 1) == 0));
        return new(circuit.Or([.. outside]).Not(), circuit.Or([.. inside])); // some value is always possible
    }

    private BoolVar[] Create(ChoiceFact fact)
    {
        var table = DerivedStates.Of(fact);
        BoolVar[] values = [.. fact.Values.Select(_ => circuit.Model.NewBoolVar(""))];
        IntVar[] columns = [.. table.Inputs.Select(Column), .. values];
        circuit.Model.AddAllowedAssignments(columns)
            .AddTuples(Rows(table, values.Length));
        return values;
    }

    private static int[,] Rows(DerivedStates table, int values)
    {
        var rows = new int[table.Rows.Count, table.Inputs.Count + values];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var (inputs, possible) = table.Rows[row];
            for (var column = 0; column < inputs.Length; column++)
            {
                rows[row, column] = inputs[column];
            }

            for (var value = 0; value < values; value++)
            {
                rows[row, inputs.Length + value] = (int)(possible >> value & 1);
            }
        }

        return rows;
    }

    /// <summary>The state of an input as a number.</summary>
    private IntVar Column(DerivedInput input)
    {
        var variable = patient.Of(input.Fact, SymbolicPatient.Whole);
        if (variable is ChoiceVariable choice)
        {
            return choice.Code;
        }

        var number = (NumberVariable)variable;
        var state = circuit.Model.NewIntVar(0, input.States.Count - 1, "");
        for (var i = 0; i < input.States.Count; i++)
        {
            var holds = input.States[i] is (NumberRange low, NumberRange high) ? number.Spans(low, high) : number.Recorded.Not();
            circuit.Model.Add(state == i).OnlyEnforceIf(holds);
        }

        return state;
    }
}
