using System.Globalization;
using System.Runtime.CompilerServices;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Tests.Hosting;

public class GuardTests
{
    private const string Here = "NetDecisionRules.CommandLine.Tests.Hosting.GuardTests";

    [Fact]
    public async Task A_fault_names_the_innermost_exception_and_its_method() =>
        (await ErrorOf(() => Broken.Value)).Should().Be($"internal error: System.NotSupportedException in {Here}+Broken.Read\n");

    [Fact]
    public async Task A_fault_below_our_code_names_our_nearest_method() =>
        (await ErrorOf(() => Parsed("Jane Doe"))).Should().Be($"internal error: System.FormatException in {Here}.Parsed\n");

    [Fact]
    public async Task A_fault_without_our_code_names_the_method_that_threw()
    {
        var failed = Task.Run(new List<int>().First);
        await Task.WhenAny(failed);

        (await ErrorOf(() => throw failed.Exception!)).Should().StartWith("internal error: System.InvalidOperationException in System.Linq.");
    }

    [Fact]
    public async Task A_fault_that_nobody_threw_names_its_type() =>
        (await ErrorOf(() => throw new InvalidOperationException("Jane", new NotSupportedException("Doe")))).Should().Be("internal error: System.NotSupportedException\n");

    private static async Task<string> ErrorOf(Func<int> action)
    {
        using var error = new StringWriter { NewLine = "\n" };
        (await Guard.RunAsync(() => Task.FromResult(action()), error)).Should().Be(70);
        return error.ToString();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Parsed(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static class Broken
    {
        public static readonly int Value = Read();

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static int Read() => throw new NotSupportedException("Jane Doe");
    }
}
