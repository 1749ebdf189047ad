namespace NetDecisionRules.Authoring.Tests.Watching;

/// <summary>Standard error that a test waits on: until something has been written so many times.</summary>
internal sealed class WaitingWriter : StringWriter
{
    private readonly SemaphoreSlim _written = new(0);

    public async Task CountAsync(string text, int times)
    {
        while (Count(text) < times)
        {
            await _written.WaitAsync();
        }
    }

    public override async Task WriteLineAsync(string? value)
    {
        lock (_written)
        {
            WriteLine(value);
        }

        _written.Release();
        await Task.CompletedTask;
    }

    protected override void Dispose(bool disposing)
    {
        _written.Dispose();
        base.Dispose(disposing);
    }

    private int Count(string text)
    {
        lock (_written)
        {
            return ToString().Split(text).Length - 1;
        }
    }
}
