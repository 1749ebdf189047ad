using NetDecisionRules.Rules;

namespace NetDecisionRules.Guidelines;

/// <summary>The Italian expert board on radioligand therapy after NETTER-2.</summary>
internal static partial class Board2025
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "board-2025",
            Title = "The Role of Radioligand Therapy in Gastroenteropancreatic Neuroendocrine Tumors: An Italian Expert Opinion",
            Citation = "Tafuto et al., Adv Ther 2025",
            Year = 2025,
            PublishedBy = new DateOnly(2025, 10, 13),
            Doi = null,
        },
        [.. Pathology(), .. RadioligandTherapy(), .. Chemotherapy(), .. Companions(), .. Discussion(), .. ImagingTiming()]);
}
