using System.Globalization;
using System.Text;

namespace Bot.Prompt;

/// <summary>How many columns of a terminal text takes: two for wide characters, none for marks that join the one before.</summary>
/// <remarks>The ranges are those of East Asian Width W and F in <see href="https://www.unicode.org/reports/tr11/"/>, joined where only unassigned code points lie between.</remarks>
internal static class CellWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x26AA, 0x26AB),
        (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26F2, 0x26F5), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C),
        (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E),
        (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
        (0xFE30, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FB), (0x1F004, 0x1F004),
        (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F7E0, 0x1F7F0), (0x1F90C, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a whole text.</summary>
    public static int Of(string text)
    {
        var width = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            width += OfElement(elements.GetTextElement());

        return width;
    }

    /// <summary>The columns of one grapheme: those of its parts, but two for an emoji of several.</summary>
    public static int OfElement(string element)
    {
        var width = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (rune.Value is 0x200D or 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF))
                return 2;

            width += OfRune(rune);
        }

        return width;
    }

    private static int OfRune(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ when rune.Value is >= 0x1160 and <= 0x11FF => 0, // vowels and finals of Hangul, which join the consonant before
        _ => rune.Value >= Wide[0].First && IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int value)
    {
        var (low, high) = (0, Wide.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < Wide[middle].First)
                high = middle - 1;
            else if (value > Wide[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
