using System.Collections;
using System.Globalization;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Facts;

/// <summary>Records that hold one fact, found by its path: as JSON, as a row of a table, and built in code.</summary>
internal static class OneFactRecord
{
    /// <summary>The path in the record: of a list that of its first entry.</summary>
    public static string PathOf(string path) => path.Replace("[]", "[0]", StringComparison.Ordinal);

    public static string Json(string path, string value)
    {
        if (path.EndsWith("[]", StringComparison.Ordinal))
        {
            return $$"""{"id":"a","{{path[..^2]}}":[{{value}}]}""";
        }

        if (path.Split("[].") is [var list, var field])
        {
            var others = Required(list, field).Where(part => part.Name != field).Select(part => $"\"{part.Name}\":\"{part.Value}\"");
            return $$$"""{"id":"a","{{{list}}}":[{{{{string.Join(',', others.Append($"\"{field}\":{value}"))}}}}]}""";
        }

        return path.Split('.') is [var section, var fact] ? $$$"""{"id":"a","{{{section}}}":{"{{{fact}}}":{{{value}}}}}""" : $$$"""{"id":"a","{{{path}}}":{{{value}}}}""";
    }

    /// <summary>A record whose entry lacks the fact. A fact that every entry must have is missing only where there is no entry.</summary>
    public static string WithoutFact(string path)
    {
        var (list, field) = path.Split("[]") is [var l, var f] ? (l, f.TrimStart('.')) : throw new ArgumentException(path);
        var others = Required(list, field);
        return field.Length == 0 || Array.Exists(others, part => part.Name == field)
            ? $$"""{"id":"a","{{list}}":[]}"""
            : $$$"""{"id":"a","{{{list}}}":[{{{{string.Join(',', others.Select(part => $"\"{part.Name}\":\"{part.Value}\""))}}}}]}""";
    }

    /// <summary>The same as a row of a table, read into JSON.</summary>
    public static string Row(string path, string value)
    {
        var names = new List<(string Name, string Cell)> { ("id", "a") };
        if (path.Split("[].") is [var list, var field])
        {
            names.AddRange(Required(list, field).Where(part => part.Name != field).Select(part => ($"{list}.1.{part.Name}", part.Value)));
            names.Add(($"{list}.1.{field}", value.Trim('"')));
        }
        else
        {
            names.Add((path.Replace("[]", ".1", StringComparison.Ordinal), value.Trim('"')));
        }

        FlatColumns.TryCreate([.. names.Select(n => n.Name)], out var columns, out var errors).Should().BeTrue(string.Join('\n', errors));
        return columns!.ToJson([.. names.Select(n => n.Cell)]);
    }

    /// <summary>The same built in code; the properties are called as the path says.</summary>
    public static PatientFacts Facts(string path, object value)
    {
        var facts = new PatientFacts { Id = "a" };
        if (path.Split("[]") is [var list, var field])
        {
            var property = typeof(PatientFacts).GetProperty(Pascal(list))!;
            var type = property.PropertyType.GetGenericArguments()[0];
            var entries = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
            entries.Add(field.Length == 0 ? Enum.ToObject(type, value) : Entry(type, list, field.TrimStart('.'), value));
            property.SetValue(facts, entries);
        }
        else if (path.Split('.') is [var section, var fact])
        {
            var property = typeof(PatientFacts).GetProperty(Pascal(section))!;
            var part = Activator.CreateInstance(property.PropertyType)!;
            Set(part, fact, value);
            property.SetValue(facts, part);
        }
        else
        {
            Set(facts, path, value);
        }

        return facts;
    }

    private static object Entry(Type type, string list, string field, object value)
    {
        var entry = Activator.CreateInstance(type)!;
        foreach (var (name, text) in Required(list, field))
        {
            Set(entry, name, name == "date" ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : text);
        }

        Set(entry, field, value);
        return entry;
    }

    private static void Set(object owner, string name, object value)
    {
        var property = owner.GetType().GetProperty(Pascal(name))!;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        property.SetValue(owner, value switch
        {
            string text => Enum.Parse(type, text, ignoreCase: true),
            _ when type.IsEnum => Enum.ToObject(type, value),
            decimal number when type == typeof(NumberRange) => (NumberRange)number,
            decimal number when type == typeof(int) => (int)number,
            DateOnly day when type == typeof(PartialDate) => (PartialDate)day,
            _ => value,
        });
    }

    /// <summary>What an entry needs beside a fact of it.</summary>
    private static (string Name, string Value)[] Required(string list, string field) => list switch
    {
        "imaging" => [("modality", Modality(field)), ("date", "2026-01-31")],
        "treatments" => [("kind", "rlt")],
        _ => [],
    };

    private static string Modality(string field) => field switch
    {
        "response" => "ct",
        "fdgPositive" or "sstrNegativeFdgPositiveLesions" => "fdgPet",
        _ => "sstrPet",
    };

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
