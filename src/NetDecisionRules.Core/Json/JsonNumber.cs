namespace NetDecisionRules.Json;

/// <summary>Reads a JSON number into a decimal, exactly or not at all (the framework's parser rounds).</summary>
internal static class JsonNumber
{
    private const int MaxDigits = 28;
    private const int ShortLength = 18; // as many digits as a long holds, whatever they are
    private const long FarExponent = 1_000_000_000; // beyond any record's length: it can no longer cancel out

    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>False where more than 28 significant digits, or a larger or finer number than a decimal holds, are written.</summary>
    /// <param name="token">A number that the JSON grammar permits.</param>
    /// <param name="value">The number; 0 for <c>-0</c>.</param>
    public static bool TryRead(ReadOnlySpan<byte> token, out decimal value)
    {
        value = 0;
        if (token.Length <= ShortLength && TryShort(token, out value))
        {
            return true;
        }

        var negative = token[0] == '-';
        var end = token.IndexOfAny((byte)'e', (byte)'E');
        var exponent = end < 0 ? 0 : Exponent(token[(end + 1)..]);
        if (!TryMantissa(token[(negative ? 1 : 0)..(end < 0 ? token.Length : end)], out var mantissa, ref exponent))
        {
            return false;
        }

        if (mantissa == UInt128.Zero)
        {
            return true;
        }

        for (; exponent > 0; exponent--)
        {
            mantissa *= 10u;
            if (mantissa > MaxMantissa)
            {
                return false;
            }
        }

        if (exponent < -MaxDigits)
        {
            return false;
        }

        value = Decimal(mantissa, negative, (byte)-exponent);
        return true;
    }

    /// <summary>The common case: few digits, no sign, no exponent.</summary>
    private static bool TryShort(ReadOnlySpan<byte> token, out decimal value)
    {
        value = 0;
        var mantissa = 0L;
        var point = token.Length;
        for (var i = 0; i < token.Length; i++)
        {
            if (token[i] is >= (byte)'0' and <= (byte)'9')
            {
                mantissa = (mantissa * 10) + (token[i] - '0');
            }
            else if (token[i] == '.')
            {
                point = i + 1;
            }
            else
            {
                return false;
            }
        }

        value = unchecked(new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative: false, (byte)(token.Length - point)));
        return true;
    }

    /// <summary>The digits without leading and trailing zeros; each trailing zero counts in the exponent.</summary>
    private static bool TryMantissa(ReadOnlySpan<byte> digits, out UInt128 mantissa, ref long exponent)
    {
        mantissa = 0;
        var significant = 0;
        var zeros = 0;
        var fraction = false;
        foreach (var digit in digits)
        {
            if (digit == '.')
            {
                fraction = true;
                continue;
            }

            exponent -= fraction ? 1 : 0;
            if (digit == '0')
            {
                zeros += significant > 0 ? 1 : 0;
                continue;
            }

            significant += zeros + 1;
            if (significant > MaxDigits)
            {
                return false;
            }

            for (; zeros > 0; zeros--)
            {
                mantissa *= 10u;
            }

            mantissa = (mantissa * 10u) + (uint)(digit - '0');
        }

        exponent += zeros;
        return true;
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        var exponent = 0L;
        foreach (var unit in text)
        {
            if (unit is not ((byte)'+' or (byte)'-') && exponent < FarExponent)
            {
                exponent = (exponent * 10) + (unit - '0');
            }
        }

        return text[0] == '-' ? -exponent : exponent;
    }

    private static decimal Decimal(UInt128 mantissa, bool negative, byte scale)
    {
        unchecked
        {
            return new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, scale);
        }
    }
}
