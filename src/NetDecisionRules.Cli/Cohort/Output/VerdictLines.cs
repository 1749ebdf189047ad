using System.Buffers;
using System.Text;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>
/// Verdicts only: one short JSON object a line, the same bytes as those of <see cref="ReportJson.ToUtf8(PatientVerdicts)"/>. What is the same
/// for every patient is encoded once, so that a line costs little more than copying.
/// </summary>
internal sealed class VerdictLines : RecordFormat
{
    private readonly CohortRules rules;
    private readonly byte[][] ids;
    private readonly byte[][] grades = [.. Enum.GetValues<TumorGrade>().Select(grade => Utf8($",\"grade\":\"{JsonOutput.Name(grade)}\""))];
    private readonly byte[][][] statuses;

    public VerdictLines(CohortRules rules)
    {
        this.rules = rules;
        ids = [.. rules.Rules.Select(rule => Utf8($"\"{JsonText.Escape(rule.Entry.Id)}\""))];
        statuses = [.. rules.Protocols.Select(protocol => Kleene.Truths
            .Select(truth => Utf8($"\"{JsonText.Escape(protocol.Id)}\":\"{StatusNames.Of(truth)}\"")).ToArray())];
    }

    public override void Write(Decision decision, BatchResult result)
    {
        var output = result.Bytes;
        output.Write("{\"patientId\":\""u8);
        JsonText.Write(output, decision.Patient.Id);
        output.Write("\""u8);
        if (decision.Patient.Facts.AssessmentDate is { } date)
        {
            output.Write(",\"assessmentDate\":\""u8);
            DayText.Write(output, date);
            output.Write("\""u8);
        }

        if (rules.GradeOf(decision.Patient) is { } grade)
        {
            output.Write(grades[(int)grade - 1]);
        }

        output.Write(",\"true\":["u8);
        WriteRules(decision, Truth.True, output);
        output.Write("],\"undetermined\":["u8);
        WriteRules(decision, Truth.Unknown, output);
        output.Write("],\"eligibility\":{"u8);
        for (var i = 0; i < statuses.Length; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            output.Write(statuses[i][decision.Verdicts.OfProtocol(rules.Protocols[i].Index).Place()]);
        }

        output.Write("}}\n"u8);
    }

    private void WriteRules(Decision decision, Truth truth, ArrayBufferWriter<byte> output)
    {
        var (verdicts, isFirst) = (decision.Verdicts, true);
        for (var i = 0; i < ids.Length; i++)
        {
            if (verdicts.OfRule(rules.Rules[i].Index) == truth)
            {
                if (!isFirst)
                {
                    output.Write(","u8);
                }

                output.Write(ids[i]);
                isFirst = false;
            }
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
