using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Reads a rule base as <see cref="RuleBaseJson"/> writes it; every fault is reported.</summary>
internal sealed class RuleBaseReader(FaultReport report)
{
    // Parsed instead of a grade that could not be read, so that the faults of the criteria are found all the same.
    private static readonly GradeFact AnyGrade = new(new GradeBands(0, 0), new GradeBands(0, 0));

    /// <summary>The parts; null where one of them could not be read.</summary>
    public (string Version, Classification Classification, IReadOnlyList<Guideline> Guidelines)? Read(JsonElement root)
    {
        if (StrictObject.Of(root, "", report, "semantics", "version", "criteria", "classification", "sources") is not { } fields)
        {
            return null;
        }

        Semantics(fields);
        var version = fields.RequiredText("version", "the version of the rules");
        if (version is { } text && string.IsNullOrWhiteSpace(text))
        {
            report("version", FactErrorCode.BadText, "the version is empty");
        }

        var classified = fields.Required("classification", "how patients are classified") is { } value
            ? StrictObject.Of(value, "classification", report, "ki67", "mitoses", "gradeRules", "highBand", "advanced", "sstrPositive", "functioning", "progression", "firstLine")
            : null;
        var grade = classified is null ? null : Grade(classified);
        var definitions = fields["criteria"] is { } named ? StrictObject.Of(named, "criteria", report) : null;
        var criteria = new CriterionReader(new FactCatalog(grade ?? AnyGrade), definitions, report);
        criteria.ReadDefinitions();
        var classification = classified is null ? null : ClassificationOf(classified, grade, criteria);
        fields.Required("sources", "the list of sources");
        var guidelines = fields.Items("sources", "a source with its rules").Select(s => Guideline(s.Value, s.Path, criteria)).ToList();
        return version is null || classification is null || guidelines.Contains(null) ? null : (version, classification, [.. guidelines.OfType<Guideline>()]);
    }

    private void Semantics(StrictObject fields)
    {
        if (fields.Required("semantics", "a whole number") is not null && fields.Whole("semantics") is { } semantics && semantics != RuleBaseJson.Semantics)
        {
            report("semantics", RuleBaseErrorCode.UnknownSemantics, FormattableString.Invariant(
                $"facts and criteria are meant as in semantics {semantics}; this library reads {RuleBaseJson.Semantics}"));
        }
    }

    private GradeFact? Grade(StrictObject classified)
    {
        var (ki67, mitoses) = (Bands(classified, "ki67"), Bands(classified, "mitoses"));
        return ki67 is null || mitoses is null ? null : new GradeFact(ki67, mitoses);
    }

    private GradeBands? Bands(StrictObject classified, string name)
    {
        if (classified.Required(name, "g2From and g2To") is not { } value
            || StrictObject.Of(value, classified.Path(name), report, "g2From", "g2To") is not { } fields)
        {
            return null;
        }

        fields.Required("g2From", "a number");
        fields.Required("g2To", "a number");
        if (fields.Number("g2From") is not { } from || fields.Number("g2To") is not { } to)
        {
            return null;
        }

        if (GradeBands.AreValid(from, to))
        {
            return new GradeBands(from, to);
        }

        report(classified.Path(name), FactErrorCode.BadRange, "needs bounds of at most three decimal places, the lower one first");
        return null;
    }

    private Classification? ClassificationOf(StrictObject classified, GradeFact? grade, CriterionReader criteria)
    {
        var gradeRules = GradeRules(classified);
        var (highBand, advanced, sstrPositive) = (criteria.Required(classified, "highBand"), criteria.Required(classified, "advanced"), criteria.Required(classified, "sstrPositive"));
        var (functioning, progression, firstLine) = (criteria.Required(classified, "functioning"), criteria.Required(classified, "progression"), criteria.Required(classified, "firstLine"));
        return grade is null || gradeRules is null || highBand is null || advanced is null || sstrPositive is null || functioning is null || progression is null || firstLine is null
            ? null
            : new Classification
            {
                Grade = grade,
                GradeRules = gradeRules,
                HighBand = highBand,
                Advanced = advanced,
                SstrPositive = sstrPositive,
                Functioning = functioning,
                Progression = progression,
                FirstLine = firstLine,
            };
    }

    private Dictionary<TumorGrade, string>? GradeRules(StrictObject classified)
    {
        if (classified.Required("gradeRules", "the rule of each grade") is not { } value
            || StrictObject.Of(value, classified.Path("gradeRules"), report, EnumNames<TumorGrade>.Names) is not { } fields)
        {
            return null;
        }

        var rules = new Dictionary<TumorGrade, string>();
        foreach (var name in fields.Names)
        {
            if (fields.RequiredText(name, "a rule id") is { } rule && EnumText.Of<TumorGrade>(name) is { } grade)
            {
                rules.Add(grade, rule);
            }
        }

        return rules;
    }

    private Guideline? Guideline(JsonElement value, string path, CriterionReader criteria)
    {
        if (StrictObject.Of(value, path, report, "id", "title", "citation", "year", "publishedBy", "doi", "registry", "via", "rules", "protocol") is not { } fields)
        {
            return null;
        }

        var source = SourceOf(fields);
        var reader = new RuleReader(criteria, report);
        fields.Required("rules", "the list of rules");
        var rules = fields.Items("rules", "a rule").Select(r => reader.Read(r.Value, r.Path)).ToList();
        var protocol = fields.Items("protocol", "a criterion with its id").Select(c => ProtocolPart(c.Value, c.Path, criteria)).ToList();
        return source is null || rules.Contains(null) || protocol.Contains(null)
            ? null
            : new Guideline(source, [.. rules.OfType<Rule>()])
            {
                Protocol = fields["protocol"] is null ? null : new Protocol([.. protocol.OfType<ProtocolCriterion>()]),
            };
    }

    private static Source? SourceOf(StrictObject fields)
    {
        var (id, title, citation) = (fields.RequiredText("id", "an id in kebab case"), fields.RequiredText("title", "the title"), fields.RequiredText("citation", "the citation"));
        fields.Required("year", "a year");
        var (year, published) = (fields.Whole("year"), fields.RequiredDay("publishedBy"));
        var (doi, registry, via) = (fields.Text("doi", "a DOI"), fields.Text("registry", "a registry number"), fields.Text("via", "the id of a source"));
        return id is null || title is null || citation is null || year is null || published is null
            ? null
            : new Source { Id = id, Title = title, Citation = citation, Year = year.Value, PublishedBy = published.Value, Doi = doi, Registry = registry, Via = via };
    }

    private ProtocolCriterion? ProtocolPart(JsonElement value, string path, CriterionReader criteria)
    {
        if (StrictObject.Of(value, path, report, "id", "criterion") is not { } fields)
        {
            return null;
        }

        var (id, criterion) = (fields.RequiredText("id", "an id in kebab case"), criteria.Required(fields, "criterion"));
        return id is null || criterion is null ? null : new ProtocolCriterion(id, criterion);
    }
}
