namespace NetDecisionRules.Presentation.Tests;

/// <summary>The patients of the samples folder.</summary>
internal static class Sample
{
    public const string HighG2 = "invented-pancreas-high-g2-newly-diagnosed";
    public const string AfterRlt = "invented-ileum-after-four-rlt-cycles";
    public const string Nec = "rectum-small-cell-nec-subcutaneous-metastasis";

    private static string Folder { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "patients");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Names];

    public static string Path(string name) => System.IO.Path.Combine(Folder, name + ".json");

    public static string Text(string name) => File.ReadAllText(Path(name));

    public static string Readme => File.ReadAllText(System.IO.Path.Combine(Folder, "README.md"));
}
