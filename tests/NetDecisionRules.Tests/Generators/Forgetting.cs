using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using static NetDecisionRules.Tests.Generators.RecordPaths;

namespace NetDecisionRules.Tests.Generators;

/// <summary>
/// A record that says less than another and contradicts it nowhere: facts left out, ranges widened, dates and sites made coarser, lists
/// marked incomplete. Left alone are the facts whose absence the contract reads as something else than "it may be anything":
/// <list type="bullet">
/// <item>the assessment date: without it nothing lies in the future; nor a start or an end that lies behind it: a treatment without them counts;</item>
/// <item>a mitotic count beside a Ki-67: without it Ki-67 alone grades;</item>
/// <item>Ki-67, mitoses, differentiation and cell type beside a stated grade: the stated grade speaks where they are silent;</item>
/// <item>"the list is incomplete": left out means complete;</item>
/// <item>cycles and end of RLT, where there are several courses: the end of RLT is the latest of those that are known to count.</item>
/// </list>
/// </summary>
internal static class Forgetting
{
    public static PatientFacts Some(PatientFacts full, Random random)
    {
        var sparse = full;
        foreach (var path in Recorded(full).Where(path => !MustStay(full, path)))
        {
            var list = path.Split('[')[0];
            if (list != path && Get(sparse, list) is null)
            {
                continue; // the whole list was forgotten before
            }

            sparse = random.Next(6) switch
            {
                0 => With(sparse, path, null),
                1 or 2 => With(sparse, path, Blurred(Get(full, path)!, random)),
                _ => sparse,
            };
        }

        return Restored(full, sparse) with
        {
            ImagingComplete = full.ImagingComplete != false && random.Next(6) == 0 ? false : full.ImagingComplete,
            TreatmentsComplete = full.TreatmentsComplete != false && random.Next(6) == 0 ? false : full.TreatmentsComplete,
        };
    }

    /// <summary>The facts that a formula asks about whether they are recorded at all: not knowing them is an answer.</summary>
    public static IReadOnlySet<string> AskedWhetherRecorded(Criterion formula) => formula.FactsTestedForMissing().Select(f => f.Path)
        .Concat(formula.Nodes().OfType<Flag>().Where(f => f.Fact == Vocabulary.Grade.StatedGradeDiffers).Select(_ => "tumor.statedGrade"))
        .ToHashSet();

    /// <summary>The paths that one record has and the other has not.</summary>
    public static IReadOnlySet<string> Forgotten(PatientFacts full, PatientFacts sparse) => Recorded(full).Except(Recorded(sparse)).ToHashSet();

    /// <summary>The sparse record with those facts given back beside which its stated grade or its Ki-67 must not stand alone.</summary>
    public static PatientFacts Restored(PatientFacts full, PatientFacts sparse)
    {
        var tumor = sparse.Tumor;
        if (tumor.StatedGrade is not null)
        {
            tumor = tumor with
            {
                Ki67Percent = full.Tumor.Ki67Percent,
                MitosesPer2mm2 = full.Tumor.MitosesPer2mm2,
                Differentiation = full.Tumor.Differentiation,
                CarcinomaCellType = full.Tumor.CarcinomaCellType,
            };
        }
        else if (tumor.Ki67Percent is not null)
        {
            tumor = tumor with { MitosesPer2mm2 = tumor.MitosesPer2mm2 ?? full.Tumor.MitosesPer2mm2 };
        }

        return sparse with { Tumor = tumor };
    }

    private static bool MustStay(PatientFacts full, string path)
    {
        if (path is "assessmentDate" or "imagingComplete" or "treatmentsComplete")
        {
            return true;
        }

        if (!path.StartsWith("treatments[", StringComparison.Ordinal))
        {
            return false;
        }

        var isRlt = full.Treatments![int.Parse(path.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture)].Kind == TreatmentKind.Rlt;
        var oneOfSeveral = isRlt && full.Treatments.Count(t => t.Kind == TreatmentKind.Rlt) > 1;
        return path.Split('.')[1] switch
        {
            "start" => (DateOnly)Get(full, path)! > full.AssessmentDate,
            "end" => (DateOnly)Get(full, path)! > full.AssessmentDate || oneOfSeveral,
            "cycles" => oneOfSeveral,
            _ => false,
        };
    }

    /// <summary>A coarser value that still allows the given one; null where there is none.</summary>
    private static object? Blurred(object value, Random random) => value switch
    {
        NumberRange range when random.Next(2) == 0 => NumberRange.TryOf(range.Min, range.MinIncluded, null, false),
        NumberRange range => NumberRange.TryOf(null, false, range.Max, range.MaxIncluded),
        PartialDate { Earliest: var day } date when date.IsDay && random.Next(2) == 0 => PartialDate.Month(day.Year, day.Month),
        PartialDate { Earliest: var day } => PartialDate.Year(day.Year),
        PrimarySite.ProximalColon or PrimarySite.DistalColon when random.Next(2) == 0 => PrimarySite.Colon,
        PrimarySite => PrimarySite.UnknownPrimary,
        _ => value,
    };
}
