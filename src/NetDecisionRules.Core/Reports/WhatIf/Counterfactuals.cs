using System.Globalization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>A patient in whom one recorded number or date is a little different.</summary>
internal sealed record Moved(string Fact, string Before, string After, decimal Distance, Patient Patient);

/// <summary>The patients next to a patient: one missing fact answered, or one recorded fact moved across a cut-off.</summary>
internal sealed class Counterfactuals
{
    /// <summary>How close to a cut-off a measure of proliferation must lie to be named, in its unit.</summary>
    private const decimal NearNumber = 1;

    /// <summary>A value just beyond a cut-off: one more decimal than reports give to a whole number.</summary>
    private const decimal JustBeyond = 0.1m;

    /// <summary>How close to the end of a window a date must lie to be named.</summary>
    private const int NearDays = 2;

    private readonly Dictionary<string, Fact> _facts;
    private readonly ILookup<string, decimal> _cuts;
    private readonly List<(int Months, int Days)> _offsets;

    public Counterfactuals(RuleBase ruleBase)
    {
        var nodes = RuleBaseCriteria.Of(ruleBase).SelectMany(c => CriterionNodes.Of(c.Criterion)).Select(n => n.Node).ToList();
        var grade = ruleBase.Classification.Grade;
        _facts = nodes.SelectMany(CriterionNodes.FactsOf).SelectMany(fact => fact.ReadFrom).Concat(grade.Inputs).Where(f => f.Path.Length > 0)
            .DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var bands = new[] { (RecordedFacts.Ki67, grade.Ki67), (RecordedFacts.Mitoses, grade.Mitoses) };
        _cuts = nodes.OfType<NumberIn>().SelectMany(t => new[] { t.Interval.Min, t.Interval.Max }.OfType<decimal>().Select(cut => (t.Fact.Path, Cut: cut)))
            .Concat(bands.SelectMany(b => new[] { (b.Item1.Path, Cut: b.Item2.G2From), (b.Item1.Path, Cut: b.Item2.G2To) }))
            .Distinct().OrderBy(c => c.Cut).ToLookup(c => c.Path, c => c.Cut, StringComparer.Ordinal);
        _offsets = [.. nodes.OfType<DateWindow>().SelectMany(w => new[] { w.From, w.To }).OfType<DateTerm>().Select(t => (t.Months, t.Days)).Append((0, 0)).Distinct()];
    }

    /// <summary>The possible answers to a missing fact, in order.</summary>
    public IEnumerable<Region> Answers(string path, Patient patient) => path switch
    {
        "treatments" or "imaging" => ListAnswers(path, patient),
        "goals" => GoalAnswers(patient),
        _ when _facts.GetValueOrDefault(Pattern(path)) is { } fact => fact switch
        {
            NumberFact number => NumberAnswers(number, path, patient),
            FlagFact => new[] { ("yes", "true"), ("no", "false") }.Select(a => Named(a.Item1, path, a.Item2, patient)).OfType<Region>(),
            ChoiceFact choice => choice.Names(Open(choice, path, patient))
                .Select(value => Named(Words.Of(value), path, $"\"{value}\"", patient)).OfType<Region>(),
            DateFact => DateAnswers(path, patient),
            _ => [],
        },
        _ => [],
    };

    /// <summary>The patients in whom a number near a cut-off lies beyond it, or a date near the end of a window is moved by a day or two.</summary>
    public IEnumerable<Moved> Nearby(Patient patient)
    {
        var tumor = patient.Facts.Tumor;
        return NearNumbers(RecordedFacts.Ki67, tumor.Ki67Percent, patient)
            .Concat(NearNumbers(RecordedFacts.Mitoses, tumor.MitosesPer2mm2, patient))
            .Concat(NearDates(patient));
    }

    private IEnumerable<Moved> NearNumbers(NumberFact fact, NumberRange? recorded, Patient patient) =>
        recorded is not { IsPoint: true, Min: { } value } ? [] :
            from cut in _cuts[fact.Path]
            where Math.Abs(value - cut) <= NearNumber
            from other in new[] { cut - JustBeyond, cut, cut + JustBeyond }
            where other != value && other >= fact.Limits.Min && other <= fact.Limits.Max
            let moved = RecordEdit.With(patient, fact.Path, Numbers.Plain(other))
            where moved is not null
            select new Moved(fact.Path, Numbers.Plain(value), Numbers.Plain(other), Math.Abs(other - value), moved);

    private static IEnumerable<Moved> NearDates(Patient patient) =>
        from date in RecordDates.Of(patient)
        from days in Enumerable.Range(-NearDays, (2 * NearDays) + 1)
        where days != 0 && RecordDates.KeepsOrder(patient, date, date.Day.AddDays(days))
        let after = FactFault.Iso(date.Day.AddDays(days))
        let moved = RecordEdit.With(patient, date.Path, $"\"{after}\"")
        where moved is not null
        select new Moved(date.Path, FactFault.Iso(date.Day), after, Math.Abs(days), moved);

    /// <summary>The values that a choice may still have: all when it is not recorded, those of a coarse value otherwise.</summary>
    private static uint Open(ChoiceFact fact, string path, Patient patient) => fact.States[fact.State(patient, ItemOf(path))];

    private static Region? Named(string name, string path, string json, Patient patient) =>
        RecordEdit.With(patient, path, json) is { } answered ? new Region(answered) { Name = name } : null;

    private IEnumerable<Region> NumberAnswers(NumberFact fact, string path, Patient patient)
    {
        var known = fact.Read(patient, ItemOf(path)) ?? fact.Limits.Widest;
        foreach (var region in IsScore(fact.Limits) ? Scores(fact.Limits) : Regions(_cuts[fact.Path]))
        {
            if (region.Intersect(known) is { } part && Inside(part, fact.Limits.WholeNumbersOnly) is { } value
                && RecordEdit.With(patient, path, Numbers.Plain(value)) is { } answered)
            {
                yield return new Region(answered) { Number = fact.Limits.WithoutLimits(part) };
            }
        }
    }

    private IEnumerable<Region> DateAnswers(string path, Patient patient)
    {
        var diagnosis = patient.Facts.Disease.DiagnosisDate;
        var span = path == "disease.diagnosisDate" && diagnosis is { } known ? known : PartialDate.Span(Limits.FirstDay, Limits.LastDay);
        var days = RecordDates.Of(patient).Concat(RecordDates.Starts(patient)).Select(d => d.Day)
            .Concat(diagnosis is { } partly ? [partly.Earliest, partly.Latest] : []);
        var starts = days.SelectMany(day => _offsets.SelectMany(o => new[] { day.AddMonths(o.Months).AddDays(o.Days), day.AddDays(-o.Days).AddMonths(-o.Months) }))
            .SelectMany(day => Enumerable.Range(-3, 7).Select(day.AddDays)) // months differ in length by three days
            .Append(span.Earliest).Where(day => day >= span.Earliest && day <= span.Latest).Distinct().Order().ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            if (RecordEdit.With(patient, path, $"\"{FactFault.Iso(starts[i])}\"") is { } answered)
            {
                yield return new Region(answered) { Days = (starts[i], i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : span.Latest) };
            }
        }
    }

    private static IEnumerable<Region> ListAnswers(string path, Patient patient)
    {
        var (isListed, isComplete) = path == "imaging"
            ? (patient.Facts.Imaging is not null, patient.Facts.ImagingComplete != false)
            : (patient.Facts.Treatments is not null, patient.Facts.TreatmentsComplete != false);
        var closing = !isListed ? Named("none", path, "[]", patient)
            : !isComplete ? Named("nothing but what is listed", path + "Complete", "true", patient)
            : null;
        var studies = path == "imaging" && patient.Facts.AssessmentDate is { } day ? NewStudies(FactFault.Iso(day), patient) : [];
        return closing is null ? studies : studies.Prepend(closing);
    }

    /// <summary>The studies that rules ask for, as if done on the day of the assessment.</summary>
    private static IEnumerable<Region> NewStudies(string day, Patient patient) =>
        from study in new[]
        {
            ("SSTR-PET, Krenning 0 or 1", "sstrPet", "\"krenningScore\": 1"),
            ("SSTR-PET, Krenning 2", "sstrPet", "\"krenningScore\": 2"),
            ("SSTR-PET, Krenning 3 or 4", "sstrPet", "\"krenningScore\": 3"),
            ("FDG-PET without mismatch", "fdgPet", "\"sstrNegativeFdgPositiveLesions\": false"),
            ("FDG-PET with SSTR-negative lesions", "fdgPet", "\"sstrNegativeFdgPositiveLesions\": true"),
        }
        let answered = RecordEdit.WithEntry(patient, "imaging", $"{{\"modality\": \"{study.Item2}\", \"date\": \"{day}\", {study.Item3}}}")
        where answered is not null
        select new Region(answered) { Name = study.Item1 };

    private static IEnumerable<Region> GoalAnswers(Patient patient) =>
        ChoiceFact<TreatmentGoal>.EnumNames.Select(goal => Named(Words.Of(goal), "goals", $"[\"{goal}\"]", patient))
            .Prepend(Named("none of them", "goals", "[]", patient)).OfType<Region>();

    /// <summary>A scale of a few whole numbers, which rules test as choices.</summary>
    private static bool IsScore(NumberLimits limits) => limits.WholeNumbersOnly && limits.Max - limits.Min < 10;

    private static IEnumerable<NumberRange> Scores(NumberLimits limits)
    {
        for (var score = limits.Min; score <= limits.Max; score++)
        {
            yield return NumberRange.Exactly(score);
        }
    }

    /// <summary>The regions that the cut-offs leave: below the first, the first itself, between the first and the second …</summary>
    private static IEnumerable<NumberRange> Regions(IEnumerable<decimal> cuts)
    {
        decimal? last = null;
        foreach (var cut in cuts)
        {
            yield return last is { } low ? NumberRange.Of(low, false, cut, false) : NumberRange.Below(cut);
            yield return NumberRange.Exactly(cut);
            last = cut;
        }

        if (last is { } top)
        {
            yield return NumberRange.Above(top);
        }
    }

    private static decimal? Inside(NumberRange range, bool whole)
    {
        if (range is not { Min: { } min, Max: { } max })
        {
            return null;
        }

        var middle = whole ? Math.Floor((min + max) / 2) : (min + max) / 2;
        var value = NumberRange.Exactly(middle);
        return value.IsWithin(range) ? middle : NumberRange.Exactly(middle + 1).IsWithin(range) ? middle + 1 : null;
    }

    private static string Pattern(string path) => path.IndexOf('[') is >= 0 and var open ? path[..(open + 1)] + path[path.IndexOf(']')..] : path;

    private static int ItemOf(string path) => path.IndexOf('[') is >= 0 and var open
        ? int.Parse(path.AsSpan(open + 1, path.IndexOf(']') - open - 1), NumberStyles.None, CultureInfo.InvariantCulture)
        : -1;
}
