using System.Text.RegularExpressions;

namespace NetDecisionRules.Presentation.Tests;

/// <summary>A text without what every change of the rules changes.</summary>
internal static partial class Unversioned
{
    public static string Of(string text) => Version().Replace(Fingerprint().Replace(text, "sha256:…"), "$1#.#.#");

    [GeneratedRegex("sha256:[0-9a-f]+")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("""((?:version |version": ?|net-decision |rules )"?)[0-9]+\.[0-9]+\.[0-9]+""")]
    private static partial Regex Version();
}
