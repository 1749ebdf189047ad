using System.CommandLine;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>Text for people or JSON for programs.</summary>
internal static class FormatOption
{
    public static Option<string> Create(string description, bool defaultsToText, params string[] more)
    {
        var option = new Option<string>("--format") { Description = description };
        if (defaultsToText)
        {
            option.DefaultValueFactory = _ => "text";
        }

        return option.AcceptOnlyFromAmong(["text", "json", .. more]);
    }
}
