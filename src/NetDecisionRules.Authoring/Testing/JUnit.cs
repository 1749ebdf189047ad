using System.Globalization;
using System.Text;
using System.Xml;

namespace NetDecisionRules.Authoring.Testing;

/// <summary>
/// Writes results as JUnit XML, which build servers show: one suite a folder, one test a case. Times are 0 and there is no timestamp, so that the
/// same results are the same bytes.
/// </summary>
internal static class JUnit
{
    public static async Task WriteAsync(Stream output, IReadOnlyList<CaseResult> results)
    {
        var settings = new XmlWriterSettings { Async = true, CloseOutput = false, Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        await using var xml = XmlWriter.Create(output, settings);
        await xml.WriteStartDocumentAsync();
        Start(xml, "testsuites", results);
        foreach (var suite in results.GroupBy(r => Folder(r.Name)))
        {
            Start(xml, "testsuite", [.. suite], suite.Key);
            foreach (var result in suite)
            {
                Case(xml, suite.Key, result);
            }

            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();
    }

    private static void Start(XmlWriter xml, string element, IReadOnlyList<CaseResult> results, string? name = null)
    {
        xml.WriteStartElement(element);
        if (name is not null)
        {
            Attribute(xml, "name", name);
        }

        Attribute(xml, "tests", Number(results.Count));
        Attribute(xml, "failures", Number(results.Count(r => r.Failures.Count > 0)));
        Attribute(xml, "errors", Number(results.Count(r => r.Errors.Count > 0)));
        Attribute(xml, "time", "0");
    }

    private static void Case(XmlWriter xml, string folder, CaseResult result)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", folder);
        Attribute(xml, "name", Path.GetFileNameWithoutExtension(result.Name));
        Attribute(xml, "time", "0");
        Element(xml, "error", result.Errors);
        Element(xml, "failure", result.Failures);
        xml.WriteEndElement();
    }

    private static void Element<T>(XmlWriter xml, string element, IReadOnlyList<T> lines)
        where T : notnull
    {
        if (lines.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(element);
        Attribute(xml, "message", lines[0].ToString()!);
        xml.WriteString(Allowed(string.Join('\n', lines)));
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Allowed(value));

    /// <summary>The text without characters that XML has no way to write.</summary>
    private static string Allowed(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Folder(string name) => name.LastIndexOf('/') is > 0 and var end ? name[..end] : ".";
}
