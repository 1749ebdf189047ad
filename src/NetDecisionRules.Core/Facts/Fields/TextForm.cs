namespace NetDecisionRules.Facts;

/// <summary>Which texts a field takes.</summary>
internal sealed class TextForm
{
    /// <summary>The version of a record's form; left out it is the one there is.</summary>
    public static readonly TextForm Version = new(CheckVersion) { Allowed = "text", Only = "1" };

    /// <summary>The name of a record, which it must have.</summary>
    public static readonly TextForm Id = new(CheckId)
    {
        Allowed = FactFault.IdAllowed,
        MinLength = 1,
        MaxLength = Limits.IdCodePoints,
        Pattern = @"^[^\u0000-\u001f\u007f-\u009f]*$",
    };

    /// <summary>Free text.</summary>
    public static readonly TextForm Agent = new(CheckAgent) { Allowed = FactFault.AgentAllowed, MaxLength = Limits.AgentCodePoints };

    private readonly Action<FactCheck, string, string?> _check;

    private TextForm(Action<FactCheck, string, string?> check) => _check = check;

    /// <summary>What error messages say after "is not".</summary>
    public required string Allowed { get; init; }

    /// <summary>The one permitted text; null where more than one is.</summary>
    public string? Only { get; init; }

    /// <summary>The least number of code points; null where an empty text will do.</summary>
    public int? MinLength { get; init; }

    /// <summary>The greatest number of code points; null where there is no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The permitted characters as a regular expression; null where any will do.</summary>
    public string? Pattern { get; init; }

    public void Check(FactCheck check, string name, string? text) => _check(check, name, text);

    private static void CheckVersion(FactCheck check, string name, string? version)
    {
        if (version is not (null or "1"))
        {
            check.Add(FactText.HasLoneSurrogate(version) ? FactFault.NotUnicode(check.Path(name)) : FactFault.SchemaVersion(check.Path(name), version));
        }
    }

    private static void CheckId(FactCheck check, string name, string? id)
    {
        if (id is null)
        {
            check.Add(FactFault.Missing(check.Path(name), FactFault.IdAllowed));
        }
        else if (!FactText.IsId(id))
        {
            check.Add(FactText.HasLoneSurrogate(id) ? FactFault.NotUnicode(check.Path(name)) : FactFault.BadText(check.Path(name), id, FactFault.IdAllowed));
        }
    }

    private static void CheckAgent(FactCheck check, string name, string? agent)
    {
        if (agent is null)
        {
            return;
        }

        if (FactText.HasLoneSurrogate(agent))
        {
            check.Add(FactFault.NotUnicode(check.Path(name)));
        }
        else if (FactText.CodePoints(agent) > Limits.AgentCodePoints)
        {
            check.Add(FactFault.BadText(check.Path(name), agent, FactFault.AgentAllowed));
        }
    }
}
