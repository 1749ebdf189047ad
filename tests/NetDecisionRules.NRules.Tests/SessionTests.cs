using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using NRules;

namespace NetDecisionRules.NRules.Tests;

public class SessionTests
{
    private readonly Patient _patient = Patient.Create(Records.Candidate("case-017"));

    private readonly ISession _session = Shipped.Factory.CreateSession();

    [Fact]
    public void A_true_rule_is_a_recommendation_with_its_source()
    {
        Fire();

        var advice = _session.Query<RecommendationFact>().Single(fact => fact.Rule == "board-2025/mdt-discussion");
        advice.Patient.Should().BeSameAs(_patient);
        advice.Title.Should().Be("Discuss the patient in a multidisciplinary team");
        (advice.Source, advice.Citation).Should().Be(("board-2025", "Tafuto et al., Adv Ther 2025"));
        (advice.Stance, advice.Intervention, advice.Line).Should().Be((Stance.Recommend, Intervention.MdtDiscussion, TherapyLine.Any));
        (advice.RuleBaseVersion, advice.RuleBaseFingerprint).Should().Be((Shipped.RuleBase.Version, Shipped.RuleBase.Fingerprint));
    }

    [Fact]
    public void The_grade_is_a_classification_and_no_recommendation()
    {
        Fire();

        _session.Query<ClassificationFact>().Select(fact => fact.Rule).Should().Equal("who-2022/grade-2");
        _session.Query<RecommendationFact>().Select(fact => fact.Rule).Should().NotContain("who-2022/grade-2");
    }

    [Fact]
    public void An_unknown_rule_is_undetermined_with_its_missing_facts()
    {
        Fire();

        _session.Query<UndeterminedFact>().Single(fact => fact.Rule == "board-2025/g2-chemotherapy-preferred").Missing.Should().Equal("treatments");
    }

    [Fact]
    public void Missing_facts_are_those_of_the_report()
    {
        foreach (var some in SamePatients.OfCases.Take(300))
        {
            var own = Shipped.Factory.CreateSession();
            own.Insert(some);
            own.Fire();
            foreach (var open in own.Query<UndeterminedFact>())
            {
                Shipped.RuleBase.TryFind(open.Rule, out var entry).Should().BeTrue();
                open.Missing.Should().Equal(MissingFacts.Of(entry!.Rule.Condition, some)).And.NotBeEmpty();
            }
        }
    }

    [Fact]
    public void What_was_yielded_goes_with_the_patient()
    {
        var other = Patient.Create(Records.Candidate("other"));
        _session.Insert(other);
        Fire();

        _session.Retract(_patient);

        _session.Query<RuleFact>().Should().NotBeEmpty().And.OnlyContain(fact => fact.Patient == other);
        _session.Retract(other);
        _session.Query<object>().Should().BeEmpty();
    }

    [Fact]
    public void An_updated_patient_keeps_one_fact_a_rule()
    {
        Fire();
        var before = _session.Query<RuleFact>().Select(fact => fact.Rule).ToList();

        _session.Update(_patient);
        _session.Fire();

        _session.Query<RuleFact>().Select(fact => fact.Rule).Should().BeEquivalentTo(before).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_newer_record_takes_the_place_of_the_old_one_where_patients_are_known_by_id()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Patient>.Create((a, b) => a?.Id == b?.Id, p => p.Id.GetHashCode(StringComparison.Ordinal)));
        var byId = compiler.Compile(Shipped.Rules).CreateSession();
        byId.Insert(_patient);
        byId.Fire();

        var newer = Patient.Create(Records.Candidate("case-017") with { Treatments = [] });
        byId.Update(newer);
        byId.Fire();

        byId.Query<RuleFact>().Should().OnlyContain(fact => fact.Patient == newer);
        byId.Query<RecommendationFact>().Should().ContainSingle(fact => fact.Rule == "board-2025/g2-chemotherapy-preferred");
        byId.Query<UndeterminedFact>().Should().NotContain(fact => fact.Rule == "board-2025/g2-chemotherapy-preferred");
    }

    [Fact]
    public void Rules_fire_in_the_order_of_a_report()
    {
        var places = Shipped.RuleBase.Rules.Select((entry, index) => (entry.Id, index)).ToDictionary(p => p.Id, p => p.index);
        var fired = new List<string>();
        _session.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Properties["rule"].ToString()!);

        Fire();

        fired.Select(id => places[id]).Should().BeInAscendingOrder();
    }

    private void Fire()
    {
        _session.Insert(_patient);
        _session.Fire();
    }
}
