using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>Facts that hold up the same statements, and what answers to them would settle.</summary>
/// <param name="Facts">JSON paths of the facts, each with its answers; answers that settle the same stand together.</param>
/// <param name="Rules">The statements that wait.</param>
internal sealed record NextQuestion(IReadOnlyList<(string Path, IReadOnlyList<(string Values, string Effect)> Answers)> Facts, IReadOnlyList<string> Rules)
{
    public const int Most = 8;
    private const int MostNamed = 2;
    private const int MostAnswers = 6;
    private const int NotOnlyThose = -1;

    /// <summary>
    /// The questions, those that hold up most first. Of equals, one whose answer alone settles something comes before one whose does not,
    /// one on treatment before one on imaging, and one that may speak against a treatment before one that may speak for it.
    /// </summary>
    public static IReadOnlyList<NextQuestion> Of(ReportContent content)
    {
        var waiting = content.Report.MissingFacts.ToDictionary(m => m.Fact, m => m.Rules, StringComparer.Ordinal);
        return
        [
            .. content.WhatIf.Questions.GroupBy(q => string.Join(' ', waiting[q.Fact]), StringComparer.Ordinal)
                .OrderByDescending(group => group.First().HoldsUp)
                .ThenByDescending(group => group.Any(q => q.Answers.Any(a => a.Settles > 0)))
                .ThenBy(group => waiting[group.First().Fact].Min(rule => Rank(rule, content.RuleBase)))
                .Select(group => new NextQuestion([.. group.Select(q => (q.Fact, AnswersTo(q, content.Names)))], waiting[group.First().Fact])),
        ];
    }

    /// <summary>How many statements wait; of few, which.</summary>
    public string Waiting => Rules.Count <= MostNamed ? string.Join(", ", Rules) : Phrases.Count(Rules.Count, "statement");

    private static IReadOnlyList<(string, string)> AnswersTo(Question question, FactNames names)
    {
        var groups = question.Answers.GroupBy(a => (a.Settles, True: string.Join(' ', a.True))).ToList();
        var shown = groups.Count > MostAnswers ? groups.Take(MostAnswers - 1).ToList() : groups;
        var unit = names.Unit(question.Fact);
        var waiting = IsList(question.Fact) ? NotOnlyThose : question.HoldsUp;
        List<(string, string)> answers = [.. shown.Select(group => (Phrases.Or(group.Select(a => Value(a.Value, unit))), Effect(group.First(), waiting)))];
        if (groups.Count > shown.Count)
        {
            answers.Add((Phrases.Count(groups.Skip(shown.Count).Sum(g => g.Count()), "further answer"), "settle others"));
        }

        return answers;
    }

    /// <summary>A study or treatment more may settle statements that do not wait for the list: so many of them are not all of those that do.</summary>
    private static bool IsList(string path) => path == RecordedFacts.Imaging.Path || path == RecordedFacts.Treatments.Path;

    private static string Effect(Answer answer, int waiting) => (answer.Settles, answer.True.Count) switch
    {
        (0, _) => "still open",
        (var settled, 0) when settled == waiting => waiting == 1 ? "does not hold" : "none holds",
        (_, var held) when held == waiting => waiting == 1 ? "holds" : "all hold",
        (var settled, 0) => $"settles {Phrases.Number(settled)}, none holds",
        (var settled, 1) => $"settles {Phrases.Number(settled)}, {answer.True[0]} holds",
        (var settled, MostNamed) => $"settles {Phrases.Number(settled)}, {Phrases.And(answer.True)} hold",
        (var settled, var held) => $"settles {Phrases.Number(settled)}, {Phrases.Number(held)} hold",
    };

    /// <summary>A region of numbers as text prints it: <c>≤ 8 g/dL</c>.</summary>
    private static string Value(string value, string unit)
    {
        var words = value switch
        {
            ['<', '=', .. var bound] => "≤ " + bound,
            ['>', '=', .. var bound] => "≥ " + bound,
            ['<', .. var bound] => "< " + bound,
            ['>', .. var bound] => "> " + bound,
            _ => value,
        };
        return words.Any(char.IsAsciiDigit) ? words + unit : words;
    }

    private static int Rank(string rule, RuleBase ruleBase) => !ruleBase.TryFind(rule, out var entry) ? int.MaxValue
        : entry.Rule.Outcome.Stance == Stance.Notice ? 2 * (int)Topic.Notice
        : (2 * (int)Topics.Of(entry.Rule.Outcome.Intervention)) + (entry.Rule.Outcome.Stance is Stance.Caution or Stance.Avoid ? 0 : 1);
}
