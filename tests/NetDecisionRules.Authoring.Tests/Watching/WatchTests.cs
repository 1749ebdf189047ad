using NetDecisionRules.Authoring.Watching;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Tests;

namespace NetDecisionRules.Authoring.Tests.Watching;

public class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task It_runs_at_once_and_after_each_change_until_it_is_ended()
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter { NewLine = "\n" };
        var runs = 0;
        Task Change(CancellationToken cancellation)
        {
            if (runs == 3)
            {
                stop.Cancel();
            }

            cancellation.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        }

        var code = await Guard.RunAsync(() => Watch.RunAsync(Host(error), Change, _ => Task.FromResult(runs++), stop.Token), error);

        code.Should().Be(130);
        error.ToString().Should().Be("""
            ── run 1 ──
            exit code 0; waiting for a change, Ctrl-C ends
            ── run 2 ──
            exit code 1; waiting for a change, Ctrl-C ends
            ── run 3 ──
            exit code 2; waiting for a change, Ctrl-C ends
            interrupted

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_run_that_fails_does_not_end_the_watching()
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter { NewLine = "\n" };
        var runs = 0;
        Task<int> Run(CancellationToken cancellation)
        {
            if (++runs == 2)
            {
                stop.Cancel();
                cancellation.ThrowIfCancellationRequested();
            }

            throw new CliException(3, "cannot read a.json: there is no such file");
        }

        var code = await Watch.RunAsync(Host(error), _ => Task.CompletedTask, Run, stop.Token);

        code.Should().Be(130);
        error.ToString().Should().Be("""
            ── run 1 ──
            cannot read a.json: there is no such file
            exit code 3; waiting for a change, Ctrl-C ends
            ── run 2 ──
            interrupted

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_file_that_is_saved_under_another_name_and_renamed_is_a_change()
    {
        using var folder = new TempFolder();
        var file = folder.Write("rules.json", "{}");
        using var changes = new FileChanges([file], TimeProvider.System);

        var next = changes.NextAsync(CancellationToken.None);
        folder.Write("rules.json~", "{ }");
        next.IsCompleted.Should().BeFalse();
        File.Move(folder["rules.json~"], file, overwrite: true);

        await next.WaitAsync(Patience);
    }

    [Fact]
    public async Task JSON_files_below_a_folder_are_changes_and_several_are_one()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["local"]);
        using var changes = new FileChanges([folder["."]], TimeProvider.System, quiet: TimeSpan.FromSeconds(2));

        var next = changes.NextAsync(CancellationToken.None);
        for (var i = 0; i < 5; i++)
        {
            folder.Write("local/a.json", new string(' ', i));
        }

        await next.WaitAsync(Patience);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        var again = () => changes.NextAsync(soon.Token);
        await again.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Other_files_are_no_changes()
    {
        using var folder = new TempFolder();
        using var changes = new FileChanges([folder["."]], TimeProvider.System);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));

        folder.Write("a.json.partial-1", "{}");
        folder.Write("results.xml", "<a/>");

        var next = () => changes.NextAsync(soon.Token);
        await next.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task The_tool_runs_its_cases_again_when_one_changes()
    {
        using var folder = new TempFolder();
        var rules = LocalRules.WriteTo(folder);
        folder.Write("a.json", LocalRules.Case("\"ageYears\": 40", "\"recommended\": [\"local/adult\"]"));
        using var stop = new CancellationTokenSource();
        using var output = new MemoryStream();
        using var error = new WaitingWriter();

        var run = NetDecisionAuthor.RunAsync(["test", folder["a.json"], "--rules", rules, "--watch"], Host(error, output), stop.Token);
        await error.CountAsync("waiting for a change", 1).WaitAsync(Patience);
        folder.Write("a.json", LocalRules.Case("\"ageYears\": 40", "\"undetermined\": [\"local/adult\"]"));
        await error.CountAsync("waiting for a change", 2).WaitAsync(Patience);
        await stop.CancelAsync();

        (await run.WaitAsync(Patience)).Should().Be(130);
        System.Text.Encoding.UTF8.GetString(output.ToArray()).Should().EndWith("1 case: 1 passed, 0 failed, 0 faulty\n");
    }

    private static CliHost Host(TextWriter error, Stream? output = null) => new(() => Stream.Null, output ?? Stream.Null, error, IsOutputTerminal: false);
}
