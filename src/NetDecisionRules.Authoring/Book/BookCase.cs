using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Authoring.Book;

/// <summary>A case that the book shows.</summary>
/// <param name="Name">Its path below the folder of cases, without the ending.</param>
/// <param name="Case">The case.</param>
/// <param name="Failures">What it expects and does not get.</param>
internal sealed record BookCase(string Name, GuidelineCase Case, IReadOnlyList<CaseFailure> Failures)
{
    /// <summary>The folder that it lies in; empty at the top.</summary>
    public string Folder { get; } = Name.Contains('/', StringComparison.Ordinal) ? Name[..Name.LastIndexOf('/')] : "";

    /// <summary>Where the book shows it.</summary>
    public Place Place { get; } = new(PageOf(Name.Contains('/', StringComparison.Ordinal) ? Name[..Name.LastIndexOf('/')] : ""), Place.AnchorOf(Name[(Name.LastIndexOf('/') + 1)..]));

    /// <summary>What it shows, in a sentence; its name where the author gave none.</summary>
    public string Words => Case.Description ?? Name;

    /// <summary>Whether it expects something of a rule or a protocol that does not come.</summary>
    public bool FailsOn(string id) => Failures.Any(f => f.Subject == id || f.Subject == "eligibility." + id);

    /// <summary>The page of a folder of cases.</summary>
    public static string PageOf(string folder) => "cases/" + (folder.Length == 0 ? "_" : string.Join('.', folder.Split('/').Select(Place.Safe)));
}

/// <summary>The cases that show one rule or one protocol.</summary>
/// <param name="True">Those that make it true; of a protocol: eligible.</param>
/// <param name="False">Those that make it false; of a protocol: ineligible.</param>
/// <param name="Unknown">Those that leave it unknown; of a protocol: indeterminate.</param>
internal sealed record ShownBy(IReadOnlyList<BookCase> True, IReadOnlyList<BookCase> False, IReadOnlyList<BookCase> Unknown)
{
    public static ShownBy Rule(string id, IReadOnlyList<BookCase> cases) => new(
        [.. cases.Where(c => c.Case.Expect.Recommended.Contains(id))],
        [.. cases.Where(c => c.Case.Expect.NotRecommended.Contains(id))],
        [.. cases.Where(c => c.Case.Expect.Undetermined.Contains(id))]);

    public static ShownBy Protocol(string id, IReadOnlyList<BookCase> cases)
    {
        return new(Answering(EligibilityStatus.Eligible), Answering(EligibilityStatus.Ineligible), Answering(EligibilityStatus.Indeterminate));

        List<BookCase> Answering(EligibilityStatus status) =>
            [.. cases.Where(c => c.Case.Expect.Eligibility.TryGetValue(id, out var expected) && expected == status)];
    }
}
