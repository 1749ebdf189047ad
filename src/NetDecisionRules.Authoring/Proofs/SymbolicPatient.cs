using Google.OrTools.Sat;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// A patient that is looked for: a variable for each fact that the criteria read, made when it is first asked for. Of the imaging studies,
/// entry 0 is the latest SSTR study and entry 1 the latest FDG-PET, where there is one.
/// </summary>
internal sealed class SymbolicPatient
{
    /// <summary>No entry: a fact of the patient as a whole.</summary>
    public const int Whole = -1;

    private readonly Circuit _circuit;
    private readonly Vocabulary _vocabulary;
    private readonly SymbolicPatient? _like;
    private readonly string? _varied;
    private readonly Dictionary<(string Path, int Entry), FactVariable> _variables = [];
    private readonly Dictionary<string, SymbolicList> _lists = new(StringComparer.Ordinal);

    public SymbolicPatient(Circuit circuit, Vocabulary vocabulary) => (_circuit, _vocabulary) = (circuit, vocabulary);

    /// <summary>A patient who differs from another in one fact at most.</summary>
    public SymbolicPatient(SymbolicPatient like, Fact varied)
        : this(like._circuit, like._vocabulary) => (_like, _varied) = (like, varied.Path);

    /// <summary>Every variable, that of another patient included where it is shared.</summary>
    public IEnumerable<KeyValuePair<(string Path, int Entry), FactVariable>> Variables =>
        (_like?.Variables.Where(v => v.Key.Path != _varied) ?? []).Concat(_variables);

    public IEnumerable<SymbolicList> Lists => _like?.Lists ?? _lists.Values;

    /// <summary>The variable of a recorded fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="entry">The entry of the list in whose quantifier the fact is read.</param>
    public FactVariable Of(Fact fact, int entry)
    {
        var at = fact.Scope switch { StudyScope.LatestSstr => 0, StudyScope.LatestFdg => 1, _ => fact.ItemOf is null ? Whole : entry };
        if (fact.ItemOf is not null && entry < 0)
        {
            throw StudyScopes.OutsideItsList(fact.ItemOf);
        }

        if (_like is not null && fact.Path != _varied)
        {
            return _like.Of(fact, entry);
        }

        return _variables.TryGetValue((fact.Path, at), out var known) ? known : _variables[(fact.Path, at)] = Create(fact, at);
    }

    /// <summary>The list; it is made when it is first asked for.</summary>
    public SymbolicList List(ListFact list)
    {
        if (_like is not null)
        {
            return _like.List(list);
        }

        if (!_lists.TryGetValue(list.Path, out var known))
        {
            _lists[list.Path] = known = new SymbolicList(_circuit, list, list == RecordedFacts.Goals ? RecordedFacts.GoalItem.Values.Count : _vocabulary.EntriesOf(list.Path));
        }

        return known;
    }

    private FactVariable Create(Fact fact, int entry)
    {
        var recorded = entry == Whole ? _circuit.Fresh() : Recorded(fact, entry);
        return fact switch
        {
            NumberFact number => new NumberVariable(_circuit, recorded, number.Limits, _vocabulary.ConstantsOf(number.Path)),
            ChoiceFact choice => Choice(choice, recorded, entry),
            DateFact date when date == RecordedFacts.DiagnosisDate => new PartialDayVariable(_circuit, recorded),
            DateFact => new DayVariable(_circuit, recorded),
            _ => throw new InvalidOperationException($"No variable for a {fact.GetType().Name}."),
        };
    }

    /// <summary>A fact of an entry can be recorded where the entry is there; one without which there is no entry always is.</summary>
    private ILiteral Recorded(Fact fact, int entry)
    {
        var present = List(FactCatalog.List(Fact.Indexed(fact.Path, -1))!).IsPresent[entry];
        if (EntryForm.IsRequired(fact.Path))
        {
            return present;
        }

        var recorded = _circuit.Fresh();
        _circuit.RequireIf(recorded, present);
        if (EntryForm.ModalitiesWith(fact.Path) is { } modalities)
        {
            var modality = (ChoiceVariable)Of(StudyFacts.Modality, entry);
            _circuit.Require([recorded.Not(), .. modalities.Select(modality.Is)]);
        }

        return recorded;
    }

    private ChoiceVariable Choice(ChoiceFact choice, ILiteral recorded, int entry)
    {
        var variable = new ChoiceVariable(_circuit, recorded, choice.Values, choice is FlagFact);
        if (entry == Whole)
        {
            foreach (var value in choice.Values.Where(v => !RecordedPlaces.Takes(choice, v)))
            {
                _circuit.Require(variable.Is(value).Not());
            }
        }
        else if (choice == RecordedFacts.GoalItem)
        {
            _circuit.RequireIf(recorded, variable.States[entry + 1]); // one entry a goal: none is given twice
        }

        return variable;
    }
}
