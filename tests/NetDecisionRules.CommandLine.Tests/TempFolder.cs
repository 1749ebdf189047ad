using System.Text;

namespace NetDecisionRules.CommandLine.Tests;

/// <summary>A folder that goes with its test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("net-decision-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Names => _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public void Dispose() => _folder.Delete(recursive: true);
}
