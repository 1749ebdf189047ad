using System.Globalization;

namespace NetDecisionRules.Facts;

/// <summary>Collects the faults of one record; each method checks one field and adds what is wrong with it.</summary>
internal sealed class FactCheck
{
    private List<FactError>? _errors;
    private string? _list;
    private int _index;

    public IReadOnlyList<FactError> Errors => _errors is null ? [] : _errors;

    public void Add(FactError error) => (_errors ??= []).Add(error);

    /// <summary>From here on, names are fields of this list entry.</summary>
    public void EnterEntry(string list, int index) => (_list, _index) = (list, index);

    public void LeaveEntries() => _list = null;

    /// <summary>The path of a field; an empty name is the list entry itself.</summary>
    public string Path(string name)
    {
        if (_list is null)
        {
            return name;
        }

        var entry = Entry(_list, _index);
        return name.Length == 0 ? entry : entry + "." + name;
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

    /// <summary>Answers whether the number is given and permitted.</summary>
    public bool Whole(string name, int? value, NumberLimits limits) => Bound(name, value, limits);

    /// <summary>Answers whether the date is given and permitted.</summary>
    public bool Date(string name, DateOnly? value)
    {
        if (value < Limits.FirstDay || value > Limits.LastDay)
        {
            Add(FactFault.DateOutOfRange(Path(name), FactFault.Iso(value.Value)));
            return false;
        }

        return value is not null;
    }

    /// <summary>Answers whether the date is given and permitted.</summary>
    public bool Date(string name, PartialDate? value)
    {
        if (value is { } date && (date.Earliest < Limits.FirstDay || date.Latest > Limits.LastDay))
        {
            Add(FactFault.DateOutOfRange(Path(name), date.ToString()));
            return false;
        }

        return value is not null;
    }

    /// <summary>A value that was cast in C# and is none of the enum's.</summary>
    public void Choice<T>(string name, T? value, Choices<T> choices)
        where T : struct, Enum
    {
        if (value is { } choice && !choices.IsKnown(choice))
        {
            Add(FactFault.UnknownChoice(Path(name), Written(choice, choices), choices.Allowed));
        }
    }

    /// <summary>The contract's name, or the number of a value that has none.</summary>
    public static string Written<T>(T value, Choices<T> choices)
        where T : struct, Enum =>
        choices.TryName(value, out var name) ? name : Choices<T>.Number(value).ToString(CultureInfo.InvariantCulture);

    private bool Bound(string name, decimal? value, NumberLimits limits)
    {
        if (value < limits.Min || value > limits.Max)
        {
            Add(FactFault.OutOfRange(Path(name), value.Value, limits));
            return false;
        }

        return value is not null;
    }
}
