using System.Globalization;

namespace Bot.Reports.Words;

/// <summary>Numbers in the digits of any script: a pattern's <c>\d</c> takes full-width ones too, which the framework's parsing refuses.</summary>
internal static class Digits
{
    /// <summary>The number that a few digits write, and nothing but digits.</summary>
    public static int ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (10 * number) + Math.Max(0, CharUnicodeInfo.GetDecimalDigitValue(digit));
        return number;
    }
}
