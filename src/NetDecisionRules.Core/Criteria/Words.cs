using System.Text;

namespace NetDecisionRules.Criteria;

/// <summary>Turns the camelCase names of the contract into words: <c>smallIntestine</c> → small intestine, <c>sstrPet</c> → SSTR-PET.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Terms = new(StringComparer.Ordinal)
    {
        ["sstrPet"] = "SSTR-PET",
        ["sstrScintigraphy"] = "SSTR scintigraphy",
        ["fdgPet"] = "FDG-PET",
        ["ct"] = "CT",
        ["mri"] = "MRI",
        ["ctOrMri"] = "CT or MRI",
        ["ssa"] = "SSA",
        ["highDoseSsa"] = "high-dose SSA",
        ["rlt"] = "RLT",
        ["g1"] = "G1",
        ["g2"] = "G2",
        ["g3"] = "G3",
        ["nec"] = "NEC",
        ["vipoma"] = "VIPoma",
        ["mdtDiscussion"] = "discussion in a multidisciplinary team",
    };

    /// <summary>The words for one value of an enum of the contract.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(ChoiceFact<T>.EnumNames[ChoiceFact<T>.Index(value)]);

    /// <summary>Alternatives: <c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> alternatives)
    {
        var words = new StringBuilder();
        for (var i = 0; i < alternatives.Count; i++)
        {
            words.Append(i == 0 ? "" : i == alternatives.Count - 1 ? " or " : ", ").Append(alternatives[i]);
        }

        return words.ToString();
    }

    /// <summary>The words for one contract name.</summary>
    public static string Of(string name)
    {
        if (Terms.TryGetValue(name, out var term))
        {
            return term;
        }

        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                words.Append(' ').Append(char.ToLowerInvariant(c));
            }
            else
            {
                words.Append(c);
            }
        }

        return words.ToString();
    }
}
