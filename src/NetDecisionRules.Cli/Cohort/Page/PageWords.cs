using System.Globalization;
using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>The words of a page for what a summary names as the contract spells it.</summary>
internal static class PageWords
{
    public static string Of(string name) => Phrases.Upper(Phrases.OfName(name));

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Patients(long number) => Number(number) + (number == 1 ? " patient" : " patients");
}
