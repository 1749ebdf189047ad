using System.CommandLine;
using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Json;

namespace NetDecisionRules.Cli.Template;

/// <summary><c>template</c>: an empty CSV with the flat column names.</summary>
internal static class TemplateCommand
{
    private static readonly string[] Words =
    [
        "One row is one patient; columns may be left out (but id) and stand in any order.",
        "  An empty cell    unknown, never \"no\".",
        "  Numbers          17 or 10.4; where the form allows a range also >20 >=20 <3 <=3 3..20.",
        "  Yes or no        true, false (also TRUE, FALSE, True, False).",
        "  Dates            2026-03-02; disease.diagnosisDate also 2026-03 or 2026.",
        "  Lists            An entry whose cells are all empty is not there; those behind it move up, and",
        "                   the paths of errors count from 0: imaging[0] is the first entry with a cell.",
        "  Known to be none imagingComplete or treatmentsComplete true without an entry; goals.1 none.",
        "UTF-8, cells separated by comma, semicolon or tab. R: write.csv(…, na = \"\", row.names = FALSE).",
    ];

    public static Command Create(CliHost host)
    {
        var imaging = Room("--imaging", "Room for so many imaging studies.", 3);
        var treatments = Room("--treatments", "Room for so many treatments.", 5);
        var goals = Room("--goals", "Room for so many goals.", 4);
        var separator = new Option<string>("--separator")
        {
            Description = "What stands between two columns; Excel expects a semicolon where the decimal sign is a comma.",
            DefaultValueFactory = _ => "comma",
        }.AcceptOnlyFromAmong("comma", "semicolon", "tab");
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the template goes; - is standard output.",
            HelpName = "file",
            DefaultValueFactory = _ => CliHost.Standard,
        };
        var command = new Command("template", "Prints an empty CSV with the column names that cohort and evaluate read (in Parquet, too).")
        {
            imaging, treatments, goals, separator, output,
        };
        command.SetAction(async (result, cancellation) =>
        {
            var columns = FlatColumns.Template(result.GetValue(imaging), result.GetValue(treatments), result.GetValue(goals));
            var between = result.GetValue(separator) switch { "semicolon" => ';', "tab" => '\t', _ => ',' };
            await using var destination = OutputFile.Open(result.GetRequiredValue(output), host);
            await destination.Stream.WriteAsync(Encoding.UTF8.GetBytes(string.Join(between, columns.Names) + "\n"), cancellation);
            await destination.CompleteAsync(cancellation);
            return ExitCode.Done;
        });
        return command
            .WithNotes(Words)
            .WithExamples("net-decision template -o patients.csv", "net-decision template --imaging 6 --treatments 10 --separator semicolon -o registry.csv");
    }

    private static Option<int> Room(string name, string description, int entries)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => entries };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is >= 0 and <= FlatColumns.MaxEntries)
            {
                return;
            }

            result.AddError($"{name}: a list has room for 0–{FlatColumns.MaxEntries} entries.");
        });
        return option;
    }
}
