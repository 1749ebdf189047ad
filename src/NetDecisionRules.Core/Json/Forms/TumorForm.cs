using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of <c>tumor</c>.</summary>
internal static class TumorForm
{
    private static readonly FormBuilder<TumorFacts> Fields = new("The tumor: site, differentiation, proliferation, syndrome, tissue markers.");

    private static readonly ChoiceField<TumorFacts, PrimarySite> PrimarySite = Fields.Choice("primarySite", t => t.PrimarySite, FactChoices.PrimarySite,
        "Organ of the primary. smallIntestine: jejunum, ileum. colon: part not stated. proximalColon: cecum to the proximal two thirds of the transverse colon (midgut). unknownPrimary: searched for and not found.");

    private static readonly ChoiceField<TumorFacts, Differentiation> Differentiation = Fields.Choice("differentiation", t => t.Differentiation, FactChoices.Differentiation,
        "well: a neuroendocrine tumor; poor: a neuroendocrine carcinoma.");

    private static readonly ChoiceField<TumorFacts, CarcinomaCellType> CarcinomaCellType = Fields.Choice("carcinomaCellType", t => t.CarcinomaCellType, FactChoices.CarcinomaCellType,
        "Cell type of a poorly differentiated carcinoma; an error with differentiation well.");

    private static readonly NumberField<TumorFacts> Ki67Percent = Fields.Number("ki67Percent", t => t.Ki67Percent, Limits.Ki67Percent,
        "Ki-67 labeling index.");

    private static readonly WholeField<TumorFacts> Ki67CellsCounted = Fields.Whole("ki67CellsCounted", t => t.Ki67CellsCounted, Limits.Ki67CellsCounted,
        "Cells counted for Ki-67.");

    private static readonly NumberField<TumorFacts> MitosesPer2mm2 = Fields.Number("mitosesPer2mm2", t => t.MitosesPer2mm2, Limits.MitosesPer2mm2,
        "Mitoses; fractions are usual.");

    private static readonly ChoiceField<TumorFacts, TumorGrade> StatedGrade = Fields.Choice("statedGrade", t => t.StatedGrade, FactChoices.StatedGrade,
        "The pathologist's grade, used only where Ki-67 and mitoses leave the grade open.");

    private static readonly ChoiceField<TumorFacts, Syndrome> Syndrome = Fields.Choice("syndrome", t => t.Syndrome, FactChoices.Syndrome,
        "The hormonal syndrome; none: non-functioning.");

    private static readonly ChoiceField<TumorFacts, MarkerStatus> P53 = Fields.Choice("p53", t => t.P53, FactChoices.MarkerStatus, "p53 in tissue.");

    private static readonly ChoiceField<TumorFacts, MarkerStatus> Rb1 = Fields.Choice("rb1", t => t.Rb1, FactChoices.MarkerStatus, "Rb1 in tissue.");

    private static readonly ChoiceField<TumorFacts, MarkerStatus> Atrx = Fields.Choice("atrx", t => t.Atrx, FactChoices.MarkerStatus, "ATRX in tissue.");

    private static readonly ChoiceField<TumorFacts, MarkerStatus> Daxx = Fields.Choice("daxx", t => t.Daxx, FactChoices.MarkerStatus, "DAXX in tissue.");

    public static Form<TumorFacts> Form { get; } = Fields.Build(slots => new TumorFacts
    {
        PrimarySite = PrimarySite.In(slots),
        Differentiation = Differentiation.In(slots),
        CarcinomaCellType = CarcinomaCellType.In(slots),
        Ki67Percent = Ki67Percent.In(slots),
        Ki67CellsCounted = Ki67CellsCounted.In(slots),
        MitosesPer2mm2 = MitosesPer2mm2.In(slots),
        StatedGrade = StatedGrade.In(slots),
        Syndrome = Syndrome.In(slots),
        P53 = P53.In(slots),
        Rb1 = Rb1.In(slots),
        Atrx = Atrx.In(slots),
        Daxx = Daxx.In(slots),
    });
}
