using System.Globalization;

namespace NetDecisionRules.Cli.Tests;

/// <summary>Another culture until disposed.</summary>
internal sealed class CultureSwitch : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public CultureSwitch(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
}
