using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.Cli.Cohort.Input;

/// <summary>The cells of one column and row group, as the text that a CSV file would hold.</summary>
internal abstract class ParquetCells
{
    private byte[] text = [];
    private int[] ends = [];
    private int length;
    private int count;

    /// <summary>UTF-8 of a row's cell; empty where it is null.</summary>
    public ReadOnlySpan<byte> this[int row] => text.AsSpan((row == 0 ? 0 : ends[row - 1])..ends[row]);

    /// <summary>Cells for a column; null where its type holds no fact.</summary>
    public static ParquetCells? Of(DataField field) => field switch
    {
        { IsArray: true } => null,
        { ClrType: var type } => type switch
        {
            _ when type == typeof(string) || type == typeof(ReadOnlyMemory<char>) => new TextCells(),
            _ when type == typeof(bool) => new ValueCells<bool>((value, cell) => value ? Copy("true"u8, cell) : Copy("false"u8, cell)),
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
            _ when type == typeof(DateOnly) => new ValueCells<DateOnly>((value, cell) => Format(value, cell, "yyyy-MM-dd")),
            _ when type == typeof(DateTime) => new ValueCells<DateTime>((value, cell) => Format(value, cell, value.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF")),
            _ => null,
        },
    };

    public abstract Task ReadAsync(ParquetRowGroupReader group, DataField field, CancellationToken cancellation);

    protected void Start(int rows)
    {
        (length, count) = (0, 0);
        if (ends.Length < rows)
        {
            ends = new int[rows];
        }
    }

    protected Span<byte> Room(int bytes)
    {
        if (text.Length - length < bytes)
        {
            Array.Resize(ref text, Math.Max(2 * text.Length, length + bytes));
        }

        return text.AsSpan(length);
    }

    protected void End(int bytes)
    {
        length += bytes;
        ends[count++] = length;
    }

    private static ValueCells<T> Number<T>()
        where T : struct, IUtf8SpanFormattable => new((value, cell) => Format(value, cell, default));

    private static int Format<T>(T value, Span<byte> cell, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable =>
        value.TryFormat(cell, out var written, format, CultureInfo.InvariantCulture) ? written : throw new InvalidOperationException("A value is longer than its cell.");

    private static int Copy(ReadOnlySpan<byte> word, Span<byte> cell)
    {
        word.CopyTo(cell);
        return word.Length;
    }

    private sealed class TextCells : ParquetCells
    {
        public override async Task ReadAsync(ParquetRowGroupReader group, DataField field, CancellationToken cancellation)
        {
            var values = new string?[checked((int)group.RowCount)];
            await group.ReadAsync(field, values, cancellationToken: cancellation);
            Start(values.Length);
            foreach (var value in values)
            {
                End(Encoding.UTF8.GetBytes(value, Room(Encoding.UTF8.GetMaxByteCount(value?.Length ?? 0))));
            }
        }
    }

    private delegate int CellWriter<T>(T value, Span<byte> cell);

    private sealed class ValueCells<T>(CellWriter<T> write) : ParquetCells
        where T : struct
    {
        private const int Longest = 64; // more than any number or date has

        public override async Task ReadAsync(ParquetRowGroupReader group, DataField field, CancellationToken cancellation)
        {
            var values = new T?[checked((int)group.RowCount)];
            if (field.IsNullable)
            {
                await group.ReadAsync<T>(field, values.AsMemory(), cancellationToken: cancellation);
            }
            else
            {
                var known = new T[values.Length];
                await group.ReadAsync<T>(field, known.AsMemory(), cancellationToken: cancellation);
                values = Array.ConvertAll(known, value => (T?)value);
            }

            Start(values.Length);
            foreach (var value in values)
            {
                End(value is { } there ? write(there, Room(Longest)) : 0);
            }
        }
    }
}
