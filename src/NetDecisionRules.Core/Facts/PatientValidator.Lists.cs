using System.Globalization;

namespace NetDecisionRules.Facts;

// What each imaging study and each treatment must satisfy.
internal static partial class PatientValidator
{
    private const int PositiveFromScore = 2;
    private const int AboveLiverFromScore = 3;

    private static void Studies(FactCheck check, IReadOnlyList<ImagingStudy>? studies)
    {
        for (var i = 0; i < (studies?.Count ?? 0); i++)
        {
            check.EnterEntry("imaging", i);
            if (studies![i] is { } study)
            {
                Study(check, study);
            }
            else
            {
                check.Add(FactFault.NullEntry(check.Path(""), "an object"));
            }
        }

        check.LeaveEntries();
    }

    private static void Study(FactCheck check, ImagingStudy study)
    {
        var known = FactChoices.ImagingModality.IsKnown(study.Modality); // of an undefined modality nothing more can be said
        var sstr = !known || Modalities.Sstr.Contains(study.Modality);
        check.Choice("modality", (ImagingModality?)study.Modality, FactChoices.ImagingModality);
        check.Date("date", (DateOnly?)study.Date);

        var score = check.Whole("krenningScore", study.KrenningScore, Limits.KrenningScore) ? study.KrenningScore : null;
        Of(check, sstr, "krenningScore", study.KrenningScore?.ToString(CultureInfo.InvariantCulture), Modalities.Sstr);

        Of(check, sstr, "sstrPositive", Flag(study.SstrPositive), Modalities.Sstr);
        if (sstr && study.SstrPositive is { } positive && score is not null && positive != score >= PositiveFromScore)
        {
            check.Add(FactFault.PositiveAgainstScore(check.Path("sstrPositive"), positive));
        }

        Of(check, sstr, "allTargetLesionsPositive", Flag(study.AllTargetLesionsPositive), Modalities.Sstr);
        if (sstr && study.AllTargetLesionsPositive is true && (study.SstrPositive is false || score < AboveLiverFromScore))
        {
            check.Add(FactFault.AllPositiveAgainstStudy(check.Path("allTargetLesionsPositive")));
        }

        check.Choice("uptake", study.Uptake, FactChoices.UptakePattern);
        Of(check, sstr, "uptake", Name(study.Uptake, FactChoices.UptakePattern), Modalities.Sstr);

        var fdg = !known || Modalities.Fdg.Contains(study.Modality);
        Of(check, fdg, "fdgPositive", Flag(study.FdgPositive), Modalities.Fdg);
        Of(check, fdg, "sstrNegativeFdgPositiveLesions", Flag(study.SstrNegativeFdgPositiveLesions), Modalities.Fdg);

        var anatomic = !known || Modalities.Anatomic.Contains(study.Modality);
        check.Choice("response", study.Response, FactChoices.ImagingResponse);
        Of(check, anatomic, "response", Name(study.Response, FactChoices.ImagingResponse), Modalities.Anatomic);
    }

    private static void Of(FactCheck check, bool yields, string name, string? written, IReadOnlyList<ImagingModality> modalities)
    {
        if (!yields && written is not null)
        {
            check.Add(FactFault.WrongModality(check.Path(name), written, modalities));
        }
    }

    private static void Treatments(FactCheck check, IReadOnlyList<Treatment>? treatments)
    {
        for (var i = 0; i < (treatments?.Count ?? 0); i++)
        {
            check.EnterEntry("treatments", i);
            if (treatments![i] is { } treatment)
            {
                Treatment(check, treatment);
            }
            else
            {
                check.Add(FactFault.NullEntry(check.Path(""), "an object"));
            }
        }

        check.LeaveEntries();
    }

    private static void Treatment(FactCheck check, Treatment treatment)
    {
        check.Choice("kind", (TreatmentKind?)treatment.Kind, FactChoices.TreatmentKind);
        Agent(check, treatment.Agent);
        var started = check.Date("start", treatment.Start);
        if (check.Date("end", treatment.End) && started && treatment is { End: { } end, Start: { } start } && end < start)
        {
            check.Add(FactFault.EndBeforeStart(check.Path("end"), end));
        }

        check.Whole("cycles", treatment.Cycles, Limits.Cycles);
        check.Choice("outcome", treatment.Outcome, FactChoices.TreatmentOutcome);
        check.Number("diseaseControlMonths", treatment.DiseaseControlMonths, Limits.DiseaseControlMonths);
    }

    private static void Agent(FactCheck check, string? agent)
    {
        if (agent is null)
        {
            return;
        }

        if (FactText.HasLoneSurrogate(agent))
        {
            check.Add(FactFault.NotUnicode(check.Path("agent")));
        }
        else if (FactText.CodePoints(agent) > Limits.AgentCodePoints)
        {
            check.Add(FactFault.BadText(check.Path("agent"), agent, FactFault.AgentAllowed));
        }
    }

    private static string? Flag(bool? value) => value is { } flag ? FactFault.Text(flag) : null;

    private static string? Name<T>(T? value, Choices<T> choices)
        where T : struct, Enum =>
        value is { } choice ? FactCheck.Written(choice, choices) : null;
}
