using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Synth;

/// <content>The tumor and its course, as it is: what of it is recorded comes after.</content>
internal sealed partial class SyntheticPatients
{
    /// <summary>What a patient has and went through.</summary>
    private sealed record CourseOfDisease(
        PrimarySite Site, bool IsWell, int Grade, decimal Ki67, Syndrome Syndrome, DiseaseExtent Extent, Resectability Resectability,
        DateOnly Diagnosis, DateOnly Assessment, Treatment[] Treatments, bool IsProgressing, bool IsAggressive)
    {
        public bool IsAdvanced => Extent == DiseaseExtent.Metastatic || Resectability == Resectability.Unresectable;
    }

    private CourseOfDisease Course(DateOnly assessment)
    {
        var site = _dice.Weighted((PrimarySite.SmallIntestine, 29), (PrimarySite.Pancreas, 30), (PrimarySite.Rectum, 9), (PrimarySite.Stomach, 6),
            (PrimarySite.Appendix, 4), (PrimarySite.Duodenum, 3), (PrimarySite.ProximalColon, 3), (PrimarySite.DistalColon, 2),
            (PrimarySite.Colon, 2), (PrimarySite.UnknownPrimary, 6), (PrimarySite.Lung, 4), (PrimarySite.Other, 2));
        var isWell = _dice.Chance(91);
        var grade = isWell ? _dice.Weighted((1, 40), (2, 42), (3, 18)) : 4;
        var ki67 = grade switch
        {
            1 => 0.5m + _dice.Skewed(0, 2.4m),
            2 => 3 + _dice.Skewed(0, 17),
            3 => 20.5m + _dice.Skewed(0, 50),
            _ => _dice.Between(30, 95),
        };
        var extent = _dice.Weighted((DiseaseExtent.Metastatic, grade >= 2 ? 80 : 65), (DiseaseExtent.Locoregional, 14), (DiseaseExtent.Localized, 12));
        var resectability = extent == DiseaseExtent.Metastatic
            ? _dice.Weighted((Resectability.Unresectable, 78), (Resectability.Borderline, 12), (Resectability.Resectable, 10))
            : _dice.Weighted((Resectability.Resectable, 65), (Resectability.Borderline, 15), (Resectability.Unresectable, 20));
        var diagnosis = assessment.AddDays(-(_dice.Chance(45) ? _dice.Between(5, 170) : _dice.Between(171, 3000)));
        var isAggressive = grade >= 2 && _dice.Chance(20);
        var treatments = isAggressive && _dice.Chance(65) ? [] : Treatments(isWell, resectability, diagnosis, assessment);
        var failedLast = treatments is [.., { Outcome: TreatmentOutcome.Progression }];
        return new CourseOfDisease(site, isWell, grade, ki67, SyndromeOf(site), extent, resectability, diagnosis, assessment, treatments,
            IsProgressing: _dice.Chance(failedLast ? 88 : isAggressive ? 60 : 20), isAggressive);
    }

    private Syndrome SyndromeOf(PrimarySite site) => site switch
    {
        PrimarySite.SmallIntestine or PrimarySite.ProximalColon => _dice.Weighted((Syndrome.Carcinoid, 38), (Syndrome.None, 62)),
        PrimarySite.Pancreas => _dice.Weighted((Syndrome.None, 68), (Syndrome.Insulinoma, 10), (Syndrome.Gastrinoma, 8), (Syndrome.Vipoma, 4),
            (Syndrome.Glucagonoma, 4), (Syndrome.Somatostatinoma, 2), (Syndrome.OtherFunctioning, 4)),
        _ => _dice.Weighted((Syndrome.None, 88), (Syndrome.Carcinoid, 8), (Syndrome.OtherFunctioning, 4)),
    };

    private Treatment[] Treatments(bool isWell, Resectability resectability, DateOnly diagnosis, DateOnly assessment)
    {
        var kinds = new List<TreatmentKind>();
        AddIf(resectability == Resectability.Resectable ? 70 : 18, TreatmentKind.Surgery);
        AddIf(isWell ? 55 : 12, TreatmentKind.Ssa);
        AddIf(isWell ? 16 : 75, TreatmentKind.Chemotherapy);
        AddIf(12, TreatmentKind.Locoregional);
        AddIf(isWell ? 14 : 4, TreatmentKind.Everolimus);
        AddIf(isWell ? 17 : 3, TreatmentKind.Rlt);
        AddIf(kinds.Contains(TreatmentKind.Rlt) ? 30 : 0, TreatmentKind.Rlt); // once more
        AddIf(6, _dice.OneOf(TreatmentKind.HighDoseSsa, TreatmentKind.Sunitinib, TreatmentKind.OtherTargeted, TreatmentKind.Interferon, TreatmentKind.Other));

        var span = Math.Max(1, (assessment.DayNumber - diagnosis.DayNumber) / Math.Max(1, kinds.Count));
        return [.. kinds.Select((kind, place) => Treatment(kind, diagnosis.AddDays(place * span), span, isLast: place == kinds.Count - 1))];

        void AddIf(int percent, TreatmentKind kind)
        {
            if (_dice.Chance(percent))
            {
                kinds.Add(kind);
            }
        }
    }

    private Treatment Treatment(TreatmentKind kind, DateOnly start, int span, bool isLast)
    {
        var isProcedure = kind is TreatmentKind.Surgery or TreatmentKind.Locoregional;
        var goesOn = isLast && !isProcedure && _dice.Chance(45);
        var end = isProcedure ? start : goesOn ? start.AddDays(span + 90) : start.AddDays(Math.Max(1, span - _dice.Between(0, 20)));
        return new Treatment
        {
            Kind = kind,
            Start = Perhaps(start),
            End = goesOn && _dice.Chance(50) ? null : Perhaps(end),
            Cycles = kind is TreatmentKind.Rlt or TreatmentKind.Chemotherapy ? Perhaps(_dice.Weighted((4, 60), (2, 20), (6, 20))) : null,
            Outcome = isProcedure ? Perhaps(_dice.Weighted((TreatmentOutcome.Response, 70), (TreatmentOutcome.Progression, 30)))
                : Perhaps(_dice.Weighted((TreatmentOutcome.Progression, 45), (TreatmentOutcome.Stable, 35), (TreatmentOutcome.Response, 14), (TreatmentOutcome.Intolerance, 6))),
            DiseaseControlMonths = kind is TreatmentKind.Rlt ? Perhaps<NumberRange>(_dice.Between(1, 36)) : null,
        };
    }
}
