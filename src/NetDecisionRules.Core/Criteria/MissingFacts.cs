using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// Which facts would decide a criterion that is unknown. A fact counts when a test on it is unknown and so is every node above that test:
/// once other facts have settled a part, nothing in it matters any more.
/// </summary>
public static class MissingFacts
{
    /// <summary>The JSON paths, each once, in ordinal order; empty when the criterion is true or false.</summary>
    public static IReadOnlyList<string> Of(Criterion criterion, Patient patient)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(patient);
        var paths = new FactPaths();
        Collect(criterion, patient, -1, paths);
        return paths.Take();
    }

    /// <summary>The truth of a criterion; where it is unknown, the paths of what would decide it are added.</summary>
    internal static Truth Collect(Criterion criterion, Patient patient, int item, FactPaths paths) => criterion switch
    {
        All all => CollectAll(all.Items, patient, item, paths),
        Any any => CollectAny(any.Items, patient, item, paths),
        Not not => Collect(not.Operand, patient, item, paths).Not(),
        Named named => Collect(named.Body, patient, item, paths),
        Exists some => CollectItems(some, patient, paths),
        _ => CollectTest(criterion, patient, item, paths),
    };

    private static Truth CollectAll(CriterionList items, Patient patient, int item, FactPaths paths)
    {
        var (truth, mark) = (Truth.True, paths.Mark);
        for (var i = 0; i < items.Count && truth != Truth.False; i++)
        {
            truth = truth.And(Collect(items[i], patient, item, paths));
        }

        return Settle(truth, paths, mark);
    }

    private static Truth CollectAny(CriterionList items, Patient patient, int item, FactPaths paths)
    {
        var (truth, mark) = (Truth.False, paths.Mark);
        for (var i = 0; i < items.Count && truth != Truth.True; i++)
        {
            truth = truth.Or(Collect(items[i], patient, item, paths));
        }

        return Settle(truth, paths, mark);
    }

    private static Truth CollectItems(Exists some, Patient patient, FactPaths paths)
    {
        var (truth, mark) = (Truth.False, paths.Mark);
        var count = some.List.Count(patient);
        if (count is null || !some.List.IsComplete(patient))
        {
            truth = Truth.Unknown;
            paths.Add(some.List.Path);
        }

        for (var i = 0; i < count && truth != Truth.True; i++)
        {
            if (some.List.Counts(patient, i))
            {
                truth = truth.Or(Collect(some.Item, patient, i, paths));
            }
        }

        return Settle(truth, paths, mark);
    }

    /// <summary>Takes back what the parts of a settled node would have asked for.</summary>
    private static Truth Settle(Truth truth, FactPaths paths, int mark)
    {
        if (truth != Truth.Unknown)
        {
            paths.TakeBack(mark);
        }

        return truth;
    }

    private static Truth CollectTest(Criterion test, Patient patient, int item, FactPaths paths)
    {
        var truth = test.Test(patient, item);
        if (truth != Truth.Unknown)
        {
            return truth;
        }

        switch (test)
        {
            case NumberIn number:
                number.Fact.AddMissing(patient, item, paths);
                break;
            case ChoiceIn choice:
                choice.Fact.AddMissing(patient, item, choice.Set, paths);
                break;
            case Flag flag:
                flag.Fact.AddMissing(patient, item, paths);
                break;
            case DateWindow window:
                CollectWindow(window, patient, item, paths);
                break;
            default:
                throw new InvalidOperationException($"A {test.GetType().Name} is never unknown.");
        }

        return truth;
    }

    private static void CollectWindow(DateWindow window, Patient patient, int item, FactPaths paths)
    {
        if (window is { From: null, To: null })
        {
            window.Fact.AddMissing(patient, item, paths);
            return;
        }

        if (window.From is { } from && window.TestFrom(patient, item) == Truth.Unknown)
        {
            window.Fact.AddMissing(patient, item, paths);
            from.Anchor.AddMissing(patient, item, paths);
        }

        if (window.To is { } to && window.TestTo(patient, item) == Truth.Unknown)
        {
            window.Fact.AddMissing(patient, item, paths);
            to.Anchor.AddMissing(patient, item, paths);
        }
    }
}
