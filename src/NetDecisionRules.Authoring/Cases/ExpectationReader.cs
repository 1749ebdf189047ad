using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>Reads what a case expects; every name in it must exist, and no rule may be expected twice.</summary>
internal sealed class ExpectationReader(RuleBase ruleBase, List<CaseError> errors)
{
    private readonly FaultReport _report = (path, code, message) => errors.Add(new CaseError(path, code, message));

    private static readonly Dictionary<string, ExpectedGrade> Grades = new(StringComparer.Ordinal)
    {
        ["g1"] = ExpectedGrade.G1,
        ["g2"] = ExpectedGrade.G2,
        ["g3"] = ExpectedGrade.G3,
        ["nec"] = ExpectedGrade.Nec,
        ["unknown"] = ExpectedGrade.Unknown,
    };

    private static readonly Dictionary<string, EligibilityStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["eligible"] = EligibilityStatus.Eligible,
        ["ineligible"] = EligibilityStatus.Ineligible,
        ["indeterminate"] = EligibilityStatus.Indeterminate,
    };

    private static readonly Dictionary<string, Stance> Stances = Enum.GetValues<Stance>().ToDictionary(JsonOutput.Name, s => s, StringComparer.Ordinal);

    private static readonly Dictionary<string, Truth> Truths = new(StringComparer.Ordinal)
    {
        ["true"] = Truth.True,
        ["false"] = Truth.False,
        ["unknown"] = Truth.Unknown,
    };

    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    public CaseExpectation? Read(JsonElement expected)
    {
        if (StrictObject.Of(expected, "expect", _report, "grade", "recommended", "stances", "emphasized", "notRecommended", "undetermined", "eligibility", "missing") is not { } fields)
        {
            return null;
        }

        ExpectedGrade? grade = fields["grade"] is { } written ? OneOf(Grades, written, fields.Path("grade")) : null;
        var (recommended, notRecommended, undetermined) = (Rules(fields, "recommended"), Rules(fields, "notRecommended"), Rules(fields, "undetermined"));
        return new CaseExpectation
        {
            Grade = grade,
            Recommended = recommended,
            Stances = OfTrueRules(fields, "stances", Stances, recommended),
            Emphasized = OfTrueRules(fields, "emphasized", Truths, recommended),
            NotRecommended = notRecommended,
            Undetermined = undetermined,
            Eligibility = fields["eligibility"] is { } answers ? Eligibility(answers, fields.Path("eligibility")) : [],
            Missing = Missing(fields),
        };
    }

    private List<string> Rules(StrictObject fields, string name)
    {
        var ids = new List<string>();
        foreach (var (path, id) in fields.Texts(name, "the id of a rule"))
        {
            if (!ruleBase.TryFind(id, out _))
            {
                errors.Add(new CaseError(path, CaseErrorCode.UnknownRule, $"the rule base has no rule \"{id}\""));
            }
            else if (!_rules.TryAdd(id, path))
            {
                errors.Add(new CaseError(path, CaseErrorCode.Contradiction, $"\"{id}\" is expected at {_rules[id]} already"));
            }

            ids.Add(id);
        }

        return ids;
    }

    /// <summary>What must hold of rules beyond that they are true: they may stand among the recommended ones, and must not among the others.</summary>
    private Dictionary<string, T> OfTrueRules<T>(StrictObject owner, string name, Dictionary<string, T> values, List<string> recommended)
        where T : struct
    {
        var expected = new Dictionary<string, T>(StringComparer.Ordinal);
        if (owner[name] is not { } answers || StrictObject.Of(answers, owner.Path(name), _report) is not { } fields)
        {
            return expected;
        }

        foreach (var id in fields.Names)
        {
            if (!ruleBase.TryFind(id, out _))
            {
                errors.Add(new CaseError(fields.Path(id), CaseErrorCode.UnknownRule, $"the rule base has no rule \"{id}\""));
            }
            else if (!recommended.Contains(id) && _rules.TryGetValue(id, out var place))
            {
                errors.Add(new CaseError(fields.Path(id), CaseErrorCode.Contradiction, $"\"{id}\" is expected at {place} already"));
            }

            if (fields[id] is { } written && OneOf(values, written, fields.Path(id)) is { } value)
            {
                expected.Add(id, value);
            }
        }

        return expected;
    }

    private Dictionary<string, EligibilityStatus> Eligibility(JsonElement answers, string path)
    {
        var statuses = new Dictionary<string, EligibilityStatus>(StringComparer.Ordinal);
        if (StrictObject.Of(answers, path, _report) is not { } fields)
        {
            return statuses;
        }

        foreach (var protocol in fields.Names)
        {
            if (!ruleBase.Guidelines.Any(g => g.Protocol is not null && g.Source.Id == protocol))
            {
                errors.Add(new CaseError(fields.Path(protocol), CaseErrorCode.UnknownProtocol, $"the rule base has no protocol \"{protocol}\""));
            }

            if (fields[protocol] is { } status && OneOf(Statuses, status, fields.Path(protocol)) is { } known)
            {
                statuses.Add(protocol, known);
            }
        }

        return statuses;
    }

    private List<string> Missing(StrictObject fields)
    {
        var paths = new List<string>();
        foreach (var (path, fact) in fields.Texts("missing", "the JSON path of a fact"))
        {
            if (!FactPaths.Exists(fact))
            {
                errors.Add(new CaseError(path, CaseErrorCode.UnknownFact, $"a patient record has no fact \"{fact}\""));
            }

            paths.Add(fact);
        }

        return paths;
    }

    private T? OneOf<T>(Dictionary<string, T> values, JsonElement written, string path)
        where T : struct
    {
        var allowed = "one of " + string.Join(", ", values.Keys);
        if (StrictObject.TextOf(written, path, allowed, _report) is not { } text)
        {
            return null;
        }

        if (values.TryGetValue(text, out var value))
        {
            return value;
        }

        errors.Add(new CaseError(path, FactErrorCode.UnknownValue, $"\"{text}\" is not {allowed}"));
        return null;
    }
}
