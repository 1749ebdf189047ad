using System.Globalization;
using System.Text;
using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>Writes what became of the mutants, for people and for programs.</summary>
internal static class MutationText
{
    public static string Of(IReadOnlyList<MutantResult> results, IReadOnlyList<string> stale)
    {
        var text = new StringBuilder();
        foreach (var result in results.Where(r => r.Fate is MutantFate.Survived or MutantFate.Accepted or MutantFate.Equivalent))
        {
            Append(text, result);
        }

        foreach (var id in stale)
        {
            text.Append("accepted, but noticed by now: ").Append(OneLine.Of(id)).Append('\n');
        }

        foreach (var score in MutationScore.BySource(results).Concat(MutationScore.ByKind(results)).Append(MutationScore.Of("all", results)))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{score.Name}: {score.Killed} of {score.Total} killed, {score.Equivalent} proved equivalent, {score.Accepted} accepted, {score.Survived} survived\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, MutantResult result)
    {
        var fate = result.Fate == MutantFate.Equivalent ? "equivalent: proved" : JsonOutput.Name(result.Fate);
        text.Append(CultureInfo.InvariantCulture, $"{fate}: {result.Mutant.Place} ({JsonOutput.Name(result.Mutant.Kind)}): {OneLine.Of(result.Mutant.Words)}\n");
        if (result.Fate != MutantFate.Survived)
        {
            return;
        }

        if (result.Witness is not { } witness)
        {
            text.Append("  ").Append(result.Mutant.Hint).Append('\n');
            return;
        }

        var from = witness.Case is null ? "this patient shows it" : $"the patient of {witness.Case} shows it";
        text.Append(CultureInfo.InvariantCulture, $"  {from}: {Name(witness.Subject)} is {Reasons.Text(witness.Original)}, the mutant says {Reasons.Text(witness.Changed)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {PatientJson.Write(witness.Patient)}\n");
    }

    private static string Name(Subject subject) => subject.Kind switch
    {
        SubjectKind.Emphasis => "the emphasis of " + subject.Id,
        SubjectKind.Protocol => "eligibility for " + subject.Id,
        SubjectKind.Rule => subject.Id,
    };

    public static void Write(Utf8JsonWriter json, IReadOnlyList<MutantResult> results, IReadOnlyList<string> stale)
    {
        json.WriteStartObject();
        json.WritePropertyName("score");
        Write(json, MutationScore.Of("all", results));
        Scores(json, "bySource", MutationScore.BySource(results));
        Scores(json, "byKind", MutationScore.ByKind(results));
        json.WriteStartArray("unkilled");
        foreach (var result in results.Where(r => r.Fate != MutantFate.Killed))
        {
            Write(json, result);
        }

        json.WriteEndArray();
        json.WriteStartArray("stale");
        foreach (var id in stale)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Scores(Utf8JsonWriter json, string name, IEnumerable<MutationScore> scores)
    {
        json.WriteStartArray(name);
        foreach (var score in scores)
        {
            Write(json, score);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MutationScore score)
    {
        json.WriteStartObject();
        json.WriteString("name", score.Name);
        json.WriteNumber("total", score.Total);
        json.WriteNumber("killed", score.Killed);
        json.WriteNumber("equivalent", score.Equivalent);
        json.WriteNumber("accepted", score.Accepted);
        json.WriteNumber("survived", score.Survived);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MutantResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Mutant.Id);
        json.WriteString("place", result.Mutant.Place);
        json.WriteString("source", result.Mutant.Source);
        json.WriteString("kind", JsonOutput.Name(result.Mutant.Kind));
        json.WriteString("words", result.Mutant.Words);
        json.WriteString("fate", JsonOutput.Name(result.Fate));
        if (result.Witness is { } witness)
        {
            json.WriteStartObject("witness");
            json.WriteString("subject", witness.Subject.Id);
            json.WriteString("of", JsonOutput.Name(witness.Subject.Kind));
            json.WriteString("original", Reasons.Text(witness.Original));
            json.WriteString("changed", Reasons.Text(witness.Changed));
            json.WriteOptional("case", witness.Case);
            json.WritePropertyName("patient");
            json.WriteRawValue(PatientJson.Write(witness.Patient));
            json.WriteEndObject();
        }
        else if (result.Fate == MutantFate.Survived)
        {
            json.WriteOptional("hint", result.Mutant.Hint);
        }

        json.WriteEndObject();
    }
}
