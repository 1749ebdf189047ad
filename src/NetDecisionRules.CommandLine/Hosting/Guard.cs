namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>The edge where exceptions become exit codes.</summary>
internal static class Guard
{
    public static async Task<int> RunAsync(Func<Task<int>> action, TextWriter error)
    {
        try
        {
            return await action();
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("interrupted");
            return ExitCode.Interrupted;
        }
        catch (CliException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return exception.ExitCode;
        }
        catch (IOException exception)
        {
            await error.WriteLineAsync("input or output failed: " + exception.Message);
            return ExitCode.BadInput;
        }
        catch (Exception exception)
        {
            // Its message and stack may hold what the record says.
            await error.WriteLineAsync("internal error: " + exception.GetType().FullName);
            return ExitCode.Internal;
        }
    }
}
