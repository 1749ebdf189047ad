using System.Text;
using System.Text.Json.Nodes;
using NetDecisionRules.Authoring.Diff;
using NetDecisionRules.Authoring.Diff.Output;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Tests.Diff;

/// <summary>For each edit of the approved rule base what flips; every witness must flip so when it is read again and asked of both rule bases.</summary>
public class FlipTests
{
    private const string Everolimus = "esmo-2020/midgut-g2-rlt-after-everolimus";

    private static readonly string[] Unproved = [];

    [Fact]
    public void A_raised_threshold_only_takes_answers_away()
    {
        var diff = Proved(r => r.Clauses(Everolimus)[3]!["above"] = 15);

        Told(diff).Should().Equal("Rule esmo-2020/midgut-g2-rlt-after-everolimus: Ki-67 > 10 % → Ki-67 > 15 %");
        Ways(diff).Should().Equal("True→False", "True→Unknown", "Unknown→False");
    }

    [Fact]
    public void A_dropped_clause_only_gives_answers()
    {
        var diff = Proved(r => r.Clauses("esmo-2020/midgut-low-ki67-rlt-after-ssa").RemoveAt(2));

        Told(diff).Should().Equal("Rule esmo-2020/midgut-low-ki67-rlt-after-ssa: removed: grade is G1 or G2");
        Ways(diff).Should().Equal("False→True", "False→Unknown", "Unknown→True");
    }

    [Fact]
    public void An_equivalent_rewrite_is_proved_to_have_no_effect()
    {
        var diff = Proved(r =>
        {
            var clauses = r.Clauses("board-2025/rlt-new-standard-first-line");
            clauses[3]!["max"] = 55;
            clauses.RemoveAt(4);
        });

        Told(diff).Should().Equal(
            "Rule board-2025/rlt-new-standard-first-line: Ki-67 ≥ 10 % → 10 % ≤ Ki-67 ≤ 55 %",
            "Rule board-2025/rlt-new-standard-first-line: removed: Ki-67 ≤ 55 %");
        diff.Subjects.Should().ContainSingle().Which.Flips.Should().HaveCount(6).And.OnlyContain(f => f.Witness == null);
        diff.CanFlip.Should().BeFalse();
    }

    [Fact]
    public void Clauses_in_another_order_are_proved_to_have_no_effect()
    {
        var diff = Proved(r =>
        {
            var clauses = r.Clauses(Everolimus);
            var first = clauses[0]!;
            clauses.RemoveAt(0);
            clauses.Add(first);
        });

        Told(diff).Should().BeEmpty();
        DiffWords.Form(diff.Subjects.Should().ContainSingle().Which).Should().Be("clauses in another order");
        diff.CanFlip.Should().BeFalse();
    }

    [Fact]
    public void A_name_replaced_by_what_it_stands_for_needs_no_proof()
    {
        var diff = Proved(r => r.Clauses(Everolimus)[4] = r.Named("FailedOn(Everolimus)")["is"]!.DeepClone());

        var subject = diff.Subjects.Should().ContainSingle().Which;
        (subject.IsRewritten, subject.HasSameMeaning, subject.Flips.Count, subject.Clauses.Count).Should().Be((true, true, 0, 0));
    }

    [Fact]
    public void Another_stance_is_shown_by_a_patient_for_whom_the_rule_is_true()
    {
        var diff = Proved(r => r.Rule("board-2025/g3-rlt-first-line")["then"]!["stance"] = "avoid");

        diff.Subjects.Should().ContainSingle().Which.Fields.Should().Equal(new FieldChange("then.stance", "consider", "avoid"));
        Ways(diff).Should().Equal("True→True");
    }

    [Fact]
    public void A_named_criterion_changes_whatever_uses_it()
    {
        var diff = Proved(r => r.Named("AtLeast15")["is"]!["min"] = 18);

        var named = diff.Criteria.Should().ContainSingle().Which;
        named.UsedBy.Should().Equal("netter-2/rlt-first-line", "netter-2/age", "netter-2-registry/age");
        named.Clauses.Select(DiffWords.Of).Should().Equal("age ≥ 15 years → age ≥ 18 years");
        Told(diff).Should().Equal(
            "Rule netter-2/rlt-first-line: age ≥ 15 years → age ≥ 18 years [in AtLeast15]",
            "Trial netter-2: age ≥ 15 years → age ≥ 18 years [in AtLeast15]",
            "TrialCriterion netter-2/age: age ≥ 15 years → age ≥ 18 years [in AtLeast15]",
            "Trial netter-2-registry: age ≥ 15 years → age ≥ 18 years [in AtLeast15]",
            "TrialCriterion netter-2-registry/age: age ≥ 15 years → age ≥ 18 years [in AtLeast15]");
        Ways(diff).Should().Equal(Enumerable.Repeat(new[] { "True→False", "True→Unknown", "Unknown→False" }, 5).SelectMany(w => w));
    }

    [Fact]
    public void A_removed_rule_is_shown_by_a_patient_whom_it_advised()
    {
        var diff = Proved(r => r.RemoveRule("halfdanarson-2023/marrow-reserve"));

        diff.Subjects.Should().ContainSingle().Which.Change.Should().Be(ChangeKind.Removed);
        Ways(diff).Should().Equal("True→");
    }

    [Fact]
    public void An_added_rule_is_shown_by_a_patient_whom_it_advises()
    {
        var diff = Proved(r =>
        {
            var rule = r.Rule("who-2022/ki67-recount").DeepClone().AsObject();
            rule["slug"] = "ki67-recount-again";
            r.Source("who-2022")["rules"]!.AsArray().Add(rule);
        });

        Ways(diff).Should().Equal("→True");
        diff.Subjects.Should().ContainSingle().Which.Flips[0].Now.Should().Be("\"cells counted for Ki-67 < 500 cells\" is true (tumor.ki67CellsCounted = 1)");
    }

    [Fact]
    public void An_added_rule_that_nobody_can_meet_answers_nobody()
    {
        var diff = Proved(r =>
        {
            var rule = r.Rule("who-2022/ki67-recount").DeepClone().AsObject();
            rule["slug"] = "never";
            rule["when"] = JsonNode.Parse("""{"all": [{"missing": "Ki67"}, {"not": {"missing": "Ki67"}}]}""");
            r.Source("who-2022")["rules"]!.AsArray().Add(rule);
        });

        diff.Subjects.Should().ContainSingle().Which.Flips.Should().HaveCount(2).And.OnlyContain(f => f.Witness == null);
        diff.CanFlip.Should().BeFalse();
    }

    [Fact]
    public void A_band_of_the_grade_changes_the_grades_and_what_asks_for_them()
    {
        var diff = Proved(r => r["classification"]!["mitoses"]!["g2To"] = 21);

        diff.Fields.Should().Equal(new FieldChange("mitoses.g2To", "20", "21"));
        diff.Subjects.Where(s => s.Kind == SubjectKind.Grade).Select(s => (s.Id, s.CanFlip)).Should().Equal(("g1", true), ("g2", true), ("g3", true), ("nec", false));
        Told(diff).Should().Contain("Rule ema-lutathera/indication: grade is G1 or G2, but meant otherwise [in grade bands]");
        Ways(diff, s => s.Id == "ema-lutathera/indication").Should().Equal("False→True", "False→Unknown", "Unknown→True");
    }

    [Fact]
    public void An_emphasis_counts_where_the_rule_is_true()
    {
        var rule = Approved.Rules.First(r => r.Rule.Emphasis is not null).Id;
        var diff = Proved(r => r.Rule(rule).Remove("emphasizedWhen"));

        var subject = diff.Subjects.Should().ContainSingle().Which;
        (subject.Kind, subject.Id).Should().Be((SubjectKind.Emphasis, rule));
        Ways(diff).Should().Equal("True→False", "Unknown→False");
    }

    [Fact]
    public void A_criterion_added_to_a_trial_makes_patients_ineligible()
    {
        var diff = Proved(r => r.Source("netter-2")["protocol"]!.AsArray().Add(JsonNode.Parse("""{"id": "not-pregnant", "criterion": {"not": {"flag": "Pregnant"}}}""")));

        Told(diff).Should().Equal("Trial netter-2: added: no pregnancy");
        diff.Subjects.Select(s => (s.Kind, s.Id, s.Change)).Should().Equal(
            (SubjectKind.Trial, "netter-2", ChangeKind.Changed), (SubjectKind.TrialCriterion, "netter-2/not-pregnant", ChangeKind.Added));
        Ways(diff).Should().Equal("True→False", "True→Unknown", "Unknown→False");
    }

    [Fact]
    public void A_trial_goes_with_its_source()
    {
        var diff = Proved(r => r["sources"]!.AsArray().Remove(r.Source("netter-2-registry")));

        diff.Sources.Select(s => (s.Id, s.Change)).Should().Equal(("netter-2-registry", ChangeKind.Removed));
        diff.Subjects.Select(s => (s.Kind, s.Id, s.Change)).Should().Equal((SubjectKind.Trial, "netter-2-registry", ChangeKind.Removed));
        Ways(diff).Should().Equal("True→");
    }

    [Fact]
    public void Another_id_of_a_trials_criterion_changes_no_answer()
    {
        var diff = Proved(r => r.Source("netter-2")["protocol"]![0]!["id"] = "age-limit");

        diff.Subjects.Select(s => (s.Id, s.Change)).Should().Equal(("netter-2/age-limit", ChangeKind.Added), ("netter-2/age", ChangeKind.Removed));
        diff.CanFlip.Should().BeFalse();
    }

    [Fact]
    public void Another_name_of_a_criterion_changes_no_answer()
    {
        var diff = RuleBaseEdit.Compared(RuleBaseEdit.Read(Encoding.UTF8.GetBytes(File.ReadAllText(RuleBaseEdit.ApprovedFile).Replace("\"GiTract\"", "\"Gut\""))));

        diff.Criteria.Select(c => (c.Name, c.Change)).Should().Equal(("GiTract", ChangeKind.Removed), ("Gut", ChangeKind.Added));
        diff.Subjects.Should().NotBeEmpty().And.OnlyContain(s => s.HasSameMeaning && !s.IsOpen);
    }

    [Fact]
    public void Another_due_date_is_other_advice()
    {
        var diff = Proved(r => r.Rule("board-2025/sstr-pet-before-rlt")["then"]!["earliest"]!["days"] = -42);

        diff.Subjects.Should().ContainSingle().Which.Fields.Should().Equal(new FieldChange("then.earliest", "planned start of RLT − 4 weeks", "planned start of RLT − 6 weeks"));
        Ways(diff).Should().Equal("True→True");
    }

    [Fact]
    public void A_criterion_of_the_classification_flips_like_a_rule()
    {
        var diff = Proved(r => r["classification"]!["highBand"]!["min"] = 15);

        Told(diff).Should().Equal("Classification highBand: Ki-67 ≥ 10 % → Ki-67 ≥ 15 %");
        Ways(diff).Should().Equal("True→False", "True→Unknown", "Unknown→False");
    }

    [Fact]
    public void Words_flip_nothing_and_need_no_proof()
    {
        var diff = Proved(r =>
        {
            r.Rule(Everolimus)["title"] = "After everolimus";
            r.Rule(Everolimus)["notes"]!.AsArray().Add("Ask twice.");
            r.Source("esmo-2020")["citation"] = "ESMO 2020";
            r.Named("Adult")["words"] = "grown up";
            r["version"] = "0.2.0";
        });

        diff.Subjects.Should().ContainSingle().Which.Fields.Select(DiffWords.Of).Should().Equal(
            "title: RLT after everolimus failed in a midgut G2 with Ki-67 above 10 % → After everolimus", "note added: Ask twice.");
        diff.Sources.Should().ContainSingle().Which.Fields.Select(f => f.Field).Should().Equal("citation");
        diff.Criteria.Should().ContainSingle().Which.OldWords.Should().Be("adult (18 years or older)");
        diff.Fields.Should().Equal(new FieldChange("version", "0.1.0", "0.2.0"));
        (diff.CanFlip, diff.Subjects[0].Flips.Count).Should().Be((false, 0));
    }

    private static RuleBase Approved => RuleBaseEdit.Approved;

    [Theory]
    [InlineData(Truth.True, Truth.False, "true → false")]
    [InlineData(Truth.True, Truth.True, "true with other advice")]
    [InlineData(null, Truth.Unknown, "new and unknown")]
    [InlineData(Truth.True, null, "removed, was true")]
    public void A_change_of_an_answer_is_told_in_words(Truth? from, Truth? to, string words) => DiffWords.Way(SubjectKind.Rule, from, to).Should().Be(words);

    /// <summary>The clauses that changed.</summary>
    private static IEnumerable<string> Told(RuleBaseDiff diff) => diff.Subjects.SelectMany(s => s.Clauses.Select(c => $"{s.Kind} {s.Id}: {DiffWords.Of(c)}"));

    private static IEnumerable<string> Ways(RuleBaseDiff diff) => Ways(diff, _ => true);

    private static IEnumerable<string> Ways(RuleBaseDiff diff, Func<SubjectChange, bool> chosen) =>
        diff.Subjects.Where(chosen).SelectMany(s => s.Flips).Where(f => f.Witness is not null).Select(f => $"{f.From}→{f.To}");

    /// <summary>The differences, after every witness was written, read again and asked of both rule bases as they were read.</summary>
    private static RuleBaseDiff Proved(Action<JsonObject> edit)
    {
        var diff = RuleBaseEdit.Proved(edit);
        Unproved.Should().Equal(from subject in diff.Subjects
                                from flip in subject.Flips
                                where flip.Witness is not null
                                let patient = PatientJson.Read(PatientJson.Write(flip.Witness!))
                                let came = (TruthIn(diff.Old.RuleBase, subject, patient), TruthIn(diff.New.RuleBase, subject, patient))
                                where came != (flip.From, flip.To)
                                select $"{subject.Id}: {flip} is {came}");
        return diff;
    }

    private static Truth? TruthIn(RuleBase ruleBase, SubjectChange subject, Patient patient)
    {
        var parts = subject.Id.Split('/');
        var rule = ruleBase.TryFind(subject.Id, out var entry) ? entry.Rule : null;
        var protocol = ruleBase.Guidelines.FirstOrDefault(g => g.Source.Id == parts[0])?.Protocol;
        return subject.Kind switch
        {
            SubjectKind.Rule => rule?.Condition.Test(patient),
            SubjectKind.Emphasis => rule!.Emphasis is null ? Truth.False : (rule.Condition & rule.Emphasis).Test(patient),
            SubjectKind.Trial => protocol?.Eligible.Test(patient),
            SubjectKind.TrialCriterion => protocol!.Criteria.Single(c => c.Id == parts[1]).Criterion.Test(patient),
            SubjectKind.Classification => ruleBase.Classification.Criteria.Single(c => c.Name == subject.Id).Criterion.Test(patient),
            _ => ruleBase.Classification.Grade.Is(Enum.Parse<TumorGrade>(subject.Id, ignoreCase: true)).Test(patient),
        };
    }
}
