using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>Reads a case: its description, patient and options; what it expects is read by <see cref="ExpectationReader"/>.</summary>
internal sealed class CaseReader(RuleBase ruleBase, List<CaseError> errors)
{
    private readonly FaultReport _report = (path, code, message) => errors.Add(new CaseError(path, code, message));

    /// <summary>The case; what it lacks was reported, and is then not used.</summary>
    public GuidelineCase? Read(JsonElement root)
    {
        if (StrictObject.Of(root, "", _report, "description", "patient", "options", "expect") is not { } fields)
        {
            return null;
        }

        var description = fields.Text("description", "a text");
        var patient = fields.Required("patient", "a patient record") is { } record ? PatientOf(record) : null;
        var options = fields["options"] is { } choices ? OptionsOf(choices) : DecisionOptions.None;
        var expect = fields.Required("expect", "an object that says what must hold") is { } expected
            ? new ExpectationReader(ruleBase, errors).Read(expected)
            : null;
        return patient is null || expect is null ? null : new GuidelineCase { Description = description, Patient = patient, Options = options, Expect = expect };
    }

    private Patient? PatientOf(JsonElement record)
    {
        PatientJson.TryRead(JsonMarshal.GetRawUtf8Value(record), out var patient, out var faults, out _);
        errors.AddRange(faults.Select(f => new CaseError(f.Path.Length == 0 ? "patient" : "patient." + f.Path, f.Code, f.Message)));
        return patient;
    }

    private DecisionOptions OptionsOf(JsonElement choices)
    {
        if (StrictObject.Of(choices, "options", _report, "jurisdiction", "asOf", "sources") is not { } fields)
        {
            return DecisionOptions.None;
        }

        return new DecisionOptions
        {
            Jurisdiction = JurisdictionOf(fields),
            AsOf = AsOf(fields),
            Sources = fields["sources"] is null ? null : Sources(fields),
        };
    }

    private Jurisdiction? JurisdictionOf(StrictObject fields)
    {
        const string Allowed = "one of eu, us";
        switch (fields.Text("jurisdiction", Allowed))
        {
            case "eu":
                return Jurisdiction.Eu;
            case "us":
                return Jurisdiction.Us;
            case { } written:
                errors.Add(new CaseError(fields.Path("jurisdiction"), FactErrorCode.UnknownValue, $"\"{written}\" is not {Allowed}"));
                return null;
            default:
                return null;
        }
    }

    private DateOnly? AsOf(StrictObject fields)
    {
        const string Allowed = "a date yyyy-MM-dd";
        if (fields.Text("asOf", Allowed) is not { } written)
        {
            return null;
        }

        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors.Add(new CaseError(fields.Path("asOf"), FactErrorCode.BadDate, $"\"{written}\" is not {Allowed}"));
        return null;
    }

    private List<string> Sources(StrictObject fields)
    {
        var sources = new List<string>();
        foreach (var (path, id) in fields.Texts("sources", "the id of a source"))
        {
            if (ruleBase.Guidelines.All(g => g.Source.Id != id))
            {
                errors.Add(new CaseError(path, CaseErrorCode.UnknownSource, $"the rule base has no source \"{id}\""));
            }

            sources.Add(id);
        }

        return sources;
    }
}
