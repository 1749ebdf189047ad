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

    internal static void Collect(Criterion criterion, Patient patient, int item, FactPaths paths)
    {
        if (criterion.Test(patient, item) != Truth.Unknown)
        {
            return;
        }

        switch (criterion)
        {
            case All all:
                CollectEach(all.Items, patient, item, paths);
                break;
            case Any any:
                CollectEach(any.Items, patient, item, paths);
                break;
            case Not not:
                Collect(not.Operand, patient, item, paths);
                break;
            case Named named:
                Collect(named.Body, patient, item, paths);
                break;
            case Some some:
                CollectItems(some, patient, paths);
                break;
            case NumberIn test:
                test.Fact.AddMissing(patient, item, paths);
                break;
            case ChoiceIn test:
                test.Fact.AddMissing(patient, item, test.Set, paths);
                break;
            case Flag test:
                test.Fact.AddMissing(patient, item, paths);
                break;
            case DateWindow window:
                CollectWindow(window, patient, item, paths);
                break;
            default:
                throw new InvalidOperationException($"A {criterion.GetType().Name} is never unknown.");
        }
    }

    private static void CollectEach(CriterionList items, Patient patient, int item, FactPaths paths)
    {
        foreach (var part in items)
        {
            Collect(part, patient, item, paths);
        }
    }

    private static void CollectItems(Some some, Patient patient, FactPaths paths)
    {
        var count = some.List.Count(patient);
        if (count is null || !some.List.IsComplete(patient))
        {
            paths.Add(some.List.Path);
        }

        for (var i = 0; i < count; i++)
        {
            if (some.List.Counts(patient, i))
            {
                Collect(some.Item, patient, i, paths);
            }
        }
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
