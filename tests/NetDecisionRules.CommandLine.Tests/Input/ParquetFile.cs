using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.CommandLine.Tests.Input;

/// <summary>Makes small Parquet files.</summary>
internal static class ParquetFile
{
    /// <summary>A column of values or nulls.</summary>
    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Column<T>(DataField field, params T?[] values)
        where T : struct => (field, group => group.WriteAsync<T>(field, values.AsMemory()));

    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Column<T>(string name, params T?[] values)
        where T : struct => Column(new DataField<T?>(name), values);

    /// <summary>A column without nulls.</summary>
    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Required<T>(string name, params T[] values)
        where T : struct
    {
        var field = new DataField<T>(name);
        return (field, group => group.WriteAsync<T>(field, values.AsMemory()));
    }

    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Column(string name, params string?[] values)
    {
        var field = new DataField<string>(name);
        return (field, group => group.WriteAsync(field, values!));
    }

    /// <summary>The file; the same rows in each row group.</summary>
    public static async Task<byte[]> OfAsync(int groups, params (DataField Field, Func<ParquetRowGroupWriter, Task> Write)[] columns)
    {
        using var file = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(c => c.Field)), file))
        {
            for (var i = 0; i < groups; i++)
            {
                using var group = writer.CreateRowGroup();
                foreach (var column in columns)
                {
                    await column.Write(group);
                }
            }
        }

        return file.ToArray();
    }
}
