using System.Text;

namespace Bot.Reports.Talks;

/// <summary>The fragments of headings in a rendered report.</summary>
internal static class Anchors
{
    /// <summary>GitHub's way: lower case, blanks as hyphens, no punctuation but hyphens and underscores.</summary>
    public static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in heading.Trim().EnumerateRunes())
        {
            if (rune.Value is ' ') slug.Append('-');
            else if (rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune)) slug.Append(letters[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letters)]);
        }
        return slug.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
