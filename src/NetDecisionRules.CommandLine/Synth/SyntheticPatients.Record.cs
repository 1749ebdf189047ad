using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Synth;

/// <content>What of the course the record says.</content>
internal sealed partial class SyntheticPatients
{
    private TumorFacts Tumor(CourseOfDisease course) => new()
    {
        PrimarySite = Perhaps(course.Site),
        Differentiation = Perhaps(course.IsWell ? Differentiation.Well : Differentiation.Poor),
        CarcinomaCellType = course.IsWell ? null : Perhaps(_dice.OneOf(CarcinomaCellType.SmallCell, CarcinomaCellType.LargeCell)),
        Ki67Percent = Perhaps(Ki67(course)),
        Ki67CellsCounted = Perhaps(_dice.Chance(12) ? _dice.Between(200, 499) : 500 * _dice.Between(1, 4)),
        MitosesPer2mm2 = Perhaps<NumberRange>(course.Grade switch { 1 => _dice.Between(0, 1), 2 => _dice.Between(1, 12), 3 => _dice.Between(5, 30), _ => _dice.Between(20, 80) }),
        StatedGrade = Stated(course),
        Syndrome = Perhaps(course.Syndrome),
        P53 = Marker(course),
        Rb1 = Marker(course),
        Atrx = Marker(course),
        Daxx = Marker(course),
    };

    /// <summary>Mostly the grade; sometimes another, or one of a carcinoma.</summary>
    private TumorGrade? Stated(CourseOfDisease course)
    {
        if (course.IsWell)
        {
            return Perhaps((TumorGrade)(_dice.Chance(95) ? course.Grade : 1 + _dice.Between(0, 2)));
        }

        return _dice.Chance(8) ? _dice.OneOf(TumorGrade.G1, TumorGrade.G2, TumorGrade.G3) : null;
    }

    private NumberRange Ki67(CourseOfDisease course) => (_dice.Chance(15), course.Grade) switch
    {
        (true, 1) => NumberRange.Below(3),
        (true, 2) => NumberRange.Between(3, 20),
        (true, _) => NumberRange.Above(20),
        _ => course.Ki67,
    };

    /// <summary>Markers are stained where the grade is high.</summary>
    private MarkerStatus? Marker(CourseOfDisease course) =>
        course.Grade >= 3 ? Perhaps(_dice.Chance(course.IsWell ? 20 : 70) ? MarkerStatus.Abnormal : MarkerStatus.Normal) : null;

    private DiseaseFacts Disease(CourseOfDisease course) => new()
    {
        DiagnosisDate = Perhaps(_dice.Weighted(
            (PartialDate.Day(course.Diagnosis), 80),
            (PartialDate.Month(course.Diagnosis.Year, course.Diagnosis.Month), 14),
            (PartialDate.Year(course.Diagnosis.Year), 6))),
        Extent = Perhaps(course.Extent),
        Resectability = Perhaps(course.Resectability),
        Oligometastatic = Flag(course.Extent == DiseaseExtent.Metastatic ? 18 : 1),
        FutureRadicalSurgeryPossible = Flag(course.Resectability == Resectability.Unresectable ? 12 : 60),
        PoorPrognosis = Flag(course.Grade >= 3 ? 45 : 10),
        TumorBurden = Perhaps(course.IsAggressive && course.IsAdvanced
            ? _dice.Weighted((TumorBurden.Moderate, 25), (TumorBurden.High, 75))
            : _dice.Weighted((TumorBurden.Low, 35), (TumorBurden.Moderate, 35), (TumorBurden.High, course.IsAdvanced ? 35 : 5))),
        Growth = Perhaps(course.IsAggressive ? _dice.Weighted((TumorGrowth.Slow, 20), (TumorGrowth.Rapid, 80)) : course.IsProgressing
            ? _dice.Weighted((TumorGrowth.Slow, 60), (TumorGrowth.Rapid, course.Grade >= 3 ? 60 : 15))
            : _dice.Weighted((TumorGrowth.Stable, 70), (TumorGrowth.Slow, 28), (TumorGrowth.Rapid, 2))),
        SymptomBurden = Perhaps(_dice.Weighted((SymptomBurden.None, 45), (SymptomBurden.Mild, 35), (SymptomBurden.High, course.IsAggressive ? 80 : course.IsProgressing ? 30 : 12))),
        UncontrolledDiarrhea = Flag(course.Syndrome is Syndrome.Carcinoid or Syndrome.Vipoma ? 35 : 2),
        SyndromeRefractoryToSsa = Flag(course.Syndrome == Syndrome.None ? 1 : 30),
        RadiologicalProgression = Flag(course.IsProgressing ? 85 : 4),
        ClinicalProgression = Flag(course.IsProgressing ? 50 : 6),
        BiochemicalRise = Flag(course.IsProgressing ? 60 : 18),
        SstrUptakeIncrease = Flag(course.IsProgressing ? 35 : 10),
        SuspectedNecrosis = Perhaps(_dice.Weighted((SuspectedNecrosis.None, 85), (SuspectedNecrosis.Radiological, 9), (SuspectedNecrosis.Histological, 6))),
        MeasurableDisease = Flag(course.IsAdvanced ? 90 : 50),
    };

    private ImagingStudy[] Studies(CourseOfDisease course, DateOnly? rltStart)
    {
        var studies = new List<ImagingStudy>();
        for (var sstr = _dice.Weighted((0, 12), (1, 70), (2, 18)); sstr > 0; sstr--)
        {
            studies.Add(SstrStudy(course));
        }

        if (_dice.Chance(course.Grade >= 3 ? 60 : 20))
        {
            studies.Add(new ImagingStudy
            {
                Modality = ImagingModality.FdgPet,
                Date = DayBefore(course, 200),
                FdgPositive = Flag(course.Grade >= 3 ? 75 : 25),
                SstrNegativeFdgPositiveLesions = Flag(course.Grade >= 3 ? 30 : 6),
            });
        }

        var anatomic = _dice.Weighted((0, 10), (1, 65), (2, 25));
        for (var i = 0; i < anatomic; i++)
        {
            studies.Add(new ImagingStudy
            {
                Modality = _dice.Weighted((ImagingModality.Ct, 70), (ImagingModality.Mri, 30)),
                Date = DayBefore(course, 120),
                Response = Perhaps(course.IsProgressing ? ImagingResponse.Progressive : _dice.Weighted((ImagingResponse.Stable, 75), (ImagingResponse.Partial, 25))),
            });
        }

        if (rltStart is { } start && _dice.Chance(10))
        {
            studies.Add(new ImagingStudy { Modality = ImagingModality.SstrPet, Date = start.AddDays(-_dice.Between(1, 20)) }); // perhaps only planned
        }

        return [.. studies];
    }

    private ImagingStudy SstrStudy(CourseOfDisease course)
    {
        var score = course.IsWell ? _dice.Weighted((0, 3), (1, 6), (2, 17), (3, 46), (4, 28)) : _dice.Weighted((0, 35), (1, 30), (2, 20), (3, 15));
        return new ImagingStudy
        {
            Modality = _dice.Weighted((ImagingModality.SstrPet, 85), (ImagingModality.SstrScintigraphy, 15)),
            Date = DayBefore(course, 240),
            KrenningScore = Perhaps(score),
            SstrPositive = Perhaps(score >= 2),
            AllTargetLesionsPositive = score >= 3 ? Flag(75) : Perhaps(false),
            Uptake = Perhaps(_dice.Weighted((UptakePattern.Homogeneous, 72), (UptakePattern.Heterogeneous, 28))),
        };
    }

    private DateOnly DayBefore(CourseOfDisease course, int most) => course.Assessment.AddDays(-_dice.Between(0, most));
}
