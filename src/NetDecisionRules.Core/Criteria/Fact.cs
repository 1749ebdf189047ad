using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// A described fact: what a criterion may test. One of <see cref="NumberFact"/>, <see cref="ChoiceFact"/>, <see cref="DateFact"/>.
/// </summary>
public abstract class Fact
{
    /// <summary>The list's own path and those of its first eight entries; longer lists are rare.</summary>
    private const int BuiltPaths = 9;

    private readonly StudyScope _scope;

    private readonly bool _isInList;

    private readonly string?[] _paths;

    private protected Fact(string name, string path, string label, StudyScope scope)
    {
        (Name, Path, Label, _scope) = (name, path, label, scope);
        _isInList = path.Contains("[]", StringComparison.Ordinal);
        _paths = _isInList ? new string?[BuiltPaths] : [];
    }

    /// <summary>Unique name, used in exports.</summary>
    public string Name { get; }

    /// <summary>JSON path in a patient record; <c>[]</c> stands for the item of a list.</summary>
    public string Path { get; }

    /// <summary>The fact as a sentence prints it.</summary>
    public string Label { get; }

    /// <summary>Which study of the list it is read from, where it is a fact of a study.</summary>
    internal StudyScope Scope => _scope;

    /// <summary>The path of the list whose items carry this fact; null for a fact of the patient as a whole, such as one of the latest study.</summary>
    internal string? ItemOf => _scope == StudyScope.Item && _isInList ? Indexed(Path, -1) : null;

    /// <summary>The recorded facts that this one is read from: itself, unless it follows from others.</summary>
    internal virtual IEnumerable<Fact> ReadFrom => [this];

    /// <summary>Which of <see cref="ReadFrom"/> bear on the answer, one bit each; not where another takes its place.</summary>
    internal virtual uint Counting(Patient patient) => uint.MaxValue;

    /// <summary>Whether the fact is recorded; a range or an open choice is recorded.</summary>
    internal abstract bool IsRecorded(Patient patient, int item);

    /// <summary>Adds the JSON paths whose recording could decide a test on this fact that is unknown now.</summary>
    internal abstract void AddMissing(Patient patient, int item, FactPaths paths);

    /// <summary>Adds what is recorded of this fact: path and value.</summary>
    internal abstract void AddReadings(Patient patient, int item, FactReadings readings);

    /// <summary>The path of this fact in one patient.</summary>
    private protected string PathIn(Patient patient, int item) => _isInList ? PathAt(_scope.Index(patient, item)) : Path;

    /// <summary>Adds the path of this fact in one patient.</summary>
    private protected void AddPath(Patient patient, int item, FactPaths paths) => paths.Add(PathIn(patient, item));

    /// <summary>A path with the entry's index in its brackets; the list's path where there is no entry.</summary>
    internal static string Indexed(string path, int index)
    {
        var open = path.IndexOf("[]", StringComparison.Ordinal);
        return index < 0 ? path[..open] : string.Create(CultureInfo.InvariantCulture, $"{path[..open]}[{index}]{path[(open + 2)..]}");
    }

    /// <summary>The path at an entry; those of the first entries are built once for all patients.</summary>
    private string PathAt(int index)
    {
        var place = index + 1;
        return place >= _paths.Length ? Indexed(Path, index) : _paths[place] ??= Indexed(Path, index);
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

/// <summary>When a fact cannot be there yet, so that every test on it is false, and the fact that shows it.</summary>
internal sealed record Absence(Func<Patient, int, bool> Holds, Fact Reason);

/// <summary>Which study of the list a study fact is read from.</summary>
internal enum StudyScope
{
    Item,
    LatestSstr,
    LatestFdg,
}

internal static class StudyScopes
{
    public static int Index(this StudyScope scope, Patient patient, int item) => scope switch
    {
        StudyScope.LatestSstr => patient.LatestSstrStudy,
        StudyScope.LatestFdg => patient.LatestFdgPet,
        _ => item,
    };

    /// <summary>The latest study of a scope; null where there is none.</summary>
    public static ImagingStudy? Study(this StudyScope scope, Patient patient) =>
        scope.Index(patient, -1) is >= 0 and var index ? patient.Facts.Imaging![index] : null;

    /// <summary>A fact of a list's entry was asked for without an entry: the criterion is not well formed.</summary>
    public static InvalidOperationException OutsideItsList(string list) =>
        new($"A fact of one entry of '{list}' is tested outside of that list: put it inside a quantifier over the list.");
}
