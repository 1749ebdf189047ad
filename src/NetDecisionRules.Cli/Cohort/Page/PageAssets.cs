using System.Reflection;
using System.Text;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>The files that a page holds; they are embedded in the tool.</summary>
internal static class PageAssets
{
    public static string Style => Text("page.css");

    public static string Script => Text("page.js");

    public static string Vega => Text("vendor.vega.min.js");

    public static string VegaLite => Text("vendor.vega-lite.min.js");

    public static string License => Text("vendor.LICENSE.txt");

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page." + name)
            ?? throw new InvalidOperationException($"The tool does not hold {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
