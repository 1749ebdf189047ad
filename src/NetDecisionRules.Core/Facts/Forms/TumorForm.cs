namespace NetDecisionRules.Facts;

/// <summary>The fields of <c>tumor</c>.</summary>
internal static class TumorForm
{
    private static readonly FormBuilder<TumorFacts> Fields = new("tumor", p => p.Tumor,
        "The tumor: site, differentiation, proliferation, syndrome, tissue markers.");

    public static readonly ChoiceField<TumorFacts, PrimarySite> PrimarySite = Fields.Choice(
        "primarySite", t => t.PrimarySite, "primary site",
        "Organ of the primary. smallIntestine: jejunum, ileum. colon: part not stated. proximalColon: cecum to the proximal two thirds of the transverse colon (midgut). unknownPrimary: searched for and not found.");

    public static readonly ChoiceField<TumorFacts, Differentiation> Differentiation = Fields.Choice(
        "differentiation", t => t.Differentiation, "differentiation", "well: a neuroendocrine tumor; poor: a neuroendocrine carcinoma.");

    public static readonly ChoiceField<TumorFacts, CarcinomaCellType> CarcinomaCellType = Fields.Choice(
        "carcinomaCellType", t => t.CarcinomaCellType, "carcinoma cell type",
        "Cell type of a poorly differentiated carcinoma; an error with differentiation well.", agrees: NotOfNet);

    public static readonly NumberField<TumorFacts> Ki67Percent = Fields.Number(
        "ki67Percent", t => t.Ki67Percent, Limits.Ki67Percent, "Ki-67", "Ki-67 labeling index.");

    public static readonly WholeField<TumorFacts> Ki67CellsCounted = Fields.Whole(
        "ki67CellsCounted", t => t.Ki67CellsCounted, Limits.Ki67CellsCounted, "cells counted for Ki-67", "Cells counted for Ki-67.");

    public static readonly NumberField<TumorFacts> MitosesPer2mm2 = Fields.Number(
        "mitosesPer2mm2", t => t.MitosesPer2mm2, Limits.MitosesPer2mm2, "mitoses", "Mitoses; fractions are usual.");

    public static readonly ChoiceField<TumorFacts, TumorGrade> StatedGrade = Fields.Choice(
        "statedGrade", t => t.StatedGrade, "stated grade",
        "The pathologist's grade, used only where Ki-67 and mitoses leave the grade open.", choices: Choices<TumorGrade>.UpTo(TumorGrade.G3));

    public static readonly ChoiceField<TumorFacts, Syndrome> Syndrome = Fields.Choice(
        "syndrome", t => t.Syndrome, "syndrome", "The hormonal syndrome; none: non-functioning.");

    public static readonly ChoiceField<TumorFacts, MarkerStatus> P53 = Fields.Choice("p53", t => t.P53, "p53", "p53 in tissue.");

    public static readonly ChoiceField<TumorFacts, MarkerStatus> Rb1 = Fields.Choice("rb1", t => t.Rb1, "Rb1", "Rb1 in tissue.");

    public static readonly ChoiceField<TumorFacts, MarkerStatus> Atrx = Fields.Choice("atrx", t => t.Atrx, "ATRX", "ATRX in tissue.");

    public static readonly ChoiceField<TumorFacts, MarkerStatus> Daxx = Fields.Choice("daxx", t => t.Daxx, "DAXX", "DAXX in tissue.");

    private static void NotOfNet(FactCheck check, TumorFacts tumor, PatientFacts record)
    {
        if (tumor is { CarcinomaCellType: { } cellType, Differentiation: Facts.Differentiation.Well } && Choices<CarcinomaCellType>.All.TryName(cellType, out var name))
        {
            check.Add(FactFault.CellTypeOfNet(check.Path(CarcinomaCellType.Name), name));
        }
    }

    public static Form<TumorFacts> Form { get; } = Fields.Build(values => new TumorFacts
    {
        PrimarySite = PrimarySite.In(values),
        Differentiation = Differentiation.In(values),
        CarcinomaCellType = CarcinomaCellType.In(values),
        Ki67Percent = Ki67Percent.In(values),
        Ki67CellsCounted = Ki67CellsCounted.In(values),
        MitosesPer2mm2 = MitosesPer2mm2.In(values),
        StatedGrade = StatedGrade.In(values),
        Syndrome = Syndrome.In(values),
        P53 = P53.In(values),
        Rb1 = Rb1.In(values),
        Atrx = Atrx.In(values),
        Daxx = Daxx.In(values),
    });
}
