using System.Text;
using NetDecisionRules.Authoring.Diff.Comparing;
using NetDecisionRules.Authoring.Diff.Output;
using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>One comparison: reads both rule bases, compares, proves, asks the cohort, writes.</summary>
internal sealed class DiffRun(DiffRequest request, CliHost host)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await InputFile.CheckAsync(request.Cohort, host);
        var old = new ComparedRuleBase(request.Old, RuleBaseFile.Read(request.Old));
        var @new = new ComparedRuleBase(request.New, request.New is { } file ? RuleBaseFile.Read(file) : ShippedGuidelines.RuleBase);
        var diff = FlipProver.Prove(RuleBaseComparison.Of(old, @new), cancellation);
        if (request.Cohort.Count > 0)
        {
            diff = diff with { Cohort = await new CohortPass(diff, request.Limit, host).RunAsync(request.Cohort, cancellation) };
        }

        await WriteAsync(diff, cancellation);
        return diff.CanFlip || diff.Cohort is { Rejected: > 0 } ? ExitCode.SomeRejected : ExitCode.Done;
    }

    private async Task WriteAsync(RuleBaseDiff diff, CancellationToken cancellation)
    {
        await using var destination = OutputFile.Open(request.Output, host);
        if (request.Format == "json")
        {
            await JsonOutput.PrintAsync(host with { Output = destination.Stream }, json => DiffJson.Write(json, diff), cancellation);
        }
        else
        {
            using var text = new StringWriter { NewLine = "\n" };
            if (request.Format == "html")
            {
                DiffHtml.Write(diff, text);
            }
            else
            {
                DiffText.Write(diff, text);
            }

            await destination.Stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellation);
        }

        await destination.CompleteAsync(cancellation);
    }
}
