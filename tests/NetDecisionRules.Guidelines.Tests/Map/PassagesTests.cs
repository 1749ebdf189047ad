using System.Text.RegularExpressions;
using NetDecisionRules.Guidelines.Tests.Cases;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Guidelines.Tests.Map;

/// <summary>The map from passages to rules is whole, and leads nowhere that does not exist.</summary>
public sealed partial class PassagesTests
{
    private const string Board = "board-2025";

    private static readonly RuleBase RuleBase = ShippedGuidelines.RuleBase;

    private static readonly HashSet<string> Protocols = [.. RuleBase.Guidelines.Where(g => g.Protocol is not null).Select(g => g.Source.Id)];

    /// <summary>The headings of Tafuto et al., Adv Ther 2025, in their order, and how many paragraphs (of the table: blocks of rows) each has.</summary>
    private static readonly (string Heading, int Paragraphs)[] Document =
    [
        ("Abstract", 1),
        ("Graphical Abstract", 1),
        ("Key Summary Points", 4),
        ("Digital Features", 1),
        ("Introduction", 3),
        ("Gastroenteropancreatic Neuroendocrine Tumors (GEP-NETs)", 2),
        ("Disease Epidemiology", 2),
        ("Management", 3),
        ("GEP-NENs: RLT in Treatment Guidelines and Clinical Practice", 9),
        ("From Current State of the Art to the Future Scenario", 6),
        ("Table 1", 8),
        ("NETTER-2", 10),
        ("Expert Meeting: Act Early", 3),
        ("Can RLT+SSA Be Used as First-Line Treatment in Patients with G2 SSTR-Positive GEP-NETs?", 4),
        ("Would You Consider Using RLT as First-Line Treatment in Patients with G2 SSTR-Positive GEP-NETs?", 3),
        ("How Does the Clinical/Therapeutic Approach Change in Patients with G3 SSTR-Positive GEP-NETs and Ki-67 ≤ 55%?", 3),
        ("What Clinical Profiles and Characteristics of Patients Affected by G3 SSTR-Positive GEP-NETs with Ki-67 ≤ 55% Would You NOT Suggest RLT "
            + "as First-Line Treatment?", 3),
        ("Are There Patient Profiles for Whom You Believe Chemotherapy is More Suitable as First-Line Treatment?", 1),
        ("Is There Potential for RLT in a Perioperative Setting?", 1),
        ("Which Role Does FDG-PET Play in Identifying and Treating Patients Affected by (i) G2 GEP-NETs with Ki-67 ≥ 10% and (ii) SSTR-Positive "
            + "GEP-NETs with Ki-67 10–20% vs. 20–55%?", 2),
        ("Which Characteristics of the Morphological and/or Functional Drivers of Tumor Lesions Could Be Used to Guide the Therapeutic Choice?", 2),
        ("Three Key Points Regarding RLT Must Be Addressed", 4),
        ("Can the NETTER-2 Data Fill the Gaps Faced in Clinical Practice and Lead to a Change in Patient Evaluation and Therapeutic Approach?", 3),
        ("Conclusions", 2),
        ("Declarations", 1),
        ("References", 1),
    ];

    [Fact]
    public void Document_is_there_paragraph_by_paragraph_and_in_its_order()
    {
        Passages.All.TakeWhile(p => p.Source == Board).Select(p => (p.Heading, p.Paragraph)).Distinct()
            .Should().Equal(Document.SelectMany(d => Enumerable.Range(1, d.Paragraphs).Select(n => (d.Heading, n))));
    }

    [Fact]
    public void Other_sources_that_were_read_come_after_it()
    {
        Passages.All.SkipWhile(p => p.Source == Board).Select(p => (p.Source, p.Heading)).Distinct().Should().Equal(
            ("ema-lutathera", "Therapeutic indication"),
            ("ema-lutathera", "Contraindications"),
            ("fda-lutathera", "Indications and usage"),
            ("fda-lutathera", "Dosage and administration"),
            ("netter-2-registry", "Eligibility criteria"),
            ("enets-2023-nec", "Abstract"),
            ("asco-2023", "Abstract"),
            ("halfdanarson-2023", "Table 2"));
    }

    [Fact]
    public void A_passage_has_rules_or_a_reason_and_not_both()
    {
        Passages.All.Where(p => p.Rules.Count > 0 == p.WhyNoRule is not null).Should().BeEmpty();
        Passages.All.Where(p => p.WhyNoRule is { } why && (why.Length < 10 || !why.EndsWith('.'))).Should().BeEmpty();
    }

    [Fact]
    public void Key_points_are_short_sentences_and_said_once_in_a_section()
    {
        Passages.All.Where(p => p.KeyPoint.Length is < 10 or > 140 || !p.KeyPoint.EndsWith('.')).Select(p => p.KeyPoint).Should().BeEmpty();
        Passages.All.Select(p => (p.Source, p.Heading, p.KeyPoint)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_rule_and_protocol_that_a_passage_names_exists()
    {
        Passages.All.SelectMany(p => p.Rules).Where(id => !RuleBase.TryFind(id, out _) && !Protocols.Contains(id)).Should().BeEmpty();
        Passages.All.Where(p => p.Rules.Distinct().Count() != p.Rules.Count).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_that_a_reason_names_exists()
    {
        Passages.All.SelectMany(p => RuleId().Matches(p.WhyNoRule ?? "")).Select(m => m.Value).Where(id => !RuleBase.TryFind(id, out _)).Should().BeEmpty();
    }

    [Fact]
    public void A_study_result_stands_with_the_rules_that_are_said_to_carry_it()
    {
        var carriers = Passages.All.Where(p => p.WhyNoRule?.StartsWith("A study result, carried", StringComparison.Ordinal) == true)
            .SelectMany(p => RuleId().Matches(p.WhyNoRule!)).Select(m => m.Value).Distinct();

        carriers.Should().BeEquivalentTo(RuleBase.Rules.Where(r => r.Rule.Evidence.Count > 0).Select(r => r.Id));
    }

    [Fact]
    public void Every_rule_has_a_passage_in_the_source_and_below_the_heading_where_it_says_to_stand()
    {
        RuleBase.Rules.Where(r => !Passages.OfRule(r.Id).Any(p => p.Source == ReadIn(r) && Heading(r.Rule.Locator).IsMatch(p.Heading)))
            .Select(r => $"{r.Id}: {r.Rule.Locator}").Should().BeEmpty();
    }

    [Fact]
    public void Every_protocol_has_a_passage()
    {
        Protocols.Where(id => Passages.OfRule(id).Count == 0).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_leads_on_to_a_true_a_false_and_an_unknown_case_or_to_a_reason()
    {
        var excused = CaseFiles.Impossible.Select(i => (i.Rule, i.What)).ToHashSet();

        var gaps = from rule in RuleBase.Rules
                   let cases = CaseIndex.OfRule(rule.Id)
                   from truth in ((string Name, IReadOnlyList<string> Cases)[])[("true", cases.True), ("false", cases.False), ("unknown", cases.Unknown)]
                   where truth.Cases.Count == 0 && !excused.Contains((rule.Id, truth.Name))
                   select $"{rule.Id}: {truth.Name}";

        gaps.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_leads_back_to_its_passages()
    {
        Passages.OfRule("itanet-2024/fdg-pet-before-rlt").Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Source = Board,
            Heading = "Which Role Does FDG-PET Play in Identifying and Treating Patients Affected by (i) G2 GEP-NETs with Ki-67 ≥ 10% and (ii) "
                + "SSTR-Positive GEP-NETs with Ki-67 10–20% vs. 20–55%?",
            Paragraph = 2,
            WhyNoRule = (string?)null,
        });
        Passages.OfRule("netter-2-registry").Should().HaveCount(3);
        Passages.OfRule("local/rule").Should().BeEmpty();
    }

    private static string ReadIn(RuleEntry rule) => rule.Rule.WasSeen ? rule.Source.Id : rule.Source.Via ?? rule.Source.Id;

    /// <summary>Rules shorten long headings, and say so with "…".</summary>
    private static Regex Heading(string locator) => new("^" + Regex.Escape(locator).Replace("…", ".*", StringComparison.Ordinal) + "$");

    [GeneratedRegex("[a-z0-9-]+/[a-z0-9-]+")]
    private static partial Regex RuleId();
}
