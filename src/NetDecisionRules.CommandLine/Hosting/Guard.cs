using System.Diagnostics;

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
            await error.WriteLineAsync("internal error: " + Cause(exception));
            return ExitCode.Internal;
        }
    }

    /// <summary>
    /// The type of the innermost exception and the method it came from: ours that is nearest, else the one that threw. Never a message, which
    /// may hold what the record says.
    /// </summary>
    private static string Cause(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        // An exception that was never thrown has no frames, and a native binary may know no names for them.
        var methods = new StackTrace(exception).GetFrames().Select(DiagnosticMethodInfo.Create).OfType<DiagnosticMethodInfo>().ToList();
        var method = methods.Find(m => m.DeclaringTypeName?.StartsWith("NetDecisionRules.", StringComparison.Ordinal) == true) ?? methods.FirstOrDefault();
        return method is null ? $"{exception.GetType()}" : $"{exception.GetType()} in {method.DeclaringTypeName}.{method.Name}";
    }
}
