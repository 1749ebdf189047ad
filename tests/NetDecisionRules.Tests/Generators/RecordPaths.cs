using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Reads and changes a fact by its JSON path, by reflection over the records: a new fact needs no line here.</summary>
internal static partial class RecordPaths
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The paths of all facts that are recorded and may be left out, lists and their entries' facts included.</summary>
    public static IEnumerable<string> Recorded(PatientFacts facts) => Recorded(facts, "");

    /// <summary>The value at a path; null when it is not recorded. Throws where the record has no such path.</summary>
    public static object? Get(PatientFacts facts, string path)
    {
        object? value = facts;
        foreach (var step in path.Split('.'))
        {
            var (name, index) = Step(step);
            value = Property(value!.GetType(), name).GetValue(value);
            if (index is { } i)
            {
                value = ((IList)ToArray(value!))[i];
            }
        }

        return value;
    }

    /// <summary>The same record with another value at a path.</summary>
    public static PatientFacts With(PatientFacts facts, string path, object? value) => (PatientFacts)With(facts, path.Split('.'), value);

    private static object With(object record, string[] steps, object? value)
    {
        var (name, index) = Step(steps[0]);
        var property = Property(record.GetType(), name);
        var inner = value;
        if (index is { } i)
        {
            var entries = ToArray(property.GetValue(record)!);
            entries.SetValue(With(entries.GetValue(i)!, steps[1..], value), i);
            inner = entries;
        }
        else if (steps.Length > 1)
        {
            inner = With(property.GetValue(record)!, steps[1..], value);
        }

        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, inner);
        return copy;
    }

    private static IEnumerable<string> Recorded(object record, string prefix)
    {
        foreach (var property in record.GetType().GetProperties(Instance).Where(IsOptionalFact))
        {
            var (path, value) = (prefix + Camel(property.Name), property.GetValue(record));
            if (value is null)
            {
                continue;
            }

            if (IsSection(property))
            {
                foreach (var inner in Recorded(value, path + "."))
                {
                    yield return inner;
                }

                continue;
            }

            yield return path;
            if (value is IEnumerable<ImagingStudy> or IEnumerable<Treatment>)
            {
                var entries = ToArray(value);
                for (var i = 0; i < entries.Length; i++)
                {
                    foreach (var inner in Recorded(entries.GetValue(i)!, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].")))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static bool IsOptionalFact(PropertyInfo property) =>
        !property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) && property.Name != nameof(PatientFacts.SchemaVersion);

    private static bool IsSection(PropertyInfo property) => property.PropertyType.Name.EndsWith("Facts", StringComparison.Ordinal);

    private static Array ToArray(object list)
    {
        var entries = ((IEnumerable)list).Cast<object>().ToArray();
        var type = list.GetType().GetInterfaces().First(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
        var array = Array.CreateInstance(type.GetGenericArguments()[0], entries.Length);
        entries.CopyTo(array, 0);
        return array;
    }

    private static PropertyInfo Property(Type type, string name) =>
        type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..], Instance) ?? throw new ArgumentException($"{type.Name} has no field {name}.");

    private static (string Name, int? Index) Step(string step)
    {
        var match = StepForm().Match(step);
        return match.Success
            ? (match.Groups[1].Value, match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : null)
            : throw new ArgumentException($"'{step}' is no step of a path.");
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"^([a-zA-Z0-9]+)(?:\[(\d+)\])?$")]
    private static partial Regex StepForm();
}
