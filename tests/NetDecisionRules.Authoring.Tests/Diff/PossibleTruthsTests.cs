using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetDecisionRules.Authoring.Diff;
using NetDecisionRules.Criteria;
using NetDecisionRules.Tests.Generators;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Authoring.Tests.Diff;

/// <summary>What is ruled out without a question must be impossible.</summary>
public class PossibleTruthsTests
{
    private static readonly TruthPairs Raised = TruthPairs.Where((before, now) => now <= before);

    [Property(MaxTest = 300)]
    public Property Truths_that_a_patient_shows_are_never_ruled_out() => Prop.ForAll(
        Arb.From(from facts in PatientFactsGen.Any
                 from count in Gen.Choose(2, 4)
                 from parts in Gen.ArrayOf(CriterionGen.OfPatient(2), count)
                 from other in CriterionGen.OfPatient(2)
                 from place in Gen.Choose(0, count - 1)
                 from form in Gen.Choose(0, 5)
                 select (Patient: new AnyPatient(facts), Old: Group(parts, form), New: Group(Edited(parts, other, place, form), form))),
        sample =>
        {
            var patient = sample.Patient.Patient;
            var shown = (sample.Old.Test(patient), sample.New.Test(patient));

            return new PossibleTruths((_, _) => TruthPairs.Any).Of(sample.Old, sample.New).Holds(shown.Item1, shown.Item2)
                .Label($"{shown} ruled out: {sample.Patient}\n{sample.Old}\n{sample.New}");
        });

    [Fact]
    public void A_clause_that_only_takes_away_cannot_give()
    {
        var possible = new PossibleTruths((_, _) => Raised).Of(Ki67 >= 10 & Pregnant & (Age >= 18), Ki67 >= 15 & Pregnant & (Age >= 18));

        possible.Should().Be(Raised);
    }

    [Fact]
    public void In_a_negation_it_can_only_give()
    {
        var possible = new PossibleTruths((_, _) => Raised).Of(!(Ki67 >= 10 | Pregnant), !(Ki67 >= 15 | Pregnant));

        possible.Should().Be(TruthPairs.Where((before, now) => now >= before));
    }

    [Fact]
    public void A_dropped_clause_can_only_give() => new PossibleTruths((_, _) => TruthPairs.Any).Of(Ki67 >= 10 & Pregnant & (Age >= 18), Pregnant & (Age >= 18))
        .Should().Be(TruthPairs.Where((before, now) => now >= before));

    [Fact]
    public void Each_clause_is_asked_about_once()
    {
        var asked = 0;
        var possible = new PossibleTruths((_, _) => TruthPairs.Where((_, _) => ++asked > 0));

        possible.Of(Ki67 >= 10 & Pregnant, Ki67 >= 15 & Pregnant);
        var first = asked;
        possible.Of(Ki67 >= 10 & (Age >= 18), Ki67 >= 15 & (Age >= 18));

        (first, asked).Should().Be((9, 9));
    }

    private static Criterion Group(Criterion[] parts, int form) => form switch
    {
        0 or 1 => new All([.. parts]),
        2 or 3 => new Any([.. parts]),
        4 => new Not(new All([.. parts])),
        _ => new All([new Any([.. parts]), parts[0]]),
    };

    /// <summary>A part replaced, or dropped, or one more.</summary>
    private static Criterion[] Edited(Criterion[] parts, Criterion other, int place, int form) => ((form + place) % 3) switch
    {
        0 => [.. parts.Select((p, i) => i == place ? other : p)],
        1 => [.. parts.Where((_, i) => i != place)],
        _ => [other, .. parts],
    };
}
