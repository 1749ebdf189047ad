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
    private readonly CohortRules _rules;
    private readonly byte[][] _ids;
    private readonly byte[][] _grades = [.. Enum.GetValues<TumorGrade>().Select(grade => Utf8($",\"grade\":\"{JsonOutput.Name(grade)}\""))];
    private readonly byte[][][] _statuses;

    public VerdictLines(CohortRules rules)
    {
        _rules = rules;
        _ids = [.. rules.Rules.Select(rule => Utf8($"\"{JsonText.Escape(rule.Entry.Id)}\""))];
        _statuses = [.. rules.Protocols.Select(protocol => Kleene.Truths
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

        if (_rules.GradeOf(decision.Patient) is { } grade)
        {
            output.Write(_grades[(int)grade - 1]);
        }

        output.Write(",\"true\":["u8);
        WriteRules(decision, Truth.True, output);
        output.Write("],\"undetermined\":["u8);
        WriteRules(decision, Truth.Unknown, output);
        output.Write("],\"eligibility\":{"u8);
        for (var i = 0; i < _statuses.Length; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            output.Write(_statuses[i][decision.Verdicts.OfProtocol(_rules.Protocols[i].Index).Place()]);
        }

        output.Write("}}\n"u8);
    }

    private void WriteRules(Decision decision, Truth truth, ArrayBufferWriter<byte> output)
    {
        var (verdicts, isFirst) = (decision.Verdicts, true);
        for (var i = 0; i < _ids.Length; i++)
        {
            if (verdicts.OfRule(_rules.Rules[i].Index) == truth)
            {
                if (!isFirst)
                {
                    output.Write(","u8);
                }

                output.Write(_ids[i]);
                isFirst = false;
            }
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
