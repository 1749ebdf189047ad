using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Reads ISO dates from UTF-8: exactly <c>yyyy-MM-dd</c>, or for a partial date also <c>yyyy-MM</c> and <c>yyyy</c>.</summary>
internal static class JsonDate
{
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || !TryYearMonth(text[..7], out var year, out var month) || text[7] != '-'
            || !TryDigits(text[8..], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    public static bool TryReadPartial(ReadOnlySpan<byte> text, out PartialDate date)
    {
        date = default;
        switch (text.Length)
        {
            case 4 when TryDigits(text, out var year) && year > 0:
                date = PartialDate.Year(year);
                return true;
            case 7 when TryYearMonth(text, out var year, out var month):
                date = PartialDate.Month(year, month);
                return true;
            case 10 when TryRead(text, out var day):
                date = PartialDate.Day(day);
                return true;
            default:
                return false;
        }
    }

    private static bool TryYearMonth(ReadOnlySpan<byte> text, out int year, out int month)
    {
        month = 0;
        return TryDigits(text[..4], out year) && year > 0 && text[4] == '-' && TryDigits(text[5..7], out month) && month is >= 1 and <= 12;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
