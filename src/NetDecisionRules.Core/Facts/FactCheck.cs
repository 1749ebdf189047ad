using System.Globalization;

namespace NetDecisionRules.Facts;

/// <summary>Collects the faults of one record; each method checks one field and adds what is wrong with it.</summary>
internal sealed class FactCheck
{
    private List<FactError>? _errors;
    private string? _owner;
    private int _entry;

    public IReadOnlyList<FactError> Errors => _errors is null ? [] : _errors;

    public void Add(FactError error) => (_errors ??= []).Add(error);

    /// <summary>From here on, names are fields of this section, or of this entry of a list.</summary>
    public void Enter(string owner, int entry = -1) => (_owner, _entry) = (owner, entry);

    public void Leave() => _owner = null;

    /// <summary>The path of a field; an empty name is the entry itself.</summary>
    public string Path(string name)
    {
        if (_owner is null)
        {
            return name;
        }

        var owner = _entry < 0 ? _owner : Entry(_owner, _entry);
        return name.Length == 0 ? owner : owner + "." + name;
    }

    public static string Entry(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    public void Number(string name, NumberRange? value, NumberLimits limits)
    {
        if (value is not { } range || range.IsWithin(limits.Widest))
        {
            return;
        }

        if (range is { Min: null, Max: null })
        {
            Add(FactFault.NoBound(Path(name)));
            return;
        }

        var known = _errors?.Count ?? 0;
        Bound(name, range.Min, limits);
        Bound(name, range.IsPoint ? null : range.Max, limits);
        if (known == (_errors?.Count ?? 0) && range.Intersect(limits.Widest) is null)
        {
            Add(FactFault.OutOfRange(Path(name), range, limits));
        }
    }

    public void Whole(string name, int? value, NumberLimits limits) => Bound(name, value, limits);

    public void Date(string name, DateOnly? value)
    {
        if (value is { } day && !Limits.Permit(day))
        {
            Add(FactFault.DateOutOfRange(Path(name), FactFault.Iso(day)));
        }
    }

    public void Date(string name, PartialDate? value)
    {
        if (value is { } date && !(Limits.Permit(date.Earliest) && Limits.Permit(date.Latest)))
        {
            Add(FactFault.DateOutOfRange(Path(name), date.ToString()));
        }
    }

    /// <summary>A value that was cast in C# and is none of the enum's.</summary>
    public void Choice<T>(string name, T? value, Choices<T> choices)
        where T : struct, Enum
    {
        if (value is { } choice && !choices.IsKnown(choice))
        {
            Add(FactFault.UnknownChoice(Path(name), choices.Written(choice), choices.Allowed));
        }
    }

    private void Bound(string name, decimal? value, NumberLimits limits)
    {
        if (value < limits.Min || value > limits.Max)
        {
            Add(FactFault.OutOfRange(Path(name), value.Value, limits));
        }
    }
}
