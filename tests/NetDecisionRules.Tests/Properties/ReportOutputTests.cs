using System.Buffers;
using System.Text;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Tests.Properties;

/// <summary>A report fits wherever there is room for it, and leaves nothing of the patient beside what it writes.</summary>
public class ReportOutputTests
{
    private static readonly DecisionEngine OneTrial = DecisionEngine.Default.With(new DecisionOptions { Sources = ["netter-2"] });

    [Fact]
    public void An_output_with_just_enough_room_takes_a_report()
    {
        var report = OneTrial.Evaluate(new PatientFacts { Id = "bounded" });
        var expected = ReportJson.ToUtf8(report);
        var output = new BoundedOutput(expected.Length);

        ReportJson.Write(report, output);

        output.Written.Should().Equal(expected);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(3_000)]
    public void What_outgrew_the_first_memory_is_not_left_there(int treatments)
    {
        var report = DecisionEngine.Default.Evaluate(new PatientFacts
        {
            Id = "SECRETPATIENT",
            Treatments = [.. Enumerable.Range(0, treatments).Select(_ => new Treatment { Kind = TreatmentKind.Ssa })],
        });
        var output = new FreshMemoryOutput(80_000);

        ReportJson.Write(report, output);

        Encoding.UTF8.GetString(output.Written.ToArray()).Should().Be(Encoding.UTF8.GetString(ReportJson.ToUtf8(report)));
        output.Beside().Should().OnlyContain(b => b == 0);
    }

    /// <summary>An output of one piece of memory that refuses to give more than is left.</summary>
    private sealed class BoundedOutput(int length) : IBufferWriter<byte>
    {
        private readonly byte[] _memory = new byte[length];
        private int _position;

        public IEnumerable<byte> Written => _memory.Take(_position);

        public void Advance(int count) => _position += count;

        public Memory<byte> GetMemory(int sizeHint = 0) =>
            sizeHint <= _memory.Length - _position ? _memory.AsMemory(_position) : throw new ArgumentOutOfRangeException(nameof(sizeHint));

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    /// <summary>An output that gives other memory each time, and shows what was left in it.</summary>
    private sealed class FreshMemoryOutput(int least) : IBufferWriter<byte>
    {
        private readonly List<(byte[] Memory, int Taken)> _given = [];

        public IEnumerable<byte> Written => _given.SelectMany(g => g.Memory.Take(g.Taken));

        public IEnumerable<byte> Beside() => _given.SelectMany(g => g.Memory.Skip(g.Taken));

        public void Advance(int count) => _given[^1] = (_given[^1].Memory, count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            _given.Add((new byte[Math.Max(sizeHint, least)], 0));
            return _given[^1].Memory;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
