using System.Buffers;
using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>The cells of one column and row group, as the text that a CSV file would hold.</summary>
internal abstract class ParquetCells
{
    private byte[] _text = [];
    private int[] _ends = [];
    private int _length;
    private int _count;

    /// <summary>UTF-8 of a row's cell; empty where it is null.</summary>
    public ReadOnlySpan<byte> this[int row] => _length == 0 ? default : _text.AsSpan((row == 0 ? 0 : _ends[row - 1]).._ends[row]);

    /// <summary>Cells for a column; null where its type holds no fact.</summary>
    public static ParquetCells? Of(DataField field) => field switch
    {
        { IsArray: true } or { MaxRepetitionLevel: > 0 } => null,
        { ClrType: var type } => type switch
        {
            _ when type == typeof(ReadOnlyMemory<char>) => new Cells<ReadOnlyMemory<char>>((value, cell) => Encoding.UTF8.GetBytes(value.Span, cell), value => Encoding.UTF8.GetMaxByteCount(value.Length)),
            _ when type == typeof(bool) => new Cells<bool>((value, cell) => value ? Copy("true"u8, cell) : Copy("false"u8, cell)),
            _ when type == typeof(sbyte) => Number<sbyte>(),
            _ when type == typeof(byte) => Number<byte>(),
            _ when type == typeof(short) => Number<short>(),
            _ when type == typeof(ushort) => Number<ushort>(),
            _ when type == typeof(int) => Number<int>(),
            _ when type == typeof(uint) => Number<uint>(),
            _ when type == typeof(long) => Number<long>(),
            _ when type == typeof(ulong) => Number<ulong>(),
            _ when type == typeof(float) => Number<float>(),
            _ when type == typeof(double) => Number<double>(),
            _ when type == typeof(decimal) => Number<decimal>(),
            _ when type == typeof(DateOnly) => new Cells<DateOnly>((value, cell) => Format(value, cell, "yyyy-MM-dd")),
            _ when type == typeof(DateTime) => new Cells<DateTime>((value, cell) => Format(value, cell, value.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF")),
            _ => null,
        },
    };

    public abstract Task ReadAsync(ParquetRowGroupReader group, DataField field, CancellationToken cancellation);

    private static Cells<T> Number<T>()
        where T : struct, IUtf8SpanFormattable => new((value, cell) => Format(value, cell, default));

    private static int Format<T>(T value, Span<byte> cell, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable =>
        value.TryFormat(cell, out var written, format, CultureInfo.InvariantCulture) ? written : throw new InvalidOperationException("A value is longer than its cell.");

    private static int Copy(ReadOnlySpan<byte> word, Span<byte> cell)
    {
        word.CopyTo(cell);
        return word.Length;
    }

    private delegate int CellWriter<T>(T value, Span<byte> cell);

    /// <param name="write">Writes a value and returns its length.</param>
    /// <param name="longest">How long a value can get at most; left out: as long as any number or date.</param>
    private sealed class Cells<T>(CellWriter<T> write, Func<T, int>? longest = null) : ParquetCells
        where T : struct
    {
        private const int LongestValue = 64;

        public override async Task ReadAsync(ParquetRowGroupReader group, DataField field, CancellationToken cancellation)
        {
            var rows = checked((int)group.RowCount);
            var values = ArrayPool<T>.Shared.Rent(rows);
            var levels = ArrayPool<int>.Shared.Rent(rows);
            try
            {
                var hasLevels = field.MaxDefinitionLevel > 0;
                await group.ReadRawAsync<T>(field, values.AsMemory(0, rows), hasLevels ? levels.AsMemory(0, rows) : default(Memory<int>?), null, cancellation);
                Lay(values, hasLevels ? levels.AsSpan(0, rows) : [], rows, field.MaxDefinitionLevel);
            }
            finally
            {
                ArrayPool<T>.Shared.Return(values, clearArray: true);
                ArrayPool<int>.Shared.Return(levels);
            }
        }

        /// <summary>A column holds the values that are there, and a level for each row: one below the highest is a null. Without levels there is no null.</summary>
        private void Lay(ReadOnlySpan<T> values, ReadOnlySpan<int> levels, int rows, int present)
        {
            (_length, _count) = (0, 0);
            if (!levels.IsEmpty && !levels.Contains(present))
            {
                return;
            }

            if (_ends.Length < rows)
            {
                _ends = new int[rows];
            }

            var next = 0;
            while (_count < rows)
            {
                if (levels.IsEmpty || levels[_count] == present)
                {
                    var value = values[next++];
                    Reserve(longest?.Invoke(value) ?? LongestValue);
                    _length += write(value, _text.AsSpan(_length));
                }

                _ends[_count++] = _length;
            }
        }

        private void Reserve(int bytes)
        {
            if (_text.Length - _length < bytes)
            {
                Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + bytes));
            }
        }
    }
}
