using System.Text.RegularExpressions;
using Bot.Answers.Text;
using Bot.Reports;

namespace Bot.Answers.Events;

/// <summary>What events of one series share in their names, as people say it: <c>golang.tokyo</c> for <c>golang.tokyo #14@メルカリ</c>.</summary>
internal static partial class FamilyName
{
    // No event is called longer than this; a hostile title must not keep the pattern busy.
    private const int LongestName = 300;

    private static readonly string[] Separators = ["「", "『", "【", "(", "[", " - ", " – ", " | ", "|", ": ", "~", "〜"];
    private static readonly char[] Edges = [' ', '-', '–', '/', ':', ',', '.', '@', '#', '(', ')'];

    /// <summary>
    /// The part of the event's name that stands right before its number or year (after it, where nothing stands before); the first part of a name
    /// without either. Null where the report gives no name.
    /// </summary>
    public static string? Of(Event @event)
    {
        if (@event.Title is not { } title)
            return null;
        var name = NameKey.Normalised(title.Length > LongestName ? title[..LongestName] : title);
        var edition = Edition().Match(name);
        var family = !edition.Success ? Parts(name)[0]
            : NameKey.Of(name[..edition.Index]).Length > 1 ? Parts(name[..edition.Index])[^1]
            : Parts(name[(edition.Index + edition.Length)..])[0];
        return NameKey.Of(family).Length > 1 ? family : null;
    }

    private static string[] Parts(string name) =>
        [.. name.Split(Separators, StringSplitOptions.None).Select(part => part.Trim(Edges)).Where(part => part.Length > 0).DefaultIfEmpty("")];

    [GeneratedRegex(
        @"#\s*[0-9]+|第\s*[0-9一二三四五六七八九十]+\s*回目?|@?\b(vol|no|part)\.?\s*[0-9]+|@?\b[0-9]+(st|nd|rd|th)\b|[0-9]+\s*回目?|"
        + @"((19|20)[0-9]{2})(\s*年)?|\b[0-9]{1,3}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();
}
