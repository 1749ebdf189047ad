using System.Linq.Expressions;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.NRules;
using NetDecisionRules.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRulesHost;

/// <summary>A meeting that discusses patients.</summary>
internal sealed record TumorBoard(string Day);

/// <summary>Something to do. Equal tasks would be one fact to a session, so the text names the patient.</summary>
internal sealed record HospitalTask(string Text);

/// <summary>Rules of the application's own: they match what the guidelines yield, together with facts of their own, and patients directly.</summary>
internal sealed class HospitalRules : IRuleRepository
{
    private readonly RuleSet _rules = new("hospital");

    public HospitalRules() => _rules.Add([InviteToBoard(), AskForTreatments(), RepeatSmallSample()]);

    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];

    /// <summary>A recommendation of the guidelines and a fact of the hospital, joined.</summary>
    private static IRuleDefinition InviteToBoard()
    {
        Expression<Func<RecommendationFact, bool>> discuss = advice => advice.Intervention == Intervention.MdtDiscussion && advice.Stance == Stance.Recommend;
        Expression<Action<IContext, RecommendationFact, TumorBoard>> invite = (context, advice, board) =>
            context.InsertLinked("task", new HospitalTask($"{advice.Patient.Id}: tumor board on {board.Day} [{advice.Citation}]"));
        return Build("hospital/invite-to-board", invite, builder =>
        {
            builder.Pattern(typeof(RecommendationFact), "advice").Condition(discuss);
            builder.Pattern(typeof(TumorBoard), "board");
        });
    }

    /// <summary>A rule of the guidelines that hangs on a missing fact.</summary>
    private static IRuleDefinition AskForTreatments()
    {
        Expression<Func<UndeterminedFact, bool>> waits = open => open.Rule == "board-2025/g2-chemotherapy-preferred" && open.Missing.Contains("treatments");
        Expression<Action<IContext, UndeterminedFact>> ask = (context, open) =>
            context.InsertLinked("task", new HospitalTask($"{open.Patient.Id}: ask for earlier treatments, \"{open.Title}\" waits for them"));
        return Build("hospital/ask-for-treatments", ask, builder => builder.Pattern(typeof(UndeterminedFact), "open").Condition(waits));
    }

    /// <summary>A condition in the words of the exported ones: certain, possible, recorded.</summary>
    private static IRuleDefinition RepeatSmallSample()
    {
        Expression<Func<Patient, bool>> small =
            patient => patient.Finding(RecordedFacts.Ki67).Min >= 15m && !patient.Finding(RecordedFacts.Ki67Cells).IsRecorded;
        Expression<Action<IContext, Patient>> repeat = (context, patient) =>
            context.InsertLinked("task", new HospitalTask($"{patient.Id}: ask pathology how many cells were counted for Ki-67"));
        return Build("hospital/cells-counted", repeat, builder => builder.Pattern(typeof(Patient), "patient").Condition(small));
    }

    private static IRuleDefinition Build(string name, LambdaExpression action, Action<GroupBuilder> when)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        when(builder.LeftHandSide());
        builder.RightHandSide().Action(action);
        return builder.Build();
    }
}
