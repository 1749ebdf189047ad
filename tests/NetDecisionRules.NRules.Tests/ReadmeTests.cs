using System.Text.RegularExpressions;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NRules;
using NRules.RuleModel;

namespace NetDecisionRules.NRules.Tests;

public class ReadmeTests
{
    [Fact]
    public void Readme_shows_code_that_compiles()
    {
        var source = File.ReadAllText(SamePatients.InRepository("tests", "NetDecisionRules.NRules.Tests", "ReadmeTests.cs"));
        var code = Regex.Match(source, "^ +// readme\n(?<code>.*?)\n +// end$", RegexOptions.Singleline | RegexOptions.Multiline).Groups["code"].Value;

        File.ReadAllText(SamePatients.InRepository("README.md")).Should()
            .Contain("```csharp\n" + string.Join('\n', code.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim())) + "\n```");
    }

    [Fact]
    public void The_code_prints_recommendations_and_what_is_missing()
    {
        var before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            Snippet(new NoRules(), Patient.Create(Records.Candidate("case-017")));
        }
        finally
        {
            Console.SetOut(before);
        }

        printed.ToString().Should().Contain("Recommend MdtDiscussion: Discuss the patient in a multidisciplinary team [Tafuto et al., Adv Ther 2025]")
            .And.Contain("board-2025/g2-chemotherapy-preferred waits for treatments");
    }

    private static void Snippet(IRuleRepository ownRules, Patient patient)
    {
        // readme
        var factory = ownRules.WithNetDecisionRules(ShippedGuidelines.RuleBase).Compile();

        var session = factory.CreateSession();
        session.Insert(patient);
        session.Fire();
        foreach (var advice in session.Query<RecommendationFact>())
        {
            Console.WriteLine($"{advice.Stance} {advice.Intervention}: {advice.Title} [{advice.Citation}]");
        }

        foreach (var open in session.Query<UndeterminedFact>())
        {
            Console.WriteLine($"{open.Rule} waits for {string.Join(", ", open.Missing)}");
        }
        // end
    }

    private sealed class NoRules : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => [];
    }
}
