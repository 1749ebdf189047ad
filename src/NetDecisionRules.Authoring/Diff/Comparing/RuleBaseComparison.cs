using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>Finds what differs between two rule bases, by their export and their criteria; no patient is asked.</summary>
internal sealed class RuleBaseComparison : IDisposable
{
    private readonly ComparedRuleBase _old;
    private readonly ComparedRuleBase _new;
    private readonly ExportedParts _oldParts;
    private readonly ExportedParts _newParts;
    private readonly CommonTerms _terms;

    private RuleBaseComparison(ComparedRuleBase old, ComparedRuleBase @new)
    {
        (_old, _new) = (old, @new);
        (_oldParts, _newParts) = (new ExportedParts(old.RuleBase), new ExportedParts(@new.RuleBase));
        _terms = new CommonTerms(old.RuleBase, @new.RuleBase);
    }

    public static RuleBaseDiff Of(ComparedRuleBase old, ComparedRuleBase @new)
    {
        using var comparison = new RuleBaseComparison(old, @new);
        return comparison.Diff();
    }

    public void Dispose()
    {
        _oldParts.Dispose();
        _newParts.Dispose();
    }

    private RuleBaseDiff Diff() => new()
    {
        Old = _old,
        New = _new,
        Fields =
        [
            .. FieldDiff.Of(_oldParts.Root, _newParts.Root, "criteria", "classification", "sources"),
            .. FieldDiff.Of(_oldParts.Root.GetProperty("classification"), _newParts.Root.GetProperty("classification"), [.. _old.RuleBase.Classification.Criteria.Select(c => c.Name)]),
            .. FieldDiff.CommonOrder("sources", _old.RuleBase.Guidelines.Select(g => g.Source.Id), _new.RuleBase.Guidelines.Select(g => g.Source.Id)),
        ],
        Sources = [.. Sources()],
        Criteria = [.. new NamedCriteria(_old.RuleBase, _new.RuleBase, _terms).Changes()],
        Subjects = [.. Grades(), .. Classification(), .. GuidelinePairs().SelectMany(Subjects)],
    };

    /// <summary>By the order of the new rule base; removed ones last.</summary>
    private IEnumerable<(Guideline? Old, Guideline? New)> GuidelinePairs() =>
        Pairs(_old.RuleBase.Guidelines, _new.RuleBase.Guidelines, g => g.Source.Id);

    private static IEnumerable<(T? Old, T? New)> Pairs<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> id)
        where T : class
    {
        var before = old.ToDictionary(id, StringComparer.Ordinal);
        var now = @new.Select(id).ToHashSet(StringComparer.Ordinal);
        return @new.Select(n => (before.GetValueOrDefault(id(n)), (T?)n)).Concat(old.Where(o => !now.Contains(id(o))).Select(o => ((T?)o, (T?)null)));
    }

    private IEnumerable<SourceChange> Sources()
    {
        foreach (var (before, now) in GuidelinePairs())
        {
            var source = (now ?? before)!.Source;
            if (before is null || now is null)
            {
                yield return new SourceChange(source.Id, source.Title, before is null ? ChangeKind.Added : ChangeKind.Removed, []);
                continue;
            }

            FieldChange[] fields =
            [
                .. FieldDiff.Of(_oldParts.Source(source.Id), _newParts.Source(source.Id), "rules", "protocol"),
                .. FieldDiff.CommonOrder("rules", before.Rules.Select(r => r.Slug), now.Rules.Select(r => r.Slug)),
                .. FieldDiff.CommonOrder("protocol", IdsOf(before.Protocol), IdsOf(now.Protocol)),
            ];
            if (fields.Length > 0)
            {
                yield return new SourceChange(source.Id, source.Title, ChangeKind.Changed, fields);
            }
        }
    }

    private static IEnumerable<string> IdsOf(Protocol? protocol) => protocol?.Criteria.Select(c => c.Id) ?? [];

    private IEnumerable<SubjectChange> Grades()
    {
        if (_terms.AreBandsEqual)
        {
            return [];
        }

        var (before, now) = (_old.RuleBase.Classification.Grade, _new.RuleBase.Classification.Grade);
        return Enum.GetValues<TumorGrade>().Select(grade => Compared(
            SubjectKind.Grade, JsonName(grade), $"grade is {Words.Of(grade)}", before.Is(grade), now.Is(grade))!);
    }

    private IEnumerable<SubjectChange> Classification() =>
        from pair in _old.RuleBase.Classification.Criteria.Zip(_new.RuleBase.Classification.Criteria)
        let change = Compared(SubjectKind.Classification, pair.First.Name, Words.Of(pair.First.Name), pair.First.Criterion, pair.Second.Criterion)
        where change is not null
        select change;

    private IEnumerable<SubjectChange> Subjects((Guideline? Old, Guideline? New) pair)
    {
        var source = (pair.New ?? pair.Old)!.Source;
        return
        [
            .. Pairs(pair.Old?.Rules ?? [], pair.New?.Rules ?? [], r => r.Slug).SelectMany(rules => Rule(source.Id, rules.Old, rules.New)),
            .. Trial(source, pair.Old?.Protocol, pair.New?.Protocol),
        ];
    }

    private IEnumerable<SubjectChange> Rule(string source, Rule? before, Rule? now)
    {
        var id = source + "/" + (now ?? before)!.Slug;
        var title = (now ?? before)!.Title;
        if (Compared(SubjectKind.Rule, id, title, before?.Condition, now?.Condition, before is null || now is null ? [] : RuleFields(id, before, now)) is { } change)
        {
            yield return change;
        }

        if (before is not null && now is not null && Emphasis(id, before, now) is { } emphasis)
        {
            yield return emphasis;
        }
    }

    private FieldChange[] RuleFields(string id, Rule before, Rule now)
    {
        var (a, b) = (_oldParts.Rule(id), _newParts.Rule(id));
        return
        [
            .. FieldDiff.Of(a, b, "when", "emphasizedWhen", "then"),
            .. FieldDiff.Of(a.GetProperty("then"), b.GetProperty("then"), "earliest", "latest").Select(f => f with { Field = "then." + f.Field }),
            .. FieldDiff.Of("then.earliest", before.Outcome.Window?.Earliest?.ToString(), now.Outcome.Window?.Earliest?.ToString()),
            .. FieldDiff.Of("then.latest", before.Outcome.Window?.Latest?.ToString(), now.Outcome.Window?.Latest?.ToString()),
            .. (before.Outcome.Window is null) == (now.Outcome.Window is null) ? [] : FieldDiff.Of("then.due", Due(before), Due(now)),
        ];

        static string Due(Rule rule) => rule.Outcome.Window is null ? "no dates" : "within a window";
    }

    /// <summary>Emphasis counts where the rule is true: its truth is that of both together.</summary>
    private SubjectChange? Emphasis(string id, Rule before, Rule now)
    {
        var never = new Any([]);
        if (Compared(SubjectKind.Emphasis, id, now.Title, before.Emphasis ?? never, now.Emphasis ?? never) is not { } change)
        {
            return null;
        }

        var (old, @new) = (_terms.Of(before.Condition), _terms.Of(now.Condition));
        return change with
        {
            Old = new All([old, change.Old!]),
            New = new All([@new, change.New!]),
            Clauses = (before.Emphasis, now.Emphasis) switch
            {
                (null, { } added) => [new ClauseChange(null, _terms.Of(added), ClausePlace.Top with { Neutral = Truth.False })],
                ({ } removed, null) => [new ClauseChange(_terms.Of(removed), null, ClausePlace.Top with { Neutral = Truth.False })],
                _ => change.Clauses,
            },
        };
    }

    private IEnumerable<SubjectChange> Trial(Source source, Protocol? before, Protocol? now)
    {
        var trial = before is null && now is null ? null : Compared(SubjectKind.Trial, source.Id, source.Title, before?.Eligible, now?.Eligible);
        var criteria = before is null || now is null ? [] : Pairs(before.Criteria, now.Criteria, c => c.Id)
            .Select(pair => (Criterion: (pair.New ?? pair.Old)!, pair.Old, pair.New))
            .Select(c => Compared(SubjectKind.TrialCriterion, $"{source.Id}/{c.Criterion.Id}", c.Criterion.Criterion.Text, c.Old?.Criterion, c.New?.Criterion));
        return criteria.Prepend(trial).OfType<SubjectChange>();
    }

    /// <summary>Null where nothing differs.</summary>
    private SubjectChange? Compared(SubjectKind kind, string id, string title, Criterion? before, Criterion? now, params IReadOnlyList<FieldChange> fields)
    {
        var change = new SubjectChange
        {
            Kind = kind,
            Id = id,
            Title = title,
            Old = before is null ? null : _terms.Of(before),
            New = now is null ? null : _terms.Of(now),
            Fields = fields,
        };
        if (change.Old is not { } old || change.New is not { } @new)
        {
            return change;
        }

        change = change with
        {
            Clauses = ClauseDiff.Of(old, @new),
            IsRewritten = !Meaning.AreWrittenAlike(old, @new),
            HasSameMeaning = Meaning.AreSame(old, @new),
        };
        return change is { HasSameMeaning: true, IsRewritten: false, Fields.Count: 0 } ? null : change;
    }

    private static string JsonName(TumorGrade grade) => ChoiceFact<TumorGrade>.EnumNames[ChoiceFact<TumorGrade>.Index(grade)];
}
