using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>Site, differentiation, grade, Ki-67, syndrome.</content>
public sealed partial class Findings
{
    // The grades that are still possible, from the lowest to the highest; 0 and 0 where nothing is certain.
    private int _lowestGrade;
    private int _highestGrade;

    public bool Gep { get; private set; }

    public bool GiTract { get; private set; }

    public bool Midgut { get; private set; }

    public bool Pancreas { get; private set; }

    public bool SmallIntestine { get; private set; }

    public bool Colorectal { get; private set; }

    public bool Well { get; private set; }

    public bool Poor { get; private set; }

    public bool StatedGradeDiffers { get; private set; }

    public bool Ki67NotRecorded { get; private set; }

    public bool Ki67Below10 { get; private set; }

    public bool Ki67AtLeast10 { get; private set; }

    public bool Ki67Above10 { get; private set; }

    public bool Ki67Above20 { get; private set; }

    public bool Ki67AtMost55 { get; private set; }

    public bool IsG1 => _highestGrade == 1;

    public bool IsG2 => _lowestGrade == 2 && _highestGrade == 2;

    public bool IsG3 => _lowestGrade == 3;

    public bool IsNec => Poor;

    public bool IsG1OrG2 => _highestGrade is 1 or 2;

    public bool IsG2OrG3 => _lowestGrade >= 2;

    public bool Carcinoid => _facts.Tumor.Syndrome == Syndrome.Carcinoid;

    public bool NonFunctioning => _facts.Tumor.Syndrome == Syndrome.None;

    public bool PancreaticSyndrome => _facts.Tumor.Syndrome is Syndrome.Gastrinoma or Syndrome.Insulinoma or Syndrome.Vipoma or Syndrome.Glucagonoma;

    public bool FewCellsCounted => _facts.Tumor.Ki67CellsCounted < 500;

    public bool StatedG1OrG2 => _facts.Tumor.StatedGrade is TumorGrade.G1 or TumorGrade.G2;

    public bool SomeMarkerNotRecorded => _facts.Tumor is { P53: null } or { Rb1: null } or { Atrx: null } or { Daxx: null };

    private void ReadTumor(TumorFacts tumor)
    {
        ReadSite(tumor.PrimarySite);
        Well = tumor.Differentiation switch
        {
            Differentiation.Well => true,
            Differentiation.Poor => false,
            _ => tumor.CarcinomaCellType is null && tumor.StatedGrade is TumorGrade.G1 or TumorGrade.G2,
        };
        Poor = tumor.Differentiation switch
        {
            Differentiation.Well => false,
            Differentiation.Poor => true,
            _ => tumor.CarcinomaCellType is not null,
        };
        var ki67 = tumor.Ki67Percent;
        ReadGrade(tumor, ki67);
        Ki67NotRecorded = ki67 is null;
        Ki67Below10 = Below(ki67, 10);
        Ki67AtLeast10 = ki67?.Min >= 10;
        Ki67Above10 = Ki67AtLeast10 && Above(ki67, 10);
        Ki67Above20 = Ki67Above10 && Above(ki67, 20);
        Ki67AtMost55 = ki67?.Max <= 55;
    }

    private void ReadSite(PrimarySite? site)
    {
        Pancreas = site == PrimarySite.Pancreas;
        SmallIntestine = site == PrimarySite.SmallIntestine;
        Midgut = site is PrimarySite.SmallIntestine or PrimarySite.Appendix or PrimarySite.ProximalColon;
        Colorectal = site is PrimarySite.Colon or PrimarySite.ProximalColon or PrimarySite.DistalColon or PrimarySite.Rectum;
        GiTract = Midgut || Colorectal || site is PrimarySite.Stomach or PrimarySite.Duodenum;
        Gep = GiTract || Pancreas;
    }

    /// <summary>The higher of the grades by Ki-67 and by mitoses, and where they leave it open the stated one.</summary>
    private void ReadGrade(TumorFacts tumor, NumberRange? ki67)
    {
        var (lowest, highest) = (1, 3);
        if (ki67 is { } index)
        {
            (lowest, highest) = (Lowest(index, 3, 20), Highest(index, 3, 20));
            if (tumor.MitosesPer2mm2 is { } count)
            {
                (lowest, highest) = (Math.Max(lowest, Lowest(count, 2, 20)), Math.Max(highest, Highest(count, 2, 20)));
            }
        }
        else if (tumor.MitosesPer2mm2 is { } count)
        {
            lowest = Lowest(count, 2, 20); // an unknown Ki-67 may raise it up to G3
        }

        var stated = tumor.StatedGrade is { } grade ? (int)grade : 0;
        var statedIsPossible = stated >= lowest && stated <= highest;
        StatedGradeDiffers = stated != 0 && !statedIsPossible;
        if (!Well)
        {
            (_lowestGrade, _highestGrade) = (0, 0); // a carcinoma, or perhaps one
        }
        else if (statedIsPossible)
        {
            (_lowestGrade, _highestGrade) = (stated, stated);
        }
        else
        {
            (_lowestGrade, _highestGrade) = (lowest, highest);
        }
    }

    private static int Lowest(in NumberRange value, decimal g2From, decimal g2To) => value.Min switch
    {
        null => 1,
        { } min when min < g2From => 1,
        { } min when min < g2To || (min == g2To && value.MinIncluded) => 2,
        _ => 3,
    };

    private static int Highest(in NumberRange value, decimal g2From, decimal g2To) => value.Max switch
    {
        null => 3,
        { } max when max > g2To => 3,
        { } max when max > g2From || (max == g2From && value.MaxIncluded) => 2,
        _ => 1,
    };
}
