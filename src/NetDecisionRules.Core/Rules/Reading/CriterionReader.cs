using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Reads criteria as <see cref="CriterionJson"/> writes them. What is no criterion is reported and reads as null.</summary>
internal sealed class CriterionReader(FactCatalog catalog, StrictObject? definitions, FaultReport report)
{
    private static readonly (string Kind, string[] Fields)[] Kinds =
    [
        ("number", ["min", "above", "max", "below"]),
        ("choice", ["in"]),
        ("flag", []),
        ("date", ["exists", "from", "to"]),
        ("some", ["with"]),
        ("missing", []),
        ("all", []),
        ("any", []),
        ("not", []),
        ("use", []),
    ];

    private static readonly string KindNames = string.Join(", ", Kinds.Select(k => k.Kind));

    /// <summary>How deep names may rest on names, and how many parts a criterion may have with every name unfolded: far beyond what a reader can follow.</summary>
    private const int MostNames = 64;
    private const int MostParts = 10_000;

    private readonly Dictionary<string, Named?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Parts, int Names)> _sizes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>A criterion that an object must have.</summary>
    public Criterion? Required(StrictObject owner, string name) =>
        owner.Required(name, "a criterion") is { } value ? Read(value, owner.Path(name)) : null;

    /// <summary>A criterion that an object may have.</summary>
    public Criterion? Optional(StrictObject owner, string name) => owner[name] is { } value ? Read(value, owner.Path(name)) : null;

    /// <summary>A date, moved by months and days, that an object may have.</summary>
    public DateTerm? Term(StrictObject owner, string name)
    {
        if (owner[name] is not { } value || StrictObject.Of(value, owner.Path(name), report, "date", "months", "days") is not { } fields)
        {
            return null;
        }

        var (months, days) = (fields.Whole("months") ?? 0, fields.Whole("days") ?? 0);
        return Find<DateFact>(fields, "date", "date") is { } anchor ? new DateTerm(anchor, months, days) : null;
    }

    /// <summary>Reads every named criterion, so that the faults of those that nothing uses are found, too.</summary>
    public void ReadDefinitions()
    {
        foreach (var name in definitions?.Names ?? [])
        {
            Use(name, definitions!.Path(name));
        }
    }

    public Criterion? Read(JsonElement value, string path)
    {
        var fields = StrictObject.Of(value, path, report);
        if (fields is null)
        {
            return null;
        }

        var kinds = Kinds.Where(k => fields.Names.Contains(k.Kind)).ToList();
        if (kinds.Count != 1)
        {
            report(path, RuleBaseErrorCode.NotACriterion, $"a criterion has exactly one of {KindNames}");
            return null;
        }

        var (kind, more) = kinds[0];
        foreach (var other in fields.Names.Where(name => name != kind && !more.Contains(name)))
        {
            report(fields.Path(other), FactErrorCode.UnknownField, "unknown field; allowed: " + string.Join(", ", more.Prepend(kind)));
        }

        return kind switch
        {
            "number" => Number(fields),
            "choice" => Choice(fields),
            "flag" => Find<FlagFact>(fields, "flag", "yes-or-no fact") is { } fact ? new Flag(fact) : null,
            "date" => Window(fields),
            "some" => Quantifier(fields),
            "missing" => Find<Fact>(fields, "missing", "fact") is { } fact ? new IsMissing(fact) : null,
            "all" => Group(fields, "all") is { } items ? new All(items) : null,
            "any" => Group(fields, "any") is { } items ? new Any(items) : null,
            "not" => Required(fields, "not") is { } operand ? new Not(operand) : null,
            _ => fields.RequiredText("use", "the name of a criterion") is { } name ? Use(name, fields.Path("use")) : null,
        };
    }

    private NumberIn? Number(StrictObject fields)
    {
        var fact = Find<NumberFact>(fields, "number", "number");
        var (min, above, max, below) = (fields.Number("min"), fields.Number("above"), fields.Number("max"), fields.Number("below"));
        var range = (min is null || above is null) && (max is null || below is null)
            ? NumberRange.TryOf(min ?? above, min is not null, max ?? below, max is not null)
            : null;
        if (range is null)
        {
            report(fields.Path("number"), FactErrorCode.BadRange, "needs a bound below (min or above), one above (max or below), or both, with a value between them");
        }

        return fact is not null && range is { } interval ? new NumberIn(fact, interval) : null;
    }

    private ChoiceIn? Choice(StrictObject fields)
    {
        var fact = Find<ChoiceFact>(fields, "choice", "choice");
        var set = 0u;
        foreach (var (path, text) in fields.Texts("in", "a value of the fact"))
        {
            var index = fact is null ? 0 : IndexOf(fact, text);
            if (index < 0)
            {
                report(path, FactErrorCode.UnknownValue, $"\"{text}\" is not one of {string.Join(", ", fact!.Values)}");
            }
            else
            {
                set |= 1u << index;
            }
        }

        return fact is null ? null : new ChoiceIn(fact, set);
    }

    private static int IndexOf(ChoiceFact fact, string value)
    {
        for (var i = 0; i < fact.Values.Count; i++)
        {
            if (fact.Values[i] == value)
            {
                return i;
            }
        }

        return -1;
    }

    private DateWindow? Window(StrictObject fields)
    {
        var fact = Find<DateFact>(fields, "date", "date");
        var (from, to) = (Term(fields, "from"), Term(fields, "to"));
        var exists = fields.IsMarked("exists");
        if (exists == (fields["from"] is not null || fields["to"] is not null))
        {
            report(fields.Path("date"), RuleBaseErrorCode.NotACriterion, "needs from, to or both; or else \"exists\": true");
        }

        return fact is null ? null : new DateWindow(fact, from, to);
    }

    private Exists? Quantifier(StrictObject fields)
    {
        var item = Required(fields, "with");
        if (fields.RequiredText("some", "the path of a list") is not { } path)
        {
            return null;
        }

        if (FactCatalog.List(path) is not { } list)
        {
            report(fields.Path("some"), RuleBaseErrorCode.UnknownFact, $"a patient record has no list \"{path}\"");
            return null;
        }

        return item is null ? null : new Exists(list, item);
    }

    private CriterionList? Group(StrictObject fields, string name)
    {
        var items = fields.Items(name, "a criterion").Select(item => Read(item.Value, item.Path)).ToList();
        return items.Contains(null) ? null : [.. items.OfType<Criterion>()];
    }

    private T? Find<T>(StrictObject fields, string name, string kind)
        where T : Fact
    {
        if (fields.RequiredText(name, "the name of a fact") is not { } text)
        {
            return null;
        }

        if (catalog.Fact(text) is T fact)
        {
            return fact;
        }

        report(fields.Path(name), RuleBaseErrorCode.UnknownFact, $"there is no {kind} called \"{text}\"");
        return null;
    }

    private Named? Use(string name, string path)
    {
        if (_named.TryGetValue(name, out var known))
        {
            return known; // null where its definition was reported
        }

        if (definitions?[name] is not { } definition)
        {
            report(path, RuleBaseErrorCode.UnknownCriterion, $"the rule base defines no criterion \"{name}\"");
            return null;
        }

        if (_open.Count >= MostNames)
        {
            report(path, RuleBaseErrorCode.TooLarge, FormattableString.Invariant($"names rest on names more than {MostNames} deep"));
            return null;
        }

        if (!_open.Add(name))
        {
            report(path, RuleBaseErrorCode.CircularCriterion, $"\"{name}\" rests on itself");
            return null;
        }

        var read = Define(name, definition, definitions.Path(name));
        _open.Remove(name);
        return _named[name] = read;
    }

    private Named? Define(string name, JsonElement definition, string path)
    {
        if (StrictObject.Of(definition, path, report, "words", "is") is not { } fields)
        {
            return null;
        }

        var words = fields.RequiredText("words", "what it says");
        var body = Required(fields, "is");
        return words is null || body is null || !IsSmall(body, name, fields.Path("is")) ? null : new Named(name, words, body);
    }

    /// <summary>Remembers how large a named criterion is, so that names of names are not counted again and again.</summary>
    private bool IsSmall(Criterion body, string name, string path)
    {
        var (parts, names) = _sizes[name] = (PartsOf(body), NamesOf(body) + 1);
        if (parts > MostParts)
        {
            report(path, RuleBaseErrorCode.TooLarge, FormattableString.Invariant($"\"{name}\" has more than {MostParts} parts, with every name in it unfolded"));
        }
        else if (names > MostNames)
        {
            report(path, RuleBaseErrorCode.TooLarge, FormattableString.Invariant($"\"{name}\" rests on names more than {MostNames} deep"));
        }

        return parts <= MostParts && names <= MostNames;
    }

    private long PartsOf(Criterion criterion) => 1 + criterion switch
    {
        All all => all.Items.Sum(PartsOf),
        Any any => any.Items.Sum(PartsOf),
        Not not => PartsOf(not.Operand),
        Exists some => PartsOf(some.Item),
        Named used => _sizes[used.Name].Parts,
        _ => 0,
    };

    private int NamesOf(Criterion criterion) => criterion switch
    {
        All all => all.Items.Select(NamesOf).DefaultIfEmpty().Max(),
        Any any => any.Items.Select(NamesOf).DefaultIfEmpty().Max(),
        Not not => NamesOf(not.Operand),
        Exists some => NamesOf(some.Item),
        Named used => _sizes[used.Name].Names,
        _ => 0,
    };
}
