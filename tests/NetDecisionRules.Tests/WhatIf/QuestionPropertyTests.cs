using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NetDecisionRules.Facts;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>Whatever the patient: the answers to a question are all there are, and each settles what writing it down settles.</summary>
[SampledProperties(local: 10, ci: 30, Arbitrary = [typeof(Arbitraries)])]
public class QuestionPropertyTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    [Property]
    public void Questions_are_the_missing_facts_in_order(AnyPatient any)
    {
        var questions = Engine.WhatIf(any.Patient).Questions;

        questions.Select(q => (q.Fact, q.HoldsUp)).Should().Equal(Engine.Evaluate(any.Patient).MissingFacts.Select(m => (m.Fact, m.WouldDecide)));
        questions.SelectMany(q => q.Answers).Where(a => a.True.Count > a.Settles).Should().BeEmpty();
    }

    [Property]
    public void Regions_of_a_number_leave_no_gap_and_settle_what_they_say(AnyPatient any)
    {
        foreach (var question in Engine.WhatIf(any.Patient).Questions)
        {
            if (!PermittedValues.Numbers.TryGetValue(PermittedValues.Form(question.Fact), out var limits))
            {
                continue;
            }

            var known = RecordPaths.Get(any.Patient.Facts, question.Fact) as NumberRange?;
            var step = limits.Whole ? 1 : 0.01m;
            var values = question.Answers.SelectMany(a => AnswerValues.Bounds(a.Value)).Concat([limits.Min, limits.Max, known?.Min ?? limits.Min, known?.Max ?? limits.Max])
                .SelectMany(v => new[] { v - step, v, v + step }).Where(v => v >= limits.Min && v <= limits.Max && known.Allows(v)).Distinct();
            foreach (var value in values)
            {
                if (EditedRecord.With(any.Patient, question.Fact, JsonValue.Create(value)) is { } answered)
                {
                    var holding = question.Answers.Where(a => AnswerValues.Holds(a.Value, value)).ToList();
                    holding.Should().ContainSingle("{0} may be {1}", question.Fact, value);
                    holding[0].ShouldHoldFor(Engine, any.Patient, answered, $"{question.Fact}");
                }
            }
        }
    }

    [Property]
    public void Days_leave_no_gap_and_settle_what_they_say(AnyPatient any)
    {
        foreach (var question in Engine.WhatIf(any.Patient).Questions.Where(q => PermittedValues.Dates.Contains(PermittedValues.Form(q.Fact))))
        {
            var known = RecordPaths.Get(any.Patient.Facts, question.Fact) as PartialDate?;
            var days = question.Answers.SelectMany(a => AnswerValues.Days(a.Value)).Concat(DaysOf(any.Facts)).Concat([Limits.FirstDay, Limits.LastDay])
                .Concat(known is { } month ? [month.Earliest, month.Latest] : [])
                .SelectMany(d => new[] { -1, 0, 1 }.Where(n => d.DayNumber + n > 0).Select(d.AddDays))
                .Where(d => known is not { } range || (d >= range.Earliest && d <= range.Latest)).Distinct();
            foreach (var day in days)
            {
                if (EditedRecord.With(any.Patient, question.Fact, AnswerValues.Json(day)) is { } answered)
                {
                    var holding = question.Answers.Where(a => AnswerValues.Holds(a.Value, day)).ToList();
                    holding.Should().ContainSingle("{0} may be {1:yyyy-MM-dd}", question.Fact, day);
                    holding[0].ShouldHoldFor(Engine, any.Patient, answered, $"{question.Fact}, {day:yyyy-MM-dd}");
                }
            }
        }
    }

    [Property]
    public void Choices_and_flags_have_every_value_that_the_record_permits(AnyPatient any)
    {
        foreach (var question in Engine.WhatIf(any.Patient).Questions)
        {
            var form = PermittedValues.Form(question.Fact);
            if (PermittedValues.Numbers.ContainsKey(form) || PermittedValues.Dates.Contains(form) || PermittedValues.Lists.Contains(form))
            {
                continue;
            }

            var values = PermittedValues.Choices.TryGetValue(form, out var choices)
                ? choices.Where(c => IsPossible(any.Facts, question.Fact, c.Value)).Select(c => (Json: (JsonNode)c.Value, c.Words))
                : [(Json: (JsonNode)true, Words: "yes"), (Json: (JsonNode)false, Words: "no")];
            var possible = values.Select(v => (v.Words, Answered: EditedRecord.With(any.Patient, question.Fact, v.Json))).Where(v => v.Answered is not null).ToList();
            question.Answers.Select(a => a.Value).Should().Equal(possible.Select(v => v.Words), question.Fact);
            foreach (var (answer, value) in question.Answers.Zip(possible))
            {
                answer.ShouldHoldFor(Engine, any.Patient, value.Answered!, question.Fact);
            }
        }
    }

    [Property]
    public void Lists_settle_what_they_say(AnyPatient any)
    {
        foreach (var question in Engine.WhatIf(any.Patient).Questions.Where(q => PermittedValues.Lists.Contains(q.Fact)))
        {
            // Where no study is listed, one that is done does not tell whether there are others: those answers are left out here.
            foreach (var answer in question.Answers.Where(a => any.Facts.Imaging is not null || !a.Value.Contains("PET", StringComparison.Ordinal)))
            {
                foreach (var answered in ListAnswers(any.Patient, question.Fact, answer.Value))
                {
                    answer.ShouldHoldFor(Engine, any.Patient, answered, question.Fact);
                }
            }
        }
    }

    private static IEnumerable<Patient> ListAnswers(Patient patient, string list, string answer)
    {
        JsonObject Study(string modality, string field, JsonNode value) =>
            new() { ["modality"] = modality, ["date"] = AnswerValues.Json(patient.Facts.AssessmentDate!.Value), [field] = value };

        JsonObject[] studies = answer switch
        {
            "SSTR-PET, Krenning 0 or 1" => [Study("sstrPet", "krenningScore", 0), Study("sstrPet", "krenningScore", 1)],
            "SSTR-PET, Krenning 2" => [Study("sstrPet", "krenningScore", 2)],
            "SSTR-PET, Krenning 3 or 4" => [Study("sstrPet", "krenningScore", 3), Study("sstrPet", "krenningScore", 4)],
            "FDG-PET without mismatch" => [Study("fdgPet", "sstrNegativeFdgPositiveLesions", false)],
            "FDG-PET with SSTR-negative lesions" => [Study("fdgPet", "sstrNegativeFdgPositiveLesions", true)],
            _ => [],
        };
        return studies.Length > 0 ? studies.Select(s => EditedRecord.WithEntry(patient, list, s)!)
            : answer == "nothing but what is listed" ? [EditedRecord.With(patient, list + "Complete", true)!]
            : [EditedRecord.With(patient, list, answer.StartsWith("none", StringComparison.Ordinal) ? new JsonArray() : new JsonArray(GoalNamed(answer)))!];
    }

    private static string GoalNamed(string words) => words switch
    {
        "tumor shrinkage" => "tumorShrinkage",
        "rapid extensive response" => "rapidExtensiveResponse",
        "symptom control" => "symptomControl",
        "disease stabilization" => "diseaseStabilization",
        _ => throw new ArgumentException($"'{words}' is no goal."),
    };

    /// <summary>A colon whose part is open may be one of its parts and nothing else.</summary>
    private static bool IsPossible(PatientFacts facts, string path, string value) =>
        path != "tumor.primarySite" || facts.Tumor.PrimarySite != PrimarySite.Colon || value is "proximalColon" or "distalColon";

    private static IEnumerable<DateOnly> DaysOf(PatientFacts facts) =>
        RecordPaths.Recorded(facts).Select(path => RecordPaths.Get(facts, path)).OfType<DateOnly>().Concat((facts.Imaging ?? []).Select(s => s.Date));
}
