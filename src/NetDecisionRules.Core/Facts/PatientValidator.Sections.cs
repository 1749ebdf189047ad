namespace NetDecisionRules.Facts;

// What each section of a record must satisfy, field by field in the order of the contract.
internal static partial class PatientValidator
{
    private static void Record(FactCheck check, PatientFacts facts, out DateOnly? assessment)
    {
        Version(check, facts.SchemaVersion);
        Id(check, facts.Id);
        assessment = check.Date("assessmentDate", facts.AssessmentDate) ? facts.AssessmentDate : null;
        check.Number("ageYears", facts.AgeYears, Limits.AgeYears);
        check.Choice("sex", facts.Sex, FactChoices.Sex);
    }

    private static void Version(FactCheck check, string? version)
    {
        if (version is null or "1")
        {
            return;
        }

        check.Add(FactText.HasLoneSurrogate(version) ? FactFault.NotUnicode("schemaVersion") : FactFault.SchemaVersion("schemaVersion", version));
    }

    private static void Id(FactCheck check, string? id)
    {
        if (id is null)
        {
            check.Add(FactFault.Missing("id", FactFault.IdAllowed));
        }
        else if (!FactText.IsId(id))
        {
            check.Add(FactText.HasLoneSurrogate(id) ? FactFault.NotUnicode("id") : FactFault.BadText("id", id, FactFault.IdAllowed));
        }
    }

    private static void Tumor(FactCheck check, TumorFacts tumor)
    {
        check.Choice("tumor.primarySite", tumor.PrimarySite, FactChoices.PrimarySite);
        check.Choice("tumor.differentiation", tumor.Differentiation, FactChoices.Differentiation);
        check.Choice("tumor.carcinomaCellType", tumor.CarcinomaCellType, FactChoices.CarcinomaCellType);
        if (tumor is { CarcinomaCellType: { } cellType, Differentiation: Differentiation.Well } && FactChoices.CarcinomaCellType.TryName(cellType, out var name))
        {
            check.Add(FactFault.CellTypeOfNet("tumor.carcinomaCellType", name));
        }

        check.Number("tumor.ki67Percent", tumor.Ki67Percent, Limits.Ki67Percent);
        check.Whole("tumor.ki67CellsCounted", tumor.Ki67CellsCounted, Limits.Ki67CellsCounted);
        check.Number("tumor.mitosesPer2mm2", tumor.MitosesPer2mm2, Limits.MitosesPer2mm2);
        StatedGrade(check, tumor.StatedGrade);
        check.Choice("tumor.syndrome", tumor.Syndrome, FactChoices.Syndrome);
        check.Choice("tumor.p53", tumor.P53, FactChoices.MarkerStatus);
        check.Choice("tumor.rb1", tumor.Rb1, FactChoices.MarkerStatus);
        check.Choice("tumor.atrx", tumor.Atrx, FactChoices.MarkerStatus);
        check.Choice("tumor.daxx", tumor.Daxx, FactChoices.MarkerStatus);
    }

    private static void StatedGrade(FactCheck check, TumorGrade? grade)
    {
        if (grade is TumorGrade.Nec) // a member of the enum, but a carcinoma has no stated grade: say so in the record's words
        {
            check.Add(FactFault.UnknownChoice("tumor.statedGrade", "nec", FactChoices.StatedGrade.Allowed));
        }
        else
        {
            check.Choice("tumor.statedGrade", grade, FactChoices.StatedGrade);
        }
    }

    private static void Disease(FactCheck check, DiseaseFacts disease, DateOnly? assessment)
    {
        if (check.Date("disease.diagnosisDate", disease.DiagnosisDate) && disease.DiagnosisDate is { } diagnosis && diagnosis.Earliest > assessment)
        {
            check.Add(FactFault.DiagnosisAfterAssessment("disease.diagnosisDate", diagnosis));
        }

        check.Choice("disease.extent", disease.Extent, FactChoices.DiseaseExtent);
        check.Choice("disease.resectability", disease.Resectability, FactChoices.Resectability);
        check.Choice("disease.tumorBurden", disease.TumorBurden, FactChoices.TumorBurden);
        check.Choice("disease.growth", disease.Growth, FactChoices.TumorGrowth);
        check.Choice("disease.symptomBurden", disease.SymptomBurden, FactChoices.SymptomBurden);
        check.Choice("disease.suspectedNecrosis", disease.SuspectedNecrosis, FactChoices.SuspectedNecrosis);
    }

    private static void Goals(FactCheck check, IReadOnlyList<TreatmentGoal>? goals)
    {
        var seen = 0u;
        for (var i = 0; i < (goals?.Count ?? 0); i++)
        {
            check.EnterEntry("goals", i);
            var goal = goals![i];
            check.Choice("", (TreatmentGoal?)goal, FactChoices.TreatmentGoal);
            if (!FactChoices.TreatmentGoal.TryName(goal, out var name))
            {
                continue;
            }

            var bit = 1u << (int)goal;
            if ((seen & bit) != 0)
            {
                check.Add(FactFault.GivenTwice(check.Path(""), name));
            }

            seen |= bit;
        }

        check.LeaveEntries();
    }

    private static void Condition(FactCheck check, ConditionFacts condition, Sex? sex)
    {
        check.Whole("condition.karnofsky", condition.Karnofsky, Limits.Karnofsky);
        check.Number("condition.weightKg", condition.WeightKg, Limits.WeightKg);
        if (condition.Pregnant is true && sex is Sex.Male)
        {
            check.Add(FactFault.PregnantMale("condition.pregnant"));
        }
    }

    private static void Labs(FactCheck check, LabFacts labs)
    {
        check.Number("labs.creatinineClearance", labs.CreatinineClearance, Limits.CreatinineClearance);
        check.Number("labs.hemoglobin", labs.Hemoglobin, Limits.Hemoglobin);
        check.Number("labs.leukocytes", labs.Leukocytes, Limits.BloodCells);
        check.Number("labs.neutrophils", labs.Neutrophils, Limits.BloodCells);
        check.Number("labs.platelets", labs.Platelets, Limits.BloodCells);
        check.Number("labs.bilirubinTimesUln", labs.BilirubinTimesUln, Limits.BilirubinTimesUln);
    }
}
